import type { CellValue } from "../snapshot";
import { convertAmount, isSameUnit, unitScale } from "./amount-unit";
import { plainText } from "./cell-text";
import { emptyCell, refused, taken, takenAs, type Parsed } from "./parsed";

export type AmountUnits = {
  /** The workbook's unit, which amounts are read into. */
  readonly workbook: string;
  /** The unit in the column's header; null where it names none. */
  readonly column: string | null;
};

const amountText = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+)\s*(\D*)$/;

/**
 * An amount in the workbook's unit. A bare number is in the unit of the column's header. ¥15 is refused: it may be 15
 * yuan or 15 of the unit.
 */
export function parseAmount(cell: CellValue, units: AmountUnits): Parsed<number> {
  if (typeof cell === "boolean") return refused("not-an-amount");
  if (typeof cell === "number") return cell < 0 ? refused("not-an-amount") : taken(inWorkbookUnit(cell, null, units));
  const text = plainText(cell);
  if (text === "") return emptyCell;
  const match = amountText.exec(text);
  if (!match) return refused("not-an-amount");
  const number = Number(match[1]?.replaceAll(",", ""));
  const unit = match[2]?.trim() ?? "";
  if (unit !== "" && !isKnown(unit, units)) return refused("not-an-amount");
  const amount = inWorkbookUnit(number, unit === "" ? null : unit, units);
  return takenAs(amount, "amount-as-text", `${amount} ${units.workbook}`);
}

/** A count of days or the like: not negative, a unit of time behind it is dropped. */
export function parseNumber(cell: CellValue): Parsed<number> {
  if (typeof cell === "number") return cell < 0 ? refused("not-an-amount") : taken(cell);
  const match = typeof cell === "string" ? /^(\d*\.?\d+)\s*(?:天|日|days?)?$/i.exec(plainText(cell)) : null;
  if (match) return takenAs(Number(match[1]), "amount-as-text", String(Number(match[1])));
  return cell === "" ? emptyCell : refused("not-an-amount");
}

/** A share of 0 to 1. 40 is refused, and may mean 40%. */
export function parseRate(cell: CellValue): Parsed<number> {
  if (typeof cell === "number") {
    if (cell >= 0 && cell <= 1) return taken(cell);
    return refused("not-an-amount", cell > 1 && cell <= 100 ? `${cell}%` : null);
  }
  const match = typeof cell === "string" ? /^(\d*\.?\d+)\s*(%?)$/.exec(plainText(cell)) : null;
  if (!match) return cell === "" ? emptyCell : refused("not-an-amount");
  const number = Number(match[1]);
  if (match[2] === "%")
    return number <= 100 ? takenAs(number / 100, "amount-as-text", `${number}%`) : refused("not-an-amount");
  return number <= 1 ? takenAs(number, "amount-as-text", String(number)) : refused("not-an-amount");
}

function isKnown(unit: string, { workbook }: AmountUnits): boolean {
  return isSameUnit(unit, workbook) || (unitScale(unit) !== null && unitScale(workbook) !== null);
}

function inWorkbookUnit(number: number, ownUnit: string | null, { workbook, column }: AmountUnits): number {
  const unit = ownUnit ?? column ?? workbook;
  const [from, to] = [unitScale(unit), unitScale(workbook)];
  return from === null || to === null ? number : convertAmount(number, from, to);
}
