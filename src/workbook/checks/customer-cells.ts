import type { Customer } from "../../domain/customer";
import type { DecodedWorkbook } from "../decode-workbook";
import { tableCells, type TableCells } from "../decode/table-cells";
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

export function customersByRow({ records, rowOf }: DecodedWorkbook): readonly CustomerOfRow[] {
  const rows: CustomerOfRow[] = [];
  for (const customer of records.customers) {
    const row = rowOf.get(customer.id);
    if (row !== undefined) rows.push({ customer, row });
  }
  return rows;
}
