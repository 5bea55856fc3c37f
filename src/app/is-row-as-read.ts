import { dataRowOf } from "../workbook/customer/row-changes";
import type { CustomerBook } from "./customer-book";
import type { RowReader, SelectedRow } from "./ports";

/** Whether the sheet's row still holds what the book has of it; one request for a row of the list, none for another. */
export async function isRowAsRead(port: RowReader, { cells }: CustomerBook, selected: SelectedRow): Promise<boolean> {
  const { table } = cells;
  const row = dataRowOf(cells, selected.sheetId, selected.row);
  // Below the list, rows may have been added to it.
  if (row === null) return selected.sheetId !== table.place.sheetId || selected.row <= table.place.row;
  const { values } = await port.readRow(selected.sheetId, selected.row, table.place.column, table.headers.length);
  return [...table.columns].every(([index, column]) => column[row] === values[index]);
}
