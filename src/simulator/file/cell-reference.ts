/** Rows and columns count from 0, the end is included. */
export type CellRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function formatRange({ top, left, bottom, right }: CellRange): string {
  const first = formatCell(top, left);
  return top === bottom && left === right ? first : `${first}:${formatCell(bottom, right)}`;
}

/** Null for what is no cell, such as a name. */
export function parseCell(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  return match?.[1] && match[2] ? { row: Number(match[2]) - 1, column: columnNumber(match[1]) } : null;
}

/** Also reads whole columns (A:C) and whole rows (1:3). */
export function parseRange(reference: string): CellRange | null {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) {
    return {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
  }
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    return { top: Number(first) - 1, left: 0, bottom: Number(last) - 1, right: lastColumn };
  }
  if (/^[A-Za-z]{1,3}$/.test(first) && /^[A-Za-z]{1,3}$/.test(last)) {
    return { top: 0, left: columnNumber(first), bottom: lastRow, right: columnNumber(last) };
  }
  return null;
}

/** An `sqref`: several ranges with spaces between. */
export function parseRanges(references: string): CellRange[] {
  return references
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}
