import type { SheetDate } from "../../domain/calendar";
import type { Transition } from "../../domain/transition";
import { planLog } from "../capture/plan-log";
import type { DecodedWorkbook } from "../decode-workbook";
import { isBlankRow, tableCells } from "../decode/table-cells";
import { encodeRows } from "../encode/encode-rows";
import { rowsForTable } from "../encode/rows-for-table";
import { detectLanguage } from "../find-columns";
import { existingSheetOf, type PlanCell, type WorkbookOp, type WorkbookPlan } from "../plan";
import type { TableSnapshot } from "../snapshot";
import { columnKeys } from "../table-schema";
import { customersTable, type CustomerRow } from "../tables/customers-table";
import { transitionsTable } from "../tables/transitions-table";
import type { CustomerKey, RowChanges } from "./row-changes";

/** A new customer at the list's end and its entry into the log, in one plan. Formulas of the columns are Excel's to fill in. */
export function planNewCustomer(
  list: TableSnapshot,
  log: TableSnapshot,
  decoded: DecodedWorkbook,
  fields: Partial<CustomerRow>,
  transitions: readonly Transition[],
  today: SheetDate,
): WorkbookPlan {
  const cells = tableCells(customersTable, list);
  const context = { language: detectLanguage(customersTable, list.headers), stages: decoded.records.stages };
  const sheet = existingSheetOf(list.place);
  const row = { status: "active" as const, lastUpdate: today, ...fields };
  const append: WorkbookOp[] = [
    { kind: "expect-rows", sheet, table: list.name, rowCount: list.rowCount },
    {
      kind: "append-rows",
      sheet,
      table: list.name,
      ...rowsForTable(cells, encodeRows(customersTable, [row], context)),
      fillsBlankRow: list.rowCount === 1 && isBlankRow(cells, 0),
    },
  ];
  const changes = { transitions, amendments: [], fills: [] };
  return [...append, ...planLog(tableCells(transitionsTable, log), decoded, changes, today)];
}

/** The cells that the fields are written as. */
export function cellsOfFields(
  list: TableSnapshot,
  { records: { stages } }: DecodedWorkbook,
  fields: Partial<CustomerRow>,
): RowChanges {
  const language = detectLanguage(customersTable, list.headers);
  const keys = columnKeys(customersTable);
  const [encoded = []] = encodeRows(customersTable, [fields], { language, stages });
  return new Map(
    keys.flatMap((key, index): [CustomerKey, PlanCell][] => (key in fields ? [[key, encoded[index] ?? null]] : [])),
  );
}
