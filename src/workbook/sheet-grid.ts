import type { CellValue } from "./snapshot";

/** A rectangle of cells; indexes count from 0. */
export type GridRange = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A sheet of any layout as it stands: the cells in use and what lies over them. */
export type SheetGrid = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** Of the first of `values`. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As Excel's codes; what tells a date's serial from a number. Same shape as `values`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** A formula, or the value where there is none. Same shape as `values`. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly merged: readonly GridRange[];
  readonly tables: readonly (GridRange & { readonly name: string; readonly hasTotals: boolean })[];
  /** The sheet's own filter (not a table's), null where it has none. */
  readonly filter: GridRange | null;
};
