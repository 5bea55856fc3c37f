import { plusDays, type SheetDate } from "./calendar";
import { captureChanges, type Amendment, type CapturedChanges } from "./capture-changes";
import type { Customer } from "./customer";
import { isDone, rowAfter, type ActionProblem, type CustomerAction } from "./customer-action";
import { compareEvents } from "./customer-log";
import { withTimes } from "./event-times";
import type { RowFill } from "./fill-row";
import { inferForCustomer } from "./infer-transitions";
import { lastKnown, matches, type LastKnown } from "./infer-steps";
import type { FunnelRecords } from "./month-report";
import { stagePlaces } from "./stage-lookup";
import type { Transition } from "./transition";

/** The customer's row and log after an action, or why there can be none. */
export type ActedOn =
  | {
      readonly kind: "changes";
      readonly row: Customer;
      /** What the sheet had said and the log had not, then what the action adds. */
      readonly transitions: readonly Transition[];
      readonly amendments: readonly Amendment[];
    }
  | { readonly kind: "refused"; readonly problems: readonly ActionProblem[] };

/**
 * Does the action to one customer. What a capture would have found in its row comes first, as a capture would record it; the
 * action goes on from there, and leaves row and log so that a capture finds nothing more. An action whose row is written
 * already only gets what is missing of it.
 * @param row The customer's, in a stage of the funnel.
 * @param time Of day, as a fraction from 0 (midnight); null in workbooks that count in days.
 */
export function actOnCustomer(
  records: Pick<FunnelRecords, "stages" | "transitions">,
  row: Customer,
  action: CustomerAction,
  today: SheetDate,
  time: number | null = null,
): ActedOn {
  const { stages, transitions } = records;
  const places = stagePlaces(stages);
  const log = (events: readonly Transition[]) => lastKnown(events, places);
  const known = transitions.filter(({ customer }) => customer === row.id).sort(compareEvents);
  const isWritten = isDone(action, row);
  if (isWritten && matches(row, log(known).stay ?? undefined, places)) return nothingMissing(row);
  const found = isWritten ? nothingFound : captureChanges({ stages, transitions, customers: [row] }, today, time);
  const replaced = new Map(found.amendments.map(({ before, after }) => [before, after]));
  const events = [...known, ...found.transitions].map((event) => replaced.get(event) ?? event).sort(compareEvents);
  const state = log(events);
  const tooEarly = dateProblem(action, state, today);
  if (tooEarly) return { kind: "refused", problems: [tooEarly] };
  const from = [...places.keys()][state.stay?.place ?? -1] ?? row.stage;
  const after = rowAfter(action, withFill(row, found.fills[0]), from);
  const last = [...transitions, ...found.transitions].reduce((most, { sequence }) => Math.max(most, sequence), 0);
  const reason = "reason" in action ? action.reason.trim() : "";
  const inferred = inferForCustomer(after, events, places, today, last);
  const added = withTimes(inferred, events, timeless(after), today, time).map((event): Transition => {
    const origin = event.origin === "inferred" ? "inferred" : "pane";
    return { ...event, origin, reason: reason || event.reason };
  });
  const { amendments } = found;
  return { kind: "changes", row: after, transitions: [...found.transitions, ...added], amendments };
}

const nothingFound: CapturedChanges = { transitions: [], amendments: [], fills: [] };

function nothingMissing(row: Customer): ActedOn {
  return { kind: "changes", row, transitions: [], amendments: [] };
}

/**
 * Nothing comes before the customer's last move, and a stage is held for a day at least where it is not left on the very
 * day of the action: else the two entries could not be told from one another.
 */
function dateProblem(action: CustomerAction, { stay, lastMove }: LastKnown, today: SheetDate): ActionProblem | null {
  if (!("date" in action) || !stay) return null;
  const entry = action.kind === "lose" ? stay.entered : plusDays(stay.entered, 1);
  const earliest = entry > lastMove ? entry : lastMove;
  const isPossible = action.date >= earliest || (action.date === today && lastMove <= today);
  return isPossible ? null : { field: "date", code: "too-early", earliest: earliest > today ? today : earliest };
}

/** What stands beside the dates is of the move before. */
function timeless({ entered, lostOn }: Customer): Pick<Customer, "entered" | "lostOn"> {
  return { entered, lostOn };
}

function withFill(row: Customer, fill: RowFill | undefined): Customer {
  return fill
    ? {
        ...row,
        entered: fill.entered ?? row.entered,
        previousStage: fill.previousStage ?? row.previousStage,
        previousExit: fill.previousExit ?? row.previousExit,
        lostOn: fill.lostOn ?? row.lostOn,
      }
    : row;
}
