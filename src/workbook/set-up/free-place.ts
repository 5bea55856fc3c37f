import type { ExistingSheet } from "../plan";
import type { SheetGrid } from "../sheet-grid";
import type { TableSnapshot } from "../snapshot";
import type { SetUpTable } from "./set-up-tables";
import { headingRows } from "./sheet-heading";
import type { TablePlace } from "./table-plan";

/**
 * Where a table that is missing goes on a sheet that has others of ours: to its own columns where nothing stands in
 * them, else to the right of everything.
 * @param grid What stands on the sheet; without it only its tables of ours are known.
 * @param ours Tables of ours on the sheet, those that are put there now included.
 */
export function freePlace(
  sheet: ExistingSheet,
  { column, look }: SetUpTable,
  ours: readonly Taken[],
  grid: SheetGrid | null,
): TablePlace {
  const width = look.columns.length;
  const taken = [...ours, ...(grid ? takenColumns(grid) : [])];
  const isFree = taken.every(({ first, last }) => last < column - 1 || first > column + width);
  if (grid && isFree) return { sheet, row: headingRows, column };
  const last = Math.max(-1, ...taken.map((columns) => columns.last));
  return { sheet, row: headingRows, column: last + 2 };
}

/** Columns of a sheet, from 0. */
export type Taken = { readonly first: number; readonly last: number };

export function takenBy({ place, headers }: TableSnapshot): Taken {
  return { first: place.column, last: place.column + headers.length - 1 };
}

/** A title in the sheet's corner and captions above tables, whose text runs on, take no columns. */
function takenColumns({ row, column, values, tables }: SheetGrid): Taken[] {
  const used = new Set<number>();
  for (const [index, cells] of values.entries()) {
    if (row + index < headingRows) continue;
    for (const [offset, cell] of cells.entries()) if (cell !== "") used.add(column + offset);
  }
  return [
    ...[...used].map((at): Taken => ({ first: at, last: at })),
    ...tables.map((table): Taken => ({ first: table.column, last: table.column + table.columns - 1 })),
  ];
}
