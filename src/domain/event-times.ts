import type { SheetDate } from "./calendar";
import type { Customer } from "./customer";
import type { FunnelSettings } from "./settings";
import { transitionDate, type Transition } from "./transition";

/** Short cycles (B2C) count their dwell in hours as well; in others a time of day would only pretend to be known. */
export function keepsTimes({ businessMode }: Pick<FunnelSettings, "businessMode">): boolean {
  return businessMode === "b2c";
}

/** The present time of day for `withTimes`: null where it is not kept, or not known. */
export function timeToKeep(settings: Pick<FunnelSettings, "businessMode">, time: number | null = null): number | null {
  return keepsTimes(settings) ? time : null;
}

/**
 * The events with the time of day that is known of them: the one that stands beside the date in the row, else the present
 * one for what happens today. A time in the row that is no later than the customer's last of that day belongs to that one,
 * and was left standing. Inferred events have none.
 * @param known The customer's events before, in any order.
 * @param time The present time of day as a fraction from 0 (midnight); null where nobody looked when it happened.
 */
export function withTimes(
  events: readonly Transition[],
  known: readonly Transition[],
  row: Pick<Customer, "entered" | "lostOn" | "times">,
  today: SheetDate,
  time: number | null,
): readonly Transition[] {
  if (time === null && !row.times) return events;
  return events.map((event) => {
    const date = transitionDate(event);
    if (date === null || event.origin === "inferred") return event;
    const [day, inRow = 0] =
      event.kind === "lost" ? [row.lostOn, row.times?.lostOn] : [row.entered, row.times?.entered];
    const last = Math.max(0, ...known.map((other) => (transitionDate(other) === date ? (other.time ?? 0) : 0)));
    if (day === date && inRow > last) return { ...event, time: inRow };
    return date === today && time !== null ? { ...event, time } : event;
  });
}
