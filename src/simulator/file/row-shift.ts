import type { SheetContent, SheetShift } from "../workbook-content";
import { formatRange, parseRange } from "./cell-reference";

/** Where a row is after rows came or went; null if it went. */
export function shiftRow(row: number, { index, count }: SheetShift): number | null {
  if (row < index) return row;
  return count < 0 && row < index - count ? null : row + count;
}

/** Of one or more ranges ("A1:B2 C3"), "" if nothing is left. Dollar signs stay. */
export function shiftReferences(text: string, shift: SheetShift): string {
  return text
    .split(" ")
    .map((reference) => shiftReference(reference, shift))
    .filter((reference) => reference !== null)
    .join(" ");
}

function shiftReference(reference: string, shift: SheetShift): string | null {
  const range = parseRange(reference);
  if (!range || /^\$?[A-Za-z]+:/.test(reference)) return reference;
  const top = shiftRow(range.top, shift) ?? shift.index;
  const bottom = shiftRow(range.bottom, shift) ?? shift.index - 1;
  if (bottom < top) return null;
  const [first = "", last = ""] = formatRange({ ...range, top, bottom }).split(":");
  if (!reference.includes("$")) return last && reference.includes(":") ? `${first}:${last}` : first;
  let rows = [top + 1, bottom + 1];
  return reference.replace(/\d+/g, () => {
    const [row = 0, ...rest] = rows;
    rows = rest;
    return String(row);
  });
}

const formulaParts =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\w.\u0080-\uffff]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(!])/g;

/** `ownSheet`: the one the formula stands on, where a reference need not name the sheet. */
export function shiftFormula(formula: string, sheetName: string, shift: SheetShift, ownSheet: boolean): string {
  const names = [`${sheetName}!`, `'${sheetName.replaceAll("'", "''")}'!`];
  return formula.replace(formulaParts, (found: string, qualifier?: string, reference?: string) => {
    const isMeant = qualifier === undefined ? ownSheet : names.includes(qualifier);
    if (reference === undefined || !isMeant) return found;
    return `${qualifier ?? ""}${shiftReference(reference, shift) ?? "#REF!"}`;
  });
}

/** The content as it was opened, with its rows where they are now: what is compared to find what differs. */
export function shiftContent(content: SheetContent, shift: SheetShift): SheetContent {
  const moved = <T>(entries: Iterable<readonly [number, T]>): [number, T][] =>
    [...entries].flatMap(([row, value]) => {
      const place = shiftRow(row, shift);
      return place === null ? [] : [[place, value]];
    });
  return {
    ...content,
    rows: new Map(moved(content.rows)),
    rowHeights: new Map(moved(content.rowHeights)),
    hiddenRows: new Set(moved([...content.hiddenRows].map((row) => [row, true] as const)).map(([row]) => row)),
  };
}
