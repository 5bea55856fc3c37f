import { isBlank } from "../cells/cell-text";
import type { GridRange, SheetGrid } from "../sheet-grid";
import { isFormulaAt, rowEnd, textAt, valueAt } from "./grid-cells";

/** Empty rows within a list, such as between two months. */
const widestGap = 2;

const totalWord =
  /^\s*(合\s*计|总\s*计|小\s*计|汇\s*总|總\s*計|合\s*計|平均|total|subtotal|grand total|sum|average)\s*[::]?/iu;

/** How many rows under the header are customers: up to totals, notes or a gap that something else follows. */
export function listRows(grid: SheetGrid, headerRow: number, columns: Pick<GridRange, "column" | "columns">): number {
  let last = headerRow;
  let gap = 0;
  for (let row = headerRow + 1; row < rowEnd(grid); row++) {
    const filled = filledCells(grid, row, columns);
    if (filled.length === 0) {
      gap += 1;
      if (gap > widestGap) break;
      continue;
    }
    if (isTotals(grid, row, filled)) break;
    // What stands behind a gap goes on with the list only where it is filled like it.
    if (gap > 0 && filled.length < Math.max(3, columns.columns / 3)) break;
    if (isNote(grid, row, filled, columns)) break;
    gap = 0;
    last = row;
  }
  return last - headerRow;
}

function filledCells(
  grid: SheetGrid,
  row: number,
  { column, columns }: Pick<GridRange, "column" | "columns">,
): number[] {
  return Array.from({ length: columns }, (_, index) => column + index).filter(
    (at) => !isBlank(valueAt(grid, row, at)) || isFormulaAt(grid, row, at),
  );
}

function isTotals(grid: SheetGrid, row: number, filled: readonly number[]): boolean {
  if (filled.some((column) => totalWord.test(textAt(grid, row, column)) && textAt(grid, row, column).length <= 12))
    return true;
  return filled.every((column) => isFormulaAt(grid, row, column) && typeof valueAt(grid, row, column) === "number");
}

/** One text, running on or explaining itself, in a list that is wider than that. */
function isNote(grid: SheetGrid, row: number, filled: readonly number[], { columns }: { columns: number }): boolean {
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0 || columns < 4) return false;
  const text = textAt(grid, row, only);
  return text.length > 20 || /[::]/.test(text) || grid.merged.some((range) => range.row === row && range.columns > 1);
}
