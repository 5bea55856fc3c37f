/** A time by the clock in the unit that shows most of it. */
export type ClockSpan = { readonly unit: "minutes" | "hours" | "days"; readonly value: number };

const minutesOfHour = 60;
const hoursOfDay = 24;

/** 45 minutes, 3.5 hours, 2.1 days: hours from one hour on, days from two days on; not rounded. */
export function clockSpan(hours: number): ClockSpan {
  if (hours < 1) return { unit: "minutes", value: hours * minutesOfHour };
  if (hours < 2 * hoursOfDay) return { unit: "hours", value: hours };
  return { unit: "days", value: hours / hoursOfDay };
}
