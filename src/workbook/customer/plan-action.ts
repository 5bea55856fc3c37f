import type { SheetDate } from "../../domain/calendar";
import type { Customer } from "../../domain/customer";
import type { CustomerAction } from "../../domain/customer-action";
import type { Transition } from "../../domain/transition";
import type { Amendment } from "../../domain/capture-changes";
import { columnLetters } from "../cell-address";
import { planLog } from "../capture/plan-log";
import type { DecodedWorkbook } from "../decode-workbook";
import { tableCells } from "../decode/table-cells";
import { handOverFormula } from "../encode/encode-records";
import { encodeRows } from "../encode/encode-rows";
import { detectLanguage } from "../find-columns";
import type { PlanCell, WorkbookPlan } from "../plan";
import type { TableSnapshot } from "../snapshot";
import { columnKeys } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { transitionsTable } from "../tables/transitions-table";
import { planRow, type CustomerCells, type CustomerKey, type PlannedRow, type ReadRow } from "./row-changes";

/** One customer's row and log, as they are to be. */
export type ActedRow = {
  readonly row: Customer;
  readonly transitions: readonly Transition[];
  readonly amendments: readonly Amendment[];
};

export type ActionPlan = Omit<PlannedRow, "ops"> & { readonly plan: WorkbookPlan };

/** What an action changes in the row, first what tells that it was done: where writing breaks off, that is not lost. */
const actedKeys = [
  "stage",
  "status",
  "owner",
  "entered",
  "previousExit",
  "previousStage",
  "lostOn",
  "lossReason",
] as const satisfies readonly (keyof Customer & CustomerKey)[];

/**
 * The row's cells and the log's rows of one action, in one plan. Cells that the row's own formulas fill in are left to
 * them.
 * @param row The customer's, from 0 below the header.
 * @param before What the row said: cells that mean the same afterwards are left as they are written.
 */
export function planAction(
  list: TableSnapshot,
  log: TableSnapshot,
  decoded: DecodedWorkbook,
  row: number,
  read: ReadRow,
  action: CustomerAction,
  before: Customer,
  acted: ActedRow,
  today: SheetDate,
): ActionPlan {
  const cells = tableCells(customersTable, list);
  const { stages } = decoded.records;
  const language = detectLanguage(customersTable, list.headers);
  const keys = columnKeys(customersTable);
  const [encoded = []] = encodeRows(customersTable, [{ ...acted.row, pausedUntil: pausedUntil(action) }], {
    language,
    stages,
  });
  const changes = new Map<CustomerKey, PlanCell>();
  const note = (key: CustomerKey): unknown => changes.set(key, encoded[keys.indexOf(key)] ?? null);
  for (const key of actedKeys) if (acted.row[key] !== before[key]) note(key);
  if (action.kind === "pause" || (endsPause(action) && cells.columns.has("pausedUntil"))) note("pausedUntil");
  if (action.kind === "move") noteHandOver(cells, row, read, acted.row, changes);
  if (cells.columns.has("lastUpdate")) changes.set("lastUpdate", today);
  const { ops, ...planned } = planRow(cells, row, read, changes);
  // An action that is done already leaves nothing to be written but that day's date.
  if (acted.transitions.length === 0 && changes.size <= 1 && acted.amendments.length === 0) {
    return { ...planned, plan: [] };
  }
  const logged = planLog(tableCells(transitionsTable, log), decoded, { ...acted, fills: [] }, today);
  return { ...planned, plan: [...ops, ...logged] };
}

function endsPause({ kind }: CustomerAction): boolean {
  return kind === "move" || kind === "resume" || kind === "reopen";
}

function pausedUntil(action: CustomerAction): SheetDate | null {
  return action.kind === "pause" ? action.until : null;
}

/** 阶段转化耗时 is a formula of the sheet's: a row that has come without it gets it. */
function noteHandOver(
  { columns, table: { place } }: CustomerCells,
  row: number,
  { formulas }: ReadRow,
  { entered, previousExit }: Customer,
  changes: Map<CustomerKey, PlanCell>,
): void {
  const [enteredAt, exitAt, at] = [columns.get("entered"), columns.get("previousExit"), columns.get("handOverDays")];
  if (enteredAt === undefined || exitAt === undefined || at === undefined || (formulas[at] ?? "") !== "") return;
  const cell = (index: number): string => `$${columnLetters(place.column + index)}${place.row + row + 2}`;
  const expected = previousExit === null ? null : entered - previousExit;
  changes.set("handOverDays", { formula: handOverFormula(cell(enteredAt), cell(exitAt)), expected });
}
