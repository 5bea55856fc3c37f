import { UTCDateMini } from "@date-fns/utc/date/mini";
import {
  addDays,
  differenceInCalendarDays,
  getDaysInMonth,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  lightFormat,
} from "date-fns";

declare const sheetDate: unique symbol;
declare const month: unique symbol;
declare const isoWeek: unique symbol;

/**
 * A calendar day as Excel counts it (1900 date system): whole days, 45352 is 2024-03-01. Never an instant: no time
 * zone enters, and dates compare and subtract as numbers.
 */
export type SheetDate = number & { readonly [sheetDate]: true };

/** A calendar month as a count of months: year × 12 + month − 1, so that months compare and subtract as numbers. */
export type Month = number & { readonly [month]: true };

/** A week from Monday to Sunday in ISO 8601's count, as text that sorts (2024-W13). */
export type IsoWeek = string & { readonly [isoWeek]: true };

/** Day 0 of Excel's count. Serials below 61 differ from Excel's own, which believes in a 29th of February 1900. */
const epoch = new UTCDateMini(1899, 11, 30);

/** Throws a RangeError on text that is not a day of the calendar, written yyyy-MM-dd. For literals and options. */
export function sheetDateOf(isoDay: string): SheetDate {
  const day = parseIsoDay(isoDay);
  if (day === null) throw new RangeError(`not a day (yyyy-MM-dd): ${isoDay}`);
  return day;
}

/** Null for text that is not a day of the calendar, written yyyy-MM-dd. */
export function parseIsoDay(text: string): SheetDate | null {
  const [, year, monthNumber, dayNumber] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? null : sheetDateFromParts(Number(year), Number(monthNumber), Number(dayNumber));
}

/** The day `serial` falls on; a time of day is dropped. */
export function sheetDateFromSerial(serial: number): SheetDate {
  return Math.floor(serial) as SheetDate;
}

/** yyyy-MM-dd */
export function formatSheetDate(date: SheetDate): string {
  return lightFormat(addDays(epoch, date), "yyyy-MM-dd");
}

/** Null for a day the calendar does not have (2023-02-29). `month` counts from 1. */
export function sheetDateFromParts(year: number, month: number, day: number): SheetDate | null {
  const date = new UTCDateMini(year, month - 1, day);
  const exists = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return exists ? (differenceInCalendarDays(date, epoch) as SheetDate) : null;
}

export function plusDays(date: SheetDate, days: number): SheetDate {
  return (date + days) as SheetDate;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: SheetDate): number {
  return getISODay(addDays(epoch, date));
}

export function isoWeekOf(date: SheetDate): IsoWeek {
  const day = addDays(epoch, date);
  const week = String(getISOWeek(day)).padStart(2, "0");
  return `${String(getISOWeekYear(day)).padStart(4, "0")}-W${week}` as IsoWeek;
}

/** Null for text that is not a week as `isoWeekOf` writes it. */
export function parseIsoWeek(text: string): IsoWeek | null {
  return /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(text) ? (text as IsoWeek) : null;
}

export function monthOf(date: SheetDate): Month {
  const day = addDays(epoch, date);
  return (day.getFullYear() * 12 + day.getMonth()) as Month;
}

/** Null unless `text` is yyyy-MM with a month from 01 to 12. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? ((Number(match[1]) * 12 + Number(match[2]) - 1) as Month) : null;
}

/** yyyy-MM */
export function formatMonth(month: Month): string {
  const { year, monthNumber } = monthParts(month);
  return `${String(year).padStart(4, "0")}-${String(monthNumber).padStart(2, "0")}`;
}

/** `monthNumber` counts from 1. */
export function monthParts(month: Month): { year: number; monthNumber: number } {
  return { year: Math.floor(month / 12), monthNumber: (month % 12) + 1 };
}

export function plusMonths(month: Month, months: number): Month {
  return (month + months) as Month;
}

export function firstDayOf(month: Month): SheetDate {
  const { year, monthNumber } = monthParts(month);
  return differenceInCalendarDays(new UTCDateMini(year, monthNumber - 1, 1), epoch) as SheetDate;
}

export function lastDayOf(month: Month): SheetDate {
  const { year, monthNumber } = monthParts(month);
  return plusDays(firstDayOf(month), getDaysInMonth(new UTCDateMini(year, monthNumber - 1, 1)) - 1);
}
