import type { SheetDate } from "../domain/calendar";
import type { CustomerId } from "../domain/customer";
import { columnLetters } from "../workbook/cell-address";
import { decodeWorkbookInSteps } from "../workbook/decode-workbook";
import { tableCells } from "../workbook/decode/table-cells";
import { customersTable } from "../workbook/tables/customers-table";
import { inSlices } from "./in-slices";
import type { ReadOptions, WorkbookPort } from "./ports";

/** A lost customer that 流失时间 or 流失原因 is still missing of, and the cell that wants it. */
export type OpenLoss = {
  readonly customer: CustomerId;
  readonly name: string;
  readonly sheetName: string;
  /** A1 notation. */
  readonly address: string;
};

/** Which of the customers are lost without a time or a reason, where their rows stand now. Costs one request, or three. */
export async function openLosses(
  port: WorkbookPort,
  customers: readonly CustomerId[],
  today: SheetDate,
  options: ReadOptions = {},
): Promise<readonly OpenLoss[]> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "capture" });
  const table = snapshot.tables.get(customersTable.table);
  if (!table) return [];
  const { columns } = tableCells(customersTable, table);
  const { records, rowOf } = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  const asked = new Set(customers);
  return records.customers.flatMap(({ id, name, status, lostOn, lossReason }): OpenLoss[] => {
    const row = rowOf.get(id);
    if (!asked.has(id) || row === undefined || status !== "lost") return [];
    if (lostOn !== null && lossReason !== "") return [];
    const column = columns.get(lostOn === null ? "lostOn" : "lossReason") ?? columns.get("id") ?? 0;
    const { place } = table;
    const address = `${columnLetters(place.column + column)}${place.row + row + 2}`;
    return [{ customer: id, name, sheetName: place.sheetName, address }];
  });
}
