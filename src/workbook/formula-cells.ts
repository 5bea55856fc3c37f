import type { SheetGrid } from "./sheet-grid";

/** Whether a cell holds a formula, by its place on its sheet. Indexes count from 0. */
export type FormulaFinder = (row: number, column: number) => boolean;

/** Those of one sheet. A text may begin with = as well. */
export function formulaFinder(grid: SheetGrid): FormulaFinder {
  return (row, column) => {
    const formula = grid.formulas[row - grid.row]?.[column - grid.column];
    const value = grid.values[row - grid.row]?.[column - grid.column];
    return typeof formula === "string" && formula.startsWith("=") && formula !== value;
  };
}

/** Those of several sheets; a sheet that is none of them has no formulas. */
export function formulasOf(
  grids: readonly SheetGrid[],
): (cell: { readonly sheetId: string; readonly row: number; readonly column: number }) => boolean {
  const finders = new Map(grids.map((grid) => [grid.sheetId, formulaFinder(grid)]));
  return ({ sheetId, row, column }) => finders.get(sheetId)?.(row, column) ?? false;
}
