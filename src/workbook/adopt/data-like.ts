import { cellText, isBlank, plainText } from "../cells/cell-text";
import { parseDate } from "../cells/parse-date";
import type { SheetGrid } from "../sheet-grid";
import { valueAt } from "./grid-cells";

/** How far down the cell is compared with others. */
const compared = 30;

/** Whether a cell reads like one of a customer's: a number, a date, a code like those below it, or a word that comes again. */
export function isDataLike(grid: SheetGrid, row: number, column: number, end: number): boolean {
  const cell = valueAt(grid, row, column);
  if (isBlank(cell)) return false;
  if (typeof cell !== "string") return true;
  const text = plainText(cell);
  if (/\d{3}/.test(text) && parseDate(text).problem !== null && parseDate(text).problem?.code !== "not-a-date")
    return true;
  const below = Array.from({ length: Math.max(0, Math.min(compared, end - row - 1)) }, (_, index) =>
    plainText(cellText(valueAt(grid, row + 1 + index, column))),
  ).filter((other) => other !== "");
  if (below.length === 0) return false;
  if (below.includes(text)) return true;
  return /\d/.test(text) && below.filter((other) => shapeOf(other) === shapeOf(text)).length > below.length / 2;
}

/** KH001 and KH002 look the same; so do 138****0001 and 139****0002. */
function shapeOf(text: string): string {
  return text
    .replaceAll(/\d/g, "9")
    .replaceAll(/[a-z]/gi, "A")
    .replaceAll(/\p{Script=Han}/gu, "汉");
}
