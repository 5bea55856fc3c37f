import type { SheetDate } from "../domain/calendar";

const msPerDay = 86_400_000;
/** 1970-01-01 by Excel's count. */
const unixEpochDay = 25_569;

/** The calendar day of the user's own clock and time zone, at the moment given. */
export function localDay(moment: Date): SheetDate {
  const midnightUtc = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return (midnightUtc / msPerDay + unixEpochDay) as SheetDate;
}

/** The time of day of the user's own clock as a fraction from 0 (midnight), to the second. */
export function localTime(moment: Date): number {
  return (moment.getHours() * 3_600 + moment.getMinutes() * 60 + moment.getSeconds()) / 86_400;
}

/** Midnight UTC of the day, for formatting with `timeZone: "UTC"` only. */
export function utcMidnight(day: SheetDate): Date {
  return new Date((day - unixEpochDay) * msPerDay);
}
