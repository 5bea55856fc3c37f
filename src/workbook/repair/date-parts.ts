import { sheetDateFromParts, type SheetDate } from "../../domain/calendar";

/** Numbers of a date as they are written. Which of them is the day, or the year, may be open. */
export type DateParts =
  | { readonly kind: "day-month-open"; readonly first: number; readonly second: number; readonly year: number | null }
  | { readonly kind: "no-year"; readonly month: number; readonly day: number }
  | { readonly kind: "short-year"; readonly month: number; readonly day: number; readonly year: number }
  | { readonly kind: "three-short"; readonly numbers: readonly [number, number, number] };

const yearLast = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const twoNumbers = /^(\d{1,2})[./-](\d{1,2})$/;
const threeShort = /^(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/;
const monthAndDay = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const shortYearMonthDay = /^(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const dayAndName = /^(\d{1,2})[\s.-]*([a-z]{3,9})(?:[\s.,-]+(\d{2}))?$/i;
const nameAndDay = /^([a-z]{3,9})[\s.]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+'?(\d{2}))?$/i;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Of a text that `parseDate` does not take by itself; null for one that is no date. */
export function datePartsOf(text: string): DateParts | null {
  const open = numbersOf(yearLast, text) ?? numbersOf(twoNumbers, text);
  if (open) return { kind: "day-month-open", first: open[0] ?? 0, second: open[1] ?? 0, year: open[2] ?? null };
  const short = numbersOf(threeShort, text);
  if (short) return { kind: "three-short", numbers: [short[0] ?? 0, short[1] ?? 0, short[2] ?? 0] };
  const inChinese = numbersOf(monthAndDay, text);
  if (inChinese) return { kind: "no-year", month: inChinese[0] ?? 0, day: inChinese[1] ?? 0 };
  const withYear = numbersOf(shortYearMonthDay, text);
  if (withYear) {
    return { kind: "short-year", year: fullYear(withYear[0] ?? 0), month: withYear[1] ?? 0, day: withYear[2] ?? 0 };
  }
  return namedParts(text);
}

function namedParts(text: string): DateParts | null {
  const [dayFirst, nameFirst] = [dayAndName.exec(text), nameAndDay.exec(text)];
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [nameFirst?.[1], nameFirst?.[2], nameFirst?.[3]];
  const month = months.indexOf(name?.slice(0, 3).toLowerCase() ?? "") + 1;
  if (month === 0) return null;
  if (year === undefined) return { kind: "no-year", month, day: Number(day) };
  return { kind: "short-year", year: fullYear(Number(year)), month, day: Number(day) };
}

/** Excel's rule: 00 to 29 are of this century. */
export function fullYear(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

export function dateOfParts(year: number, month: number, day: number): SheetDate | null {
  return year < 1900 ? null : sheetDateFromParts(year, month, day);
}

function numbersOf(pattern: RegExp, text: string): number[] | null {
  return pattern.exec(text)?.slice(1).map(Number) ?? null;
}
