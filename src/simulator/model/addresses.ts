import { invalidArgument } from "../host/host-error";
import { columnLetters, formatRange, lastColumn, lastRow, parseRange, type CellRange } from "../file/cell-reference";

/** Splits 'My sheet'!A1:B2; the sheet is null where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly reference: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, reference: address };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), reference: match[3] ?? "" };
}

export function readReference(reference: string): CellRange | null {
  const range = parseRange(reference);
  return range && range.top >= 0 && range.left >= 0 && range.bottom <= lastRow && range.right <= lastColumn
    ? range
    : null;
}

export function checkedRange(top: number, left: number, rows: number, columns: number): CellRange {
  const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isWhole = [top, left, rows, columns].every(Number.isInteger);
  if (!isWhole || top < 0 || left < 0 || rows < 1 || columns < 1) throw invalidArgument();
  if (range.bottom > lastRow || range.right > lastColumn) throw invalidArgument();
  return range;
}

export const wholeSheet: CellRange = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export function isWholeRows({ left, right }: CellRange): boolean {
  return left === 0 && right === lastColumn;
}

export function isWholeColumns({ top, bottom }: CellRange): boolean {
  return top === 0 && bottom === lastRow;
}

export function rowCountOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCountOf({ left, right }: CellRange): number {
  return right - left + 1;
}

export function cellCountOf(range: CellRange): number {
  return rowCountOf(range) * columnCountOf(range);
}

/** As Range.address gives it: Sheet1!A1:B2, 'My sheet'!3:4 */
export function fullAddress(sheetName: string, range: CellRange): string {
  return `${quoteSheet(sheetName)}!${referenceText(range)}`;
}

/** A1:B2, 3:4, B:C: as events name a range on its sheet. */
export function referenceText(range: CellRange): string {
  if (isWholeRows(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isWholeColumns(range)) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  return formatRange(range);
}

/** As a formula has it: ='My sheet'!$A$1:$B$2 */
export function referenceFormula(sheetName: string, range: CellRange): string {
  return `=${quoteSheet(sheetName)}!${referenceText(range)
    .replace(/([A-Z]+)(?=\d|:|$)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1")}`;
}

/** Excel quotes names that could be read as something else; letters of any script need no quotes. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$|^R\d*C?\d*$|^C\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
