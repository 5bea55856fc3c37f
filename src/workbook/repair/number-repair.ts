import { unitScale } from "../cells/amount-unit";
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

/** So many times the middle amount of the column, a number is hardly in the column's unit. */
const suspicious = 1_000;
/** Of fewer amounts there is no usual one. */
const leastAmounts = 5;

/**
 * Yuan typed into a column of ten thousands: what is a thousand times the usual, and usual when divided by the unit.
 * Never certain: some customers are large.
 */
export function createUnitRepair(values: readonly CellValue[], unit: string): (cell: CellValue) => CellRepair | null {
  const scale = unitScale(unit) ?? 1;
  const amounts = values.filter((value) => typeof value === "number" && value > 0) as number[];
  amounts.sort((a, b) => a - b);
  const usual = amounts[Math.floor(amounts.length / 2)] ?? 0;
  if (scale < suspicious || amounts.length < leastAmounts) return () => null;
  return (cell) => {
    if (typeof cell !== "number" || cell < usual * suspicious) return null;
    const amount = cell / scale;
    const text = `${amount} ${unit}`;
    return { ...numberRepair("amount-unit", amount, text, "amount"), isCertain: false };
  };
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
