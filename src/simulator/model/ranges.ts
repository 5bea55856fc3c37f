import type { CellRange } from "../file/cell-reference";
import type { SheetShift } from "../workbook-content";

/** Where the range lies afterwards; null where nothing of it is left. */
export function shiftRange(range: CellRange, { axis, index, count }: SheetShift): CellRange | null {
  const [first, last] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  const span = count > 0 ? pushed(first, last, index, count) : pulled(first, last, index, -count);
  if (!span) return null;
  const [start, end] = span;
  return axis === "rows" ? { ...range, top: start, bottom: end } : { ...range, left: start, right: end };
}

function pushed(first: number, last: number, index: number, count: number): [number, number] {
  return [first >= index ? first + count : first, last >= index ? last + count : last];
}

function pulled(first: number, last: number, index: number, count: number): [number, number] | null {
  const end = index + count;
  if (first >= index && last < end) return null;
  const before = (position: number): number => Math.min(Math.max(position - index, 0), count);
  return [first - before(first), last - before(last + 1)];
}

export function shiftRanges(ranges: readonly CellRange[], shift: SheetShift): CellRange[] {
  return ranges.map((range) => shiftRange(range, shift)).filter((range) => range !== null);
}

export function contains(outer: CellRange, row: number, column: number): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}

export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

/** The smallest range around both. */
export function union(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `range` without `hole`, in up to four pieces. */
export function subtract(range: CellRange, hole: CellRange): CellRange[] {
  const cut = intersect(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { ...range, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...range, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
