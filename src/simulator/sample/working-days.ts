import { firstDayOf, lastDayOf, plusDays, sheetDateOf, type Month, type SheetDate } from "../../domain/calendar";

/** National Day, New Year and Spring Festival; the Saturdays worked in exchange are left out. */
const holidays: readonly (readonly [first: string, last: string])[] = [
  ["2023-10-01", "2023-10-06"],
  ["2024-01-01", "2024-01-01"],
  ["2024-02-10", "2024-02-17"],
];

const holidaySpans = holidays.map(([first, last]) => [sheetDateOf(first), sheetDateOf(last)] as const);

export function isWorkingDay(date: SheetDate): boolean {
  const isWeekend = date % 7 < 2; // Day 0 of Excel's count is a Saturday.
  return !isWeekend && !holidaySpans.some(([first, last]) => date >= first && date <= last);
}

/** Working days from `first` to the month's end, or of the whole month. */
export function workingDaysOf(month: Month, first: SheetDate = firstDayOf(month)): SheetDate[] {
  const days: SheetDate[] = [];
  for (let day = first; day <= lastDayOf(month); day = plusDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** `date`, or the last working day before it. */
export function workingDayUpTo(date: SheetDate): SheetDate {
  let day = date;
  while (!isWorkingDay(day)) day = plusDays(day, -1);
  return day;
}
