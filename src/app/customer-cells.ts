import { foldText } from "../domain/name-key";
import { cellText } from "../workbook/cells/cell-text";
import type { CustomerCells, CustomerKey } from "../workbook/customer/row-changes";
import { cellAt } from "../workbook/decode/table-cells";
import { detectLanguage } from "../workbook/find-columns";
import { customersTable } from "../workbook/tables/customers-table";

/** The sheet's own header, or the one that the column would have. */
export function headerOf({ cells }: { readonly cells: CustomerCells }, key: CustomerKey): string {
  const { headers } = cells.table;
  const own = headers[cells.columns.get(key) ?? -1];
  const named = customersTable.columns[key].header[detectLanguage(customersTable, headers)];
  return own ?? named.replace("({unit})", "");
}

export function rowsOfId(cells: CustomerCells, id: string): readonly number[] {
  const wanted = foldText(id);
  const rows: number[] = [];
  for (let row = 0; row < cells.table.rowCount; row += 1) {
    if (foldText(cellText(cellAt(cells, row, "id"))) === wanted) rows.push(row);
  }
  return rows;
}
