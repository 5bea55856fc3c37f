import { isBlank } from "../cells/cell-text";
import type { GridRange, SheetGrid } from "../sheet-grid";
import { customersTable } from "../tables/customers-table";
import { allTables } from "../tables/all-tables";
import { columnEnd, rowEnd, textAt, valueAt } from "./grid-cells";
import { headerNames } from "./header-names";
import { headerCandidates, isKnownHeader } from "./header-fit";
import { isDataLike } from "./data-like";
import { listRows } from "./list-rows";

/** Titles, dates and notes stand above a list; a header further down belongs to something else. */
const rowsSearched = 40;

/** Empty columns within a list. */
const widestGap = 2;

export type FoundList = {
  /** Header row included; indexes of the sheet. */
  readonly range: GridRange;
  readonly table: SheetGrid["tables"][number] | null;
};

/** Where the sheet's list of anything is: the row that looks most like headers of customers, and what stands under it. */
export function findList(grid: SheetGrid): FoundList | null {
  let best: { list: FoundList; score: number } | null = null;
  for (let row = grid.row; row < Math.min(rowEnd(grid), grid.row + rowsSearched); row++) {
    for (const list of listsUnder(grid, row)) {
      const score = headerScore(grid, list.range);
      if (score > (best?.score ?? 0)) best = { list, score };
    }
  }
  return best?.list ?? null;
}

/** A table's first row is its header, no other of its rows is one, and the tables that are ours already hold no list. */
function listsUnder(grid: SheetGrid, row: number): FoundList[] {
  const tables = grid.tables.filter((table) => row >= table.row && row < table.row + table.rows);
  if (tables.length === 0) {
    const columns = headerColumns(grid, row);
    if (!columns) return [];
    const rows = listRows(grid, row, columns);
    return [{ range: { row, ...columns, rows: 1 + rows }, table: null }];
  }
  return tables
    .filter(({ name, row: first }) => first === row && (name === customersTable.table || !allTables.has(name)))
    .map((table): FoundList => {
      const { column, columns, rows, hasTotals } = table;
      return { range: { row, column, columns, rows: rows - (hasTotals ? 1 : 0) }, table };
    });
}

/** From the first to the last header, gaps of one or two columns included, and what stands beside without one. */
function headerColumns(grid: SheetGrid, row: number): Pick<GridRange, "column" | "columns"> | null {
  const runs: { first: number; last: number }[] = [];
  for (let column = grid.column; column < columnEnd(grid); column++) {
    if (!hasHeader(grid, row, column)) continue;
    const run = runs.at(-1);
    if (run && column - run.last <= widestGap + 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  const count = ({ first, last }: { first: number; last: number }): number =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((column) => hasHeader(grid, row, column))
      .length;
  const [widest] = runs.sort((a, b) => count(b) - count(a));
  if (!widest || count(widest) < 3) return null;
  let { first, last } = widest;
  while (first > grid.column && isFilledBelow(grid, row, first - 1)) first -= 1;
  while (last + 1 < columnEnd(grid) && isFilledBelow(grid, row, last + 1)) last += 1;
  return { column: first, columns: last - first + 1 };
}

function hasHeader(grid: SheetGrid, row: number, column: number): boolean {
  return headerNames(grid, row, column)[0] !== "";
}

function isFilledBelow(grid: SheetGrid, row: number, column: number): boolean {
  const below = Array.from({ length: 10 }, (_, index) => valueAt(grid, row + 1 + index, column));
  return below.filter((cell) => !isBlank(cell)).length >= 3;
}

/** Known words count most; a cell that reads like a customer's counts against the row. */
function headerScore(grid: SheetGrid, { row, column, columns, rows }: GridRange): number {
  let score = 0;
  let written = 0;
  for (let at = column; at < column + columns; at++) {
    const names = headerNames(grid, row, at);
    if (textAt(grid, row, at) !== "") written += 1;
    if (names.some(isKnownHeader)) score += 4;
    else if (isDataLike(grid, row, at, row + rows)) score -= 3;
    else if (names[0] !== "") score += headerCandidates(names).length > 0 ? 2 : 1;
  }
  // The headings above a row of headers are no headers themselves.
  if (written < columns / 2) score -= columns;
  return rows > 1 ? score : score / 2;
}
