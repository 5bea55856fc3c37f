import { captureChanges } from "../../domain/capture-changes";
import type { SheetDate } from "../../domain/calendar";
import type { CustomerId } from "../../domain/customer";
import { inferTransitions } from "../../domain/infer-transitions";
import type { FunnelRecords } from "../../domain/month-report";
import { foldText } from "../../domain/name-key";
import type { Transition } from "../../domain/transition";
import { planLog } from "../capture/plan-log";
import type { Fix } from "../checks/finding";
import { decodeWorkbook } from "../decode-workbook";
import { tableCells } from "../decode/table-cells";
import type { WorkbookOp, WorkbookPlan } from "../plan";
import { snapshotAfter } from "../set-up/snapshot-after";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { transitionsTable } from "../tables/transitions-table";

/** What an import does to the customer list. */
export type ListChanges = {
  readonly fixes: readonly Fix[];
  /** Appends the new customers. */
  readonly appended: WorkbookPlan;
  /** Of both. */
  readonly customers: readonly CustomerId[];
};

/**
 * What the next capture would record of the import, recorded as 导入 instead, so that the capture has nothing left to
 * find. It goes behind the rows themselves: where applying breaks off between them, the capture finds the customers and
 * records them as its own, once. Customers with a change that waits for a capture anyway are left to it, and so is all
 * where 自动记录 is off.
 */
export function planHistory(
  snapshot: WorkbookSnapshot,
  list: TableSnapshot,
  { fixes, appended, customers }: ListChanges,
  today: SheetDate,
): WorkbookOp[] {
  const log = snapshot.tables.get(transitionsTable.table);
  if (!log || log.isRange || customers.length === 0) return [];
  // Read as a capture reads it.
  const before = decodeWorkbook({ ...snapshot, purpose: "capture" }, today).records;
  if (!before.settings.isCapturing) return [];
  const imported = new Set<string>(customers.map(foldText));
  const waiting = inferTransitions(
    onlyOf(before, (id) => imported.has(foldText(id))),
    today,
  );
  for (const { customer } of waiting) imported.delete(foldText(customer));
  const tables = new Map(snapshot.tables).set(list.name, withFixes(list, fixes));
  const after = decodeWorkbook(snapshotAfter({ ...snapshot, tables, purpose: "capture" }, appended), today);
  const own = onlyOf(after.records, (id) => imported.has(foldText(id)));
  const transitions = captureChanges(own, today).transitions.map(asImported);
  return planLog(tableCells(transitionsTable, log), after, { transitions, amendments: [], fills: [] }, today);
}

function onlyOf(records: FunnelRecords, isWanted: (id: CustomerId) => boolean): FunnelRecords {
  return { ...records, customers: records.customers.filter(({ id }) => isWanted(id)) };
}

/** An inferred stay stays one: it counts in no dwell. */
function asImported(transition: Transition): Transition {
  return transition.origin === "inferred" ? transition : { ...transition, origin: "import" };
}

function withFixes(list: TableSnapshot, fixes: readonly Fix[]): TableSnapshot {
  const columns = new Map<number, CellValue[]>([...list.columns].map(([index, values]) => [index, [...values]]));
  for (const { row, column, value } of fixes) {
    const values = columns.get(column - list.place.column);
    if (values && (value === null || typeof value !== "object")) values[row - list.place.row - 1] = value ?? "";
  }
  return { ...list, columns };
}
