import { findCustomerHeader } from "../workbook/find-customer-header";
import type { CellValue } from "../workbook/snapshot";
import { customersTable } from "../workbook/tables/customers-table";
import { textsOf, type LocatedTable } from "./locate-tables";
import type { CellArea } from "./read-areas";

/** How far headers are looked for: titles and notes stand above a list, and no list is wider. */
const searchedRows = 30;
const searchedColumns = 60;

export type SheetTop = { readonly id: string; readonly name: string; readonly used: Excel.Range };

export function topArea({ id }: Excel.Worksheet): CellArea {
  return { sheetId: id, row: 0, column: 0, rows: searchedRows, columns: searchedColumns };
}

/** Queues what tells how far down a sheet goes. */
export function loadTop(sheet: Excel.Worksheet): SheetTop {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount").untrack();
  return { id: sheet.id, name: sheet.name, used };
}

/** The list whose headers name most of our columns; the first sheet of equals. It reaches to the sheet's last value. */
export function pickCustomerList(
  tops: readonly (SheetTop & { readonly values: readonly (readonly CellValue[])[] })[],
): LocatedTable | null {
  const lists = tops.flatMap((top) => {
    const header = findCustomerHeader(top.values);
    return header && !top.used.isNullObject ? [{ top, header }] : [];
  });
  const [best] = lists.sort((a, b) => b.header.recognised - a.header.recognised);
  if (!best) return null;
  const { top, header } = best;
  const headerCells = top.values[header.row]?.slice(header.column, header.column + header.headers.length);
  return {
    name: customersTable.table,
    place: { sheetId: top.id, sheetName: top.name, row: header.row, column: header.column },
    headers: textsOf(headerCells),
    firstRow: header.row + 1,
    rowCount: top.used.rowIndex + top.used.rowCount - header.row - 1,
    isRange: true,
  };
}
