import type { SheetDate } from "../../domain/calendar";
import { nameKey } from "../../domain/name-key";
import { cellText, isBlank, plainText } from "../cells/cell-text";
import { parseAmount } from "../cells/parse-amount";
import { parseDate } from "../cells/parse-date";
import type { SheetGrid } from "../sheet-grid";
import type { CellValue } from "../snapshot";
import { isDateAt, valueAt } from "./grid-cells";

/** What the cells of one column have in common. Shares are of the cells that hold something, 0 to 1. */
export type ColumnProfile = {
  /** Distinct values as they are written first, with how many rows have them. */
  readonly values: ReadonlyMap<string, number>;
  readonly filled: number;
  /** Share of the list's rows with something in the column. */
  readonly fill: number;
  readonly dates: number;
  /** Of the dates: those after today. */
  readonly toCome: number;
  /** Mean serial of the dates, null without any. */
  readonly meanDate: number | null;
  readonly numbers: number;
  /** 1, 2, 3 …: a row number. */
  readonly isCounting: boolean;
  readonly phones: number;
  /** Short, with digits, without spaces. */
  readonly codes: number;
  /** Distinct values for each cell: 1 is a value for each row. */
  readonly variety: number;
  readonly meanLength: number;
};

const phone = /^(?:\+?\d[\d*\s()-]{6,}|1\d{2}\*{4,8}\d{0,4})$/;
const code = /^(?=.*\d)[\p{L}\d_./#-]{1,20}$/u;
const units = { workbook: "元", column: null };

export function profileColumn(
  grid: SheetGrid,
  column: number,
  rows: { readonly first: number; readonly end: number },
  today: SheetDate,
): ColumnProfile {
  const values = new Map<string, number>();
  const writtenAs = new Map<string, string>();
  const dates: number[] = [];
  const numbers: number[] = [];
  let [filled, phones, codes, length] = [0, 0, 0, 0];
  for (let row = rows.first; row < rows.end; row++) {
    const cell = valueAt(grid, row, column);
    if (isBlank(cell)) continue;
    filled += 1;
    const text = cellText(cell);
    const written = writtenAs.get(nameKey(text)) ?? text;
    writtenAs.set(nameKey(text), written);
    values.set(written, (values.get(written) ?? 0) + 1);
    length += text.length;
    const date = typeof cell === "number" && !isEightDigits(cell) ? null : parseDate(cell);
    if (typeof cell === "number" && !isEightDigits(cell)) (isDateAt(grid, row, column) ? dates : numbers).push(cell);
    else if (date && (date.value !== null || date.problem?.code === "ambiguous-date")) dates.push(date.value ?? NaN);
    else if (parseAmount(cell, units).value !== null) numbers.push(NaN);
    if (isPhone(text)) phones += 1;
    if (code.test(plainText(text))) codes += 1;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const known = dates.filter((date) => !Number.isNaN(date));
  return {
    values,
    filled,
    fill: filled / Math.max(1, rows.end - rows.first),
    dates: share(dates.length),
    toCome: known.length === 0 ? 0 : known.filter((date) => date > today).length / known.length,
    meanDate: known.length === 0 ? null : known.reduce((sum, date) => sum + date, 0) / known.length,
    numbers: share(numbers.length),
    isCounting: numbers.length === filled && isCounting(numbers),
    phones: share(phones),
    codes: share(codes),
    variety: share(values.size),
    meanLength: share(length),
  };
}

/** 20240305, which is no serial of a day. */
function isEightDigits(cell: CellValue): boolean {
  return typeof cell === "number" && cell >= 19_000_101 && parseDate(cell).value !== null;
}

function isPhone(text: string): boolean {
  const plain = plainText(text);
  return phone.test(plain) && plain.replaceAll(/[^\d*]/g, "").length >= 7 && parseDate(plain).value === null;
}

/** In any order, for the list may be sorted by something else. */
function isCounting(numbers: readonly number[]): boolean {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (
    sorted.length >= 3 && (sorted[0] ?? 2) <= 1 && sorted.every((n, i) => i === 0 || n - (sorted[i - 1] ?? 0) === 1)
  );
}
