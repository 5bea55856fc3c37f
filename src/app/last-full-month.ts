import { monthOf, plusDays, plusMonths, type Month, type SheetDate } from "../domain/calendar";

/** The month to offer first: the last one whose days have all begun; on the 31st of March it is March. */
export function lastFullMonth(today: SheetDate): Month {
  return plusMonths(monthOf(plusDays(today, 1)), -1);
}
