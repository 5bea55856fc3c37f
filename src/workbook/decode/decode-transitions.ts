import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import { customerIdOf } from "../../domain/customer";
import { endsStep, type Steps } from "../../domain/steps";
import { dateKey, type Transition, type TransitionKind } from "../../domain/transition";
import type { RowError } from "../row-error";
import type { TransitionRow, transitionsTable } from "../tables/transitions-table";
import type { RecordContext } from "./decode-customers";
import { decodeTableInSteps } from "./decode-table";
import { cellAt, rowErrorAt, timeAt, type TableCells } from "./table-cells";
import { isBlank } from "../cells/cell-text";

type Cells = TableCells<typeof transitionsTable>;
type NeededKey = "to" | "entered" | "exited";

const moved: readonly NeededKey[] = ["to", "entered"];

/** Without these an event of the kind says nothing. */
const needed: Readonly<Record<TransitionKind, readonly NeededKey[]>> = {
  created: moved,
  advanced: moved,
  returned: moved,
  reopened: moved,
  lost: ["exited"],
  paused: ["entered"],
  resumed: ["entered"],
  "handed-over": ["entered"],
};

export type DecodedTransitions = { readonly transitions: readonly Transition[]; readonly errors: readonly RowError[] };

/**
 * The log, in sheet order. Former stage names are what a log is full of and no errors here. Customers that the sheet
 * does not have (any more) keep their history.
 */
export function* decodeTransitions(cells: Cells, context: RecordContext): Steps<DecodedTransitions> {
  const readStage: RecordContext["readStage"] = (text) => {
    const parsed = context.readStage(text);
    return parsed.value === null ? parsed : { value: parsed.value, problem: null };
  };
  const { rows, errors } = yield* decodeTableInSteps(cells, { ...context, readStage }, "unknown-kind");
  const found = [...errors];
  const transitions: Transition[] = [];
  let sequence = 0;
  for (const { index, row } of rows) {
    if (endsStep(index)) yield;
    if (!row) continue;
    sequence = row.sequence ?? sequence + 1;
    const lacking = needed[row.kind].filter((key) => row[key] === null);
    if (lacking.length > 0) {
      leaveOut(cells, index, lacking, found);
      continue;
    }
    const doubtful = checkDates(cells, index, row, context.today);
    found.push(...doubtful.errors);
    const transition = transitionOf(row, sequence, doubtful.exited, context);
    const time = context.keepsTimes ? timeAt(cells, index, dateKey(row.kind)) : undefined;
    transitions.push(time === undefined ? transition : { ...transition, time });
  }
  return { transitions, errors: found };
}

/** A cell that could not be read has its error already, and only learns what that costs. */
function leaveOut(cells: Cells, index: number, lacking: readonly NeededKey[], errors: RowError[]): void {
  for (const key of lacking) {
    const error = rowErrorAt(cells, index, key, { code: "missing-required", reading: null }, "row-left-out");
    const known = isBlank(cellAt(cells, index, key)) ? -1 : errors.findIndex((other) => isSameCell(other, error));
    const existing = errors[known];
    if (existing) errors[known] = { ...existing, effect: "row-left-out" };
    else errors.push(error);
  }
}

function isSameCell(a: RowError, b: RowError): boolean {
  return a.rowNumber === b.rowNumber && a.column === b.column;
}

function checkDates(
  cells: Cells,
  index: number,
  { kind, exited, entered }: TransitionRow,
  today: SheetDate,
): { exited: SheetDate | null; errors: RowError[] } {
  const isLate = kind !== "lost" && exited !== null && entered !== null && exited > entered;
  const errors: RowError[] = [];
  for (const [key, date] of [
    ["exited", exited],
    ["entered", entered],
  ] as const) {
    const isOut = key === "exited" && isLate;
    if (date === null || (date <= today && !isOut)) continue;
    const code = date > today ? "future-date" : "dates-out-of-order";
    const problem = { code, reading: formatSheetDate(date) } as const;
    errors.push(rowErrorAt(cells, index, key, problem, isOut ? "value-left-out" : "read"));
  }
  return { exited: isLate ? null : exited, errors };
}

function transitionOf(
  row: TransitionRow,
  sequence: number,
  exited: SheetDate | null,
  { spellId }: RecordContext,
): Transition {
  return {
    customer: customerIdOf(spellId(row.customer)),
    kind: row.kind,
    from: row.from,
    exited,
    to: row.to,
    entered: row.entered,
    owner: row.owner,
    reason: row.reason,
    origin: row.origin ?? "sheet",
    sequence,
    ...(row.recordedOn !== null && { recordedOn: row.recordedOn }),
  };
}
