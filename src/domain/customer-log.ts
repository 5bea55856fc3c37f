import type { SheetDate } from "./calendar";
import type { CustomerId } from "./customer";
import { compareText } from "./name-key";
import { transitionDate, type Transition } from "./transition";

/** Each customer's events in order of day and number. Events without the date their kind needs are left out. */
export type CustomerLog = ReadonlyMap<CustomerId, readonly Transition[]>;

export function logByCustomer(transitions: readonly Transition[]): CustomerLog {
  const log = new Map<CustomerId, Transition[]>();
  for (const transition of transitions) {
    if (transitionDate(transition) === null) continue;
    const events = log.get(transition.customer);
    if (events) events.push(transition);
    else log.set(transition.customer, [transition]);
  }
  for (const events of log.values()) sortEvents(events);
  return log;
}

/** In place: a log is in order as a rule, so that looking is cheaper than sorting. */
function sortEvents(events: Transition[]): void {
  let previous = events[0];
  for (const event of events) {
    if (previous && compareEvents(previous, event) > 0) {
      events.sort(compareEvents);
      return;
    }
    previous = event;
  }
}

/** Events of the same number and day come in an order of their own, so that the order of rows makes no difference. */
export function compareEvents(a: Transition, b: Transition): number {
  return (
    dateOf(a) - dateOf(b) ||
    a.sequence - b.sequence ||
    compareText(a.kind, b.kind) ||
    compareText(a.to ?? "", b.to ?? "") ||
    compareText(a.owner, b.owner) ||
    compareText(a.origin, b.origin) ||
    (a.exited ?? 0) - (b.exited ?? 0)
  );
}

function dateOf(transition: Transition): SheetDate {
  return transitionDate(transition) ?? (0 as SheetDate);
}
