import type { SheetDate } from "../../domain/calendar";
import { decodeWorkbook } from "../decode-workbook";
import { customerGuards } from "../guards/customer-guards";
import { listNames } from "../guards/list-names";
import type { WorkbookOp, WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { isUnfinished, setUpTables } from "./unfinished";
import { snapshotAfter } from "./snapshot-after";

/**
 * Names, dropdowns and rules of the tables that `plan` makes, finishes or adds to, and names that are missing. A list
 * that is no table waits for adoption.
 */
export function planNewGuards(
  snapshot: WorkbookSnapshot,
  plan: WorkbookPlan,
  language: SheetLanguage,
  today: SheetDate,
): WorkbookPlan {
  const after = snapshotAfter(snapshot, plan);
  const { records } = decodeWorkbook(after, today);
  const changed = changedTables(snapshot, plan);
  const isNeeded = (op: WorkbookOp): boolean => {
    if (op.kind !== "name-formula") return changed.has(customersTable.table);
    return !snapshot.names?.has(op.name) || [...changed].some((table) => op.sheet === sheetIdOf(after, table));
  };
  const names = listNames(after, records, today);
  const customers = after.tables.get(customersTable.table);
  if (!customers || customers.isRange) return names.filter(isNeeded);
  const known = new Set(names.map(({ name }) => name));
  return [...names, ...customerGuards(customers, records, language, { names: known })].filter(isNeeded);
}

/** By table name. */
export function changedTables(snapshot: WorkbookSnapshot, plan: WorkbookPlan): ReadonlySet<string> {
  const changed = new Set(setUpTables.filter((name) => snapshot.tables.has(name) && isUnfinished(name, snapshot)));
  for (const op of plan) {
    if (op.kind === "table") changed.add(op.name);
    if (op.kind === "add-columns" || op.kind === "append-rows") changed.add(op.table);
  }
  return changed;
}

function sheetIdOf({ tables }: WorkbookSnapshot, table: string): string | undefined {
  return tables.get(table)?.place.sheetId;
}
