import type { Customer } from "../../domain/customer";
import { columnLetters } from "../cell-address";
import { isBlank } from "../cells/cell-text";
import type { DecodedWorkbook } from "../decode-workbook";
import { cellAt, tableCells, type TableCells } from "../decode/table-cells";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";

export type CustomerCells = TableCells<typeof customersTable>;

/** A customer and the row it was read from, counted from 0 below the header. */
export type CustomerOfRow = { readonly customer: Customer; readonly row: number };

/** Null for a workbook without customer list. */
export function customerCells({ tables }: WorkbookSnapshot): CustomerCells | null {
  const table = tables.get(customersTable.table);
  return table ? tableCells(customersTable, table) : null;
}

/** Each customer's row: those that were read, in sheet order, are the rows that no error leaves out. */
export function customersByRow(cells: CustomerCells, decoded: DecodedWorkbook): readonly CustomerOfRow[] {
  const { place, rowCount, headers } = cells.table;
  const letters = new Set(headers.map((_, index) => columnLetters(place.column + index)));
  const leftOut = new Set<number>();
  for (const { effect, sheetName, column, rowNumber } of decoded.rowErrors) {
    const isOfList = sheetName === place.sheetName && letters.has(column);
    if (isOfList && effect === "row-left-out") leftOut.add(rowNumber);
  }
  const found: CustomerOfRow[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (isBlank(cellAt(cells, row, "id")) || leftOut.has(place.row + row + 2)) continue;
    const customer = decoded.records.customers[found.length];
    if (customer) found.push({ customer, row });
  }
  return found;
}
