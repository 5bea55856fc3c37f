import { findColumns } from "./find-columns";
import type { CellValue } from "./snapshot";
import { allTables } from "./tables/all-tables";
import { customersTable } from "./tables/customers-table";

/** Where a customer list begins. Indexes count from 0, within the grid that was given. */
export type CustomerHeader = {
  readonly row: number;
  /** The column of the first header. */
  readonly column: number;
  /** From the first to the last header of the row; a gap between them is "". */
  readonly headers: readonly string[];
  /** How many of our columns were recognised: the better of two sheets has more. */
  readonly recognised: number;
};

/** Titles, dates and notes stand above a list; a header further down than this belongs to something else. */
const rowsSearched = 30;

/**
 * The header row of a customer list that is no table of ours, or null. It must name the stage, the customer (by id or
 * name) and one thing more, and must not fit another of our tables better.
 */
export function findCustomerHeader(topRows: readonly (readonly CellValue[])[]): CustomerHeader | null {
  let best: CustomerHeader | null = null;
  for (const [row, cells] of topRows.slice(0, rowsSearched).entries()) {
    const headers = cells.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
    const found = findColumns(customersTable, headers);
    if (!found.has("stage") || !(found.has("id") || found.has("name")) || found.size < 3) continue;
    if (found.size <= (best?.recognised ?? 0) || fitsAnotherTable(headers, found.size)) continue;
    const first = headers.findIndex((header) => header !== "");
    const last = headers.findLastIndex((header) => header !== "");
    best = { row, column: first, headers: headers.slice(first, last + 1), recognised: found.size };
  }
  return best;
}

function fitsAnotherTable(headers: readonly string[], recognised: number): boolean {
  return [...allTables.values()].some(
    (schema) => schema.table !== customersTable.table && findColumns(schema, headers).size > recognised,
  );
}
