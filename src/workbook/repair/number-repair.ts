import { convertAmount, unitScale } from "../cells/amount-unit";
import { parseAmount, parseNumber, parseRate } from "../cells/parse-amount";
import { numberFormatOf } from "../encode/encode-rows";
import type { CellValue } from "../snapshot";
import { plainWords, type CellRepair } from "./repair";

/** 15万, 150,000元 and the like, into the unit of the column. */
export function amountRepair(cell: CellValue, unit: string): CellRepair | null {
  const { value, problem } = parseAmount(cell, { workbook: unit, column: null });
  if (value === null || problem?.reading === undefined || problem.reading === null) return null;
  return numberRepair("text-amount", value, problem.reading, "amount");
}

/** A count or a share that is text. */
export function textNumberRepair(cell: CellValue, kind: "number" | "rate"): CellRepair | null {
  const { value, problem } = (kind === "rate" ? parseRate : parseNumber)(cell);
  if (value === null || problem?.reading === undefined || problem.reading === null) return null;
  return numberRepair("text-number", value, problem.reading, kind);
}

/** Further above the middle amount of its column, a number is hardly in the column's unit. */
const suspicious = 1_000;
/** Of fewer amounts there is no usual one. */
const leastAmounts = 5;

export type UnitRepair = {
  /** The middle one of the column's amounts; null where there are too few of them. */
  readonly median: number | null;
  readonly isUnlikely: (cell: CellValue) => cell is number;
  readonly read: (cell: CellValue) => CellRepair | null;
};

/**
 * Yuan typed into a column of ten thousands: what is a thousand times the usual, and usual when divided by the unit.
 * Never certain: some customers are large.
 * @param values The whole column's.
 */
export function createUnitRepair(values: readonly CellValue[], unit: string): UnitRepair {
  const scale = unitScale(unit) ?? 1;
  const median = medianOf(values.filter((value) => typeof value === "number" && value > 0) as number[]);
  const isUnlikely = (cell: CellValue): cell is number =>
    median !== null && typeof cell === "number" && cell > median * suspicious;
  return {
    median,
    isUnlikely,
    read(cell) {
      if (scale < suspicious || !isUnlikely(cell)) return null;
      const amount = convertAmount(cell, 1, scale);
      return { ...numberRepair("amount-unit", amount, `${amount} ${unit}`, "amount"), isCertain: false };
    },
  };
}

function medianOf(amounts: readonly number[]): number | null {
  if (amounts.length < leastAmounts) return null;
  const sorted = Float64Array.from(amounts).sort();
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

function numberRepair(
  code: "text-amount" | "text-number" | "amount-unit",
  proposed: number,
  reading: string,
  kind: "amount" | "number" | "rate",
): CellRepair {
  const proposedText = plainWords(reading);
  return { code, proposed, proposedText, isCertain: true, numberFormat: numberFormatOf(kind) };
}
