import { cellText } from "../cells/cell-text";
import type { GridRange, SheetGrid } from "../sheet-grid";
import type { CellValue } from "../snapshot";

/** By the sheet's own indexes; "" outside of what is in use. */
export function valueAt({ row, column, values }: SheetGrid, atRow: number, atColumn: number): CellValue {
  return values[atRow - row]?.[atColumn - column] ?? "";
}

export function textAt(grid: SheetGrid, row: number, column: number): string {
  return cellText(valueAt(grid, row, column));
}

export function isFormulaAt({ row, column, formulas }: SheetGrid, atRow: number, atColumn: number): boolean {
  const formula = formulas[atRow - row]?.[atColumn - column];
  return typeof formula === "string" && formula.startsWith("=");
}

/** Whether Excel shows the number as a day. */
export function isDateAt({ row, column, values, numberFormats }: SheetGrid, atRow: number, atColumn: number): boolean {
  if (typeof values[atRow - row]?.[atColumn - column] !== "number") return false;
  const format = numberFormats[atRow - row]?.[atColumn - column] ?? "";
  // Neither colours and locales in brackets nor quoted texts say anything of the kind.
  return /[yd年月日]/i.test(format.replaceAll(/\[[^\]]*\]|"[^"]*"|\\./g, "").replaceAll(/general/gi, ""));
}

/** The row behind the last one in use. */
export function rowEnd({ row, values }: SheetGrid): number {
  return row + values.length;
}

/** The column behind the last one in use. */
export function columnEnd({ column, values }: SheetGrid): number {
  return column + Math.max(0, ...values.map((cells) => cells.length));
}

export function overlaps(a: GridRange, b: GridRange): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function isWithin(
  { row, column }: { readonly row: number; readonly column: number },
  range: GridRange,
): boolean {
  return overlaps({ row, column, rows: 1, columns: 1 }, range);
}
