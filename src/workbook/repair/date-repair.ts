import { formatSheetDate, formatMonth, monthOf, monthParts, type SheetDate } from "../../domain/calendar";
import { plainText } from "../cells/cell-text";
import { momentText } from "../cells/moment-text";
import { parseDate, timeInText } from "../cells/parse-date";
import { momentFormat, numberFormatOf } from "../encode/encode-rows";
import type { CellValue } from "../snapshot";
import type { Words } from "../table-schema";
import { dateOfParts, datePartsOf, fullYear, type DateParts } from "./date-parts";
import { plainWords, type CellRepair, type DateOrder, type RepairCode } from "./repair";

/** Which days a date of the column can be. */
export type DateBounds = {
  /** By another date of the row. */
  readonly from: SheetDate | null;
  /** Today for what has happened; null for a plan. */
  readonly to: SheetDate | null;
};

export type DateContext = {
  readonly today: SheetDate;
  /** The user's answer for the column. */
  readonly order: DateOrder | null;
  readonly bounds: DateBounds;
};

/** Further from today, a year of two digits is hardly meant so. */
const nearYears = 5;

/** What a cell that is no Excel date was meant for; null for one that is, and for what is no date at all. */
export function dateRepair(cell: CellValue, context: DateContext): CellRepair | null {
  const { value, problem } = parseDate(cell);
  if (!problem) return null;
  if (value !== null) return withTimeOf(cell, repairWith("text-date", value, true));
  if (typeof cell !== "string") return null;
  const text = plainText(cell);
  const parts = datePartsOf(text);
  if (parts) return repairOfParts(parts, context);
  // 45356: an Excel serial, or any other number.
  const serial = problem.reading === null ? null : parseDate(problem.reading).value;
  return serial === null ? null : repairWith("text-date", serial, false);
}

function repairOfParts(parts: DateParts, context: DateContext): CellRepair | null {
  switch (parts.kind) {
    case "day-month-open":
      return parts.year === null ? openWithoutYear(parts, context) : openOrder(parts, parts.year, context.order);
    case "no-year":
      return withoutYear(parts.month, parts.day, context, true);
    case "short-year": {
      const date = dateOfParts(parts.year, parts.month, parts.day);
      return date === null ? null : repairWith("short-year", date, isNear(date, context.today));
    }
    case "three-short":
      return threeShort(parts.numbers, context);
  }
}

type OpenParts = { readonly first: number; readonly second: number };

function openOrder({ first, second }: OpenParts, year: number, order: DateOrder | null): CellRepair | null {
  const [dayFirst, monthFirst] = [dateOfParts(year, second, first), dateOfParts(year, first, second)];
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    const only = dayFirst ?? monthFirst;
    return only === null ? null : repairWith("text-date", only, true);
  }
  if (order === null) return unanswered(dayFirst, monthFirst);
  return repairWith("date-order", order === "dmy" ? dayFirst : monthFirst, true);
}

function openWithoutYear({ first, second }: OpenParts, context: DateContext): CellRepair | null {
  const { order } = context;
  const [dayFirst, monthFirst] = [
    withoutYear(second, first, context, order === "dmy"),
    withoutYear(first, second, context, order === "mdy"),
  ];
  if (!dayFirst || !monthFirst || dayFirst.proposed === monthFirst.proposed) {
    const only = dayFirst ?? monthFirst;
    return only && { ...only, isCertain: false };
  }
  if (order !== null) return order === "dmy" ? dayFirst : monthFirst;
  return unanswered(dayFirst.proposed as SheetDate, monthFirst.proposed as SheetDate);
}

/** 24/3/5: by the calendar and the years that can be meant. */
function threeShort([first, second, third]: readonly [number, number, number], context: DateContext) {
  const near = (date: SheetDate | null): SheetDate | null =>
    date !== null && isNear(date, context.today) ? date : null;
  const yearFirst = near(dateOfParts(fullYear(first), second, third));
  const dayFirst = near(dateOfParts(fullYear(third), second, first));
  const monthFirst = near(dateOfParts(fullYear(third), first, second));
  const readings = new Set([yearFirst, dayFirst, monthFirst].filter((date) => date !== null));
  const [only] = readings;
  if (only === undefined) return null;
  if (readings.size === 1) return repairWith("short-year", only, false);
  if (yearFirst === null && dayFirst !== null && monthFirst !== null) {
    return context.order === null
      ? unanswered(dayFirst, monthFirst)
      : repairWith("date-order", context.order === "dmy" ? dayFirst : monthFirst, true);
  }
  return undecided("short-year", [...readings]);
}

/**
 * The latest such day within the bounds; for a plan the first one from the row's date on. Certain where a year earlier
 * would contradict the row's other date.
 */
function withoutYear(month: number, day: number, context: DateContext, canBeCertain: boolean): CellRepair | null {
  const { from, to } = context.bounds;
  const { year } = monthParts(monthOf(to ?? from ?? context.today));
  const years = to === null ? [year, year + 1, year + 2] : [year, year - 1, year - 2, year - 3, year - 4];
  const dates = years.map((candidate) => dateOfParts(candidate, month, day)).filter((date) => date !== null);
  const fitting = dates.filter((date) => (to === null || date <= to) && (from === null || date >= from));
  const [date, another] = fitting;
  if (date === undefined) return null;
  const isCertain = canBeCertain && to !== null && from !== null && another === undefined;
  return { ...repairWith("date-without-year", date, isCertain), proposedText: guessedYear(date) };
}

function isNear(date: SheetDate, today: SheetDate): boolean {
  return Math.abs(monthParts(monthOf(date)).year - monthParts(monthOf(today)).year) <= nearYears;
}

function repairWith(code: RepairCode, date: SheetDate, isCertain: boolean): CellRepair {
  const proposedText = plainWords(formatSheetDate(date));
  return { code, proposed: date, proposedText, isCertain, numberFormat: numberFormatOf("date") };
}

/** A time of day that the text names stays with the date. */
function withTimeOf(cell: CellValue, repair: CellRepair): CellRepair {
  const time = typeof cell === "string" ? timeInText(plainText(cell)) : 0;
  if (time === 0 || typeof repair.proposed !== "number") return repair;
  const proposed = repair.proposed + time;
  return { ...repair, proposed, proposedText: plainWords(momentText(proposed)), numberFormat: momentFormat };
}

function unanswered(dayFirst: SheetDate, monthFirst: SheetDate): CellRepair {
  return undecided("date-order", [dayFirst, monthFirst]);
}

function undecided(code: RepairCode, readings: readonly SheetDate[]): CellRepair {
  const proposedText = plainWords(readings.map(formatSheetDate).join(" / "));
  return { code, proposed: null, proposedText, isCertain: false, numberFormat: null };
}

function guessedYear(date: SheetDate): Words {
  const text = formatSheetDate(date);
  return {
    "zh-CN": `${text}(未写年份,按今天和本行其他日期取 ${formatMonth(monthOf(date)).slice(0, 4)} 年)`,
    "en-US": `${text} (no year in the cell: ${formatMonth(monthOf(date)).slice(0, 4)} by today and the row's other dates)`,
  };
}
