import { monthOf, plusMonths, type Month } from "../calendar";
import type { Period } from "../pools";
import { periodFrom, type FunnelHistory } from "./funnel-history";

/** January, April, July or October. */
export function quarterStart(month: Month): Month {
  return (month - (month % 3)) as Month;
}

/** The calendar quarters up to the one of `month`, the latest first, as many as there is history for, `most` at most. */
export function quartersUpTo(history: FunnelHistory, month: Month, most: number): { from: Month; period: Period }[] {
  const begun = history.customers.reduce((first, { stays }) => Math.min(first, stays[0]?.entered ?? first), Infinity);
  return Array.from({ length: most }, (_, back) => plusMonths(quarterStart(month), -3 * back))
    .map((from) => ({ from, period: periodFrom(from, plusMonths(from, 2), history.today) }))
    .filter(({ period }) => period.last >= begun && period.first <= history.today);
}

/** Months from the first day to the day that is counted to, a begun one in part. */
export function monthsIn({ first, countedTo }: Period): number {
  return Math.max(0, countedTo - first + 1) / daysOfMonth;
}

/** On the average. */
const daysOfMonth = 365.25 / 12;

export function monthOfPeriodEnd({ countedTo }: Period): Month {
  return monthOf(countedTo);
}
