import type { SheetDate } from "./calendar";
import type { Customer, CustomerId } from "./customer";
import type { StageId } from "./stage";
import type { StagePlaces } from "./stage-lookup";
import type { Stay } from "./stay";
import { staysOf } from "./stays";
import { isInterlude, type Transition } from "./transition";

/** Cells of a customer's row to be filled in after a change; what is absent stays as it is. */
export type RowFill = {
  readonly customer: CustomerId;
  readonly entered?: SheetDate;
  readonly previousStage?: StageId;
  readonly previousExit?: SheetDate;
  readonly lostOn?: SheetDate;
};

/**
 * What the customer's last move leaves to be filled in: the date of entry where it was left as it was before the move,
 * 上一阶段 and its exit where they are empty or still those of an earlier move, 流失时间 where it is empty. What the user
 * typed for this move stands.
 * @param events All of the customer's, in order.
 * @param replacedExit What the move's exit was before it was amended: an exit that was filled in then follows it.
 * @returns Null where there is nothing to fill in.
 */
export function fillRow(
  row: Customer,
  events: readonly Transition[],
  places: StagePlaces,
  today: SheetDate,
  replacedExit: SheetDate | null,
): RowFill | null {
  const position = events.findLastIndex(({ kind }) => !isInterlude(kind));
  const move = events[position];
  if (!move) return null;
  const before = staysOf(events.slice(0, position), places);
  const fill = move.kind === "lost" ? fillLoss(row, move) : fillMove(row, move, before, places, today, replacedExit);
  return Object.keys(fill).length > 0 ? { customer: row.id, ...fill } : null;
}

type Fields = Omit<RowFill, "customer">;

function fillLoss(row: Customer, move: Transition): Fields {
  return row.status === "lost" && row.lostOn === null && move.exited !== null ? { lostOn: move.exited } : {};
}

function fillMove(
  row: Customer,
  move: Transition,
  before: readonly Stay[],
  places: StagePlaces,
  today: SheetDate,
  replacedExit: SheetDate | null,
): Fields {
  const last = before.at(-1);
  const wasLeftAsItWas = row.entered === last?.entered && row.entered !== move.entered;
  const entered = wasLeftAsItWas && move.entered !== null && move.entered <= today ? { entered: move.entered } : {};
  if (!last || move.from === null) return entered;
  return { ...entered, ...fillPrevious(row, move, last, before.at(-2), places, replacedExit) };
}

/** @param last The stay that the move ended, @param earlier the one before it. */
function fillPrevious(
  row: Customer,
  { from, exited }: Transition,
  last: Stay,
  earlier: Stay | undefined,
  places: StagePlaces,
  replacedExit: SheetDate | null,
): Fields {
  const typed = row.previousStage === null ? undefined : places.get(row.previousStage);
  const isOfEarlierMove = typed === undefined || (typed !== last.place && typed === earlier?.place);
  if (typed !== last.place && !isOfEarlierMove) return {};
  const previousStage = isOfEarlierMove && from !== null ? { previousStage: from } : {};
  // An exit before the stay began is that of the move before.
  const { previousExit } = row;
  const isEarlierExit = previousExit === null || previousExit < last.entered;
  const isFilledIn = isEarlierExit || previousExit === earlier?.exited || previousExit === replacedExit;
  const needsExit = exited !== null && previousExit !== exited && isFilledIn;
  return needsExit ? { ...previousStage, previousExit: exited } : previousStage;
}
