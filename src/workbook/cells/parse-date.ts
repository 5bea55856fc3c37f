import { formatSheetDate, sheetDateFromParts, type SheetDate } from "../../domain/calendar";
import type { CellValue } from "../snapshot";
import { plainText } from "./cell-text";
import { emptyCell, refused, taken, takenAs, type Parsed } from "./parsed";

/** 9999-12-31, the last day that Excel shows. */
const lastSerial = 2_958_465;

const time = String.raw`(?:[T\s]*(?:上午|下午|AM|PM)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:AM|PM|Z)?)?`;
const weekday = String.raw`\s*(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?`;
const yearFirst = new RegExp(
  String.raw`^(\d{4})\s*(?:[./\-]|年)\s*(\d{1,2})\s*(?:[./\-]|月)\s*(\d{1,2})\s*[日号]?${weekday}${time}$`,
  "i",
);
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
const dayMonthName = /^(\d{1,2})[\s.-]*([a-z]{3,9})[\s.,-]*(\d{4})$/i;
const monthNameDay = /^([a-z]{3,9})[\s.]*(\d{1,2})(?:st|nd|rd|th)?[\s,]*(\d{4})$/i;
const yearLast = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const serialAsText = /^\d{5}(?:\.\d+)?$/;

/** Day and month without a year, a year of two digits, a month without a day, or only a year. */
const incomplete = [
  /^\d{1,2}\s*月\s*\d{1,2}\s*[日号]?$/,
  /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{1,2})?$/,
  /^\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]?$/,
  /^\d{4}\s*(?:[./-]|年)\s*\d{1,2}\s*月?$/,
  /^\d{4}\s*年?$/,
  /^\d{6}$/,
  /^\d{1,2}[\s.-]*[a-z]{3,9}[\s.,-]*(?:\d{2})?$/i,
  /^[a-z]{3,9}[\s.]*\d{1,2}$/i,
];

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day in a cell; a time of day is dropped. Text is taken for a date only where it can mean one day alone: a year of
 * four digits first, or a month by name. Excel's serials up to 59 lie a day behind ours and its 60 is no day, since it
 * believes in a 29th of February 1900.
 */
export function parseDate(cell: CellValue): Parsed<SheetDate> {
  if (typeof cell === "boolean") return refused("not-a-date");
  return typeof cell === "number" ? parseDateNumber(cell) : parseDateText(plainText(cell));
}

function parseDateNumber(number: number): Parsed<SheetDate> {
  // 2024 typed as a year would be a day of 1905.
  if (Number.isInteger(number) && number >= 1900 && number <= 2100) return refused("ambiguous-date");
  const date = dateFromSerial(number);
  if (date !== null) return taken(date);
  return number > lastSerial ? parseDateText(String(number)) : refused("not-a-date");
}

function dateFromSerial(number: number): SheetDate | null {
  const serial = Math.floor(number);
  if (serial < 1 || serial === 60 || serial > lastSerial) return null;
  return (serial < 60 ? serial + 1 : serial) as SheetDate;
}

function parseDateText(text: string): Parsed<SheetDate> {
  if (text === "") return emptyCell;
  const parts = certainParts(text);
  if (parts) {
    const date = dateOf(parts);
    return date === null ? refused("not-a-date") : takenAs(date, "date-as-text", formatSheetDate(date));
  }
  if (serialAsText.test(text)) {
    const date = dateFromSerial(Number(text));
    return refused("ambiguous-date", date === null ? null : formatSheetDate(date));
  }
  const uncertain = yearLast.exec(text);
  if (uncertain) return refused("ambiguous-date", onlyReading(uncertain));
  return refused(incomplete.some((pattern) => pattern.test(text)) ? "ambiguous-date" : "not-a-date");
}

const timeOfDay = /(上午|下午|AM|PM)?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(AM|PM)?/i;

/** The time of day in a text that is a date, as a fraction of the day; 0 where it has none, or none that there is. */
export function timeInText(text: string): number {
  const [, before = "", hourText, minuteText, secondText = "0", after = ""] = timeOfDay.exec(text) ?? [];
  const half = (before || after).toUpperCase();
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
  const isAfternoon = (half === "下午" || half === "PM") && hour < 12;
  const isMidnight = (half === "上午" || half === "AM") && hour === 12;
  const hourOfDay = isMidnight ? 0 : isAfternoon ? hour + 12 : hour;
  return hourOfDay < 24 && minute < 60 && second < 60 ? (hourOfDay * 3_600 + minute * 60 + second) / 86_400 : 0;
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function certainParts(text: string): Parts | null {
  const ordered = yearFirst.exec(text) ?? eightDigits.exec(text);
  if (ordered) return { year: Number(ordered[1]), month: Number(ordered[2]), day: Number(ordered[3]) };
  const [dayName, nameDay] = [dayMonthName.exec(text), monthNameDay.exec(text)];
  const [name, day, year] = dayName ? [dayName[2], dayName[1], dayName[3]] : [nameDay?.[1], nameDay?.[2], nameDay?.[3]];
  if (name === undefined) return null;
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : { year: Number(year), month, day: Number(day) };
}

/** 25/03/2024 can only mean one day, but whoever writes so may mean another elsewhere: proposed, not taken. */
function onlyReading(match: RegExpExecArray): string | null {
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dates = [dateOf({ year, month: first, day: second }), dateOf({ year, month: second, day: first })];
  const [only, ...others] = [...new Set(dates.filter((date) => date !== null))];
  return only !== undefined && others.length === 0 ? formatSheetDate(only) : null;
}

function dateOf({ year, month, day }: Parts): SheetDate | null {
  return year < 1900 ? null : sheetDateFromParts(year, month, day);
}
