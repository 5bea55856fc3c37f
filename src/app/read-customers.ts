import type { SheetDate } from "../domain/calendar";
import { customerCardsInSteps } from "../domain/customer-card";
import { tableCells } from "../workbook/decode/table-cells";
import { decodeWorkbookInSteps } from "../workbook/decode-workbook";
import { customersTable } from "../workbook/tables/customers-table";
import { transitionsTable } from "../workbook/tables/transitions-table";
import type { ReadCustomers } from "./customer-book";
import { inSlices } from "./in-slices";
import type { ReadOptions, WorkbookPort } from "./ports";

/** Reads everything that is ours, once for many questions. */
export async function readCustomers(
  port: WorkbookPort,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<ReadCustomers> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const list = snapshot.tables.get(customersTable.table);
  if (list?.isRange) return { kind: "to-adopt" };
  if (!list || !snapshot.tables.has(transitionsTable.table)) return { kind: "not-set-up" };
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  const cardOf = await inSlices(customerCardsInSteps(decoded.records, today), options);
  return { kind: "book", today, snapshot, decoded, cardOf, cells: tableCells(customersTable, list) };
}
