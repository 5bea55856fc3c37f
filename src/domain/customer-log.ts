import type { SheetDate } from "./calendar";
import type { CustomerId } from "./customer";
import { exitAt, readColumnsInSteps, type EventColumns } from "./event-columns";
import { compareText } from "./name-key";
import type { StagePlaces } from "./stage-lookup";
import type { Stay } from "./stay";
import { beginJourney, followEvent } from "./stays";
import { eachInSteps, finish, type Steps } from "./steps";
import { transitionDate, type Transition } from "./transition";

/** The log, customer by customer. Events without the date their kind needs are left out. */
export type CustomerLog = {
  readonly customers: readonly CustomerId[];
  /** Of a customer in `customers`; undefined for one that the log does not know. */
  readonly indexOf: (customer: CustomerId) => number | undefined;
  /** In order of day and number. */
  readonly eventsOf: (index: number) => readonly Transition[];
  /** Of the last event by the end of the day `until`; null where there is none. */
  readonly lastDate: (index: number, until: SheetDate) => SheetDate | null;
  /** As if the log ended with the day `until`. */
  readonly staysOf: (index: number, until: SheetDate) => readonly Stay[];
};

export function logByCustomer(transitions: readonly Transition[], stagePlaces: StagePlaces): CustomerLog {
  return finish(logByCustomerInSteps(transitions, stagePlaces));
}

/** As `logByCustomer`, some events at a time. */
export function* logByCustomerInSteps(
  transitions: readonly Transition[],
  stagePlaces: StagePlaces,
): Steps<CustomerLog> {
  const columns = yield* readColumnsInSteps(transitions, stagePlaces);
  const { items: customers, numbers } = columns.customers;
  const starts = startsOf(columns);
  yield;
  const order = orderByCustomer(columns, starts);
  yield;
  yield* sortEventsInSteps(order, starts, columns, transitions);
  return {
    customers,
    indexOf: (customer) => numbers.get(customer),
    eventsOf: (index) => {
      const positions = order.subarray(starts[index], starts[index + 1]);
      return Array.from(positions, (position) => transitions[position]).filter((event) => event !== undefined);
    },
    lastDate: (index, until) => {
      for (let place = (starts[index + 1] ?? 0) - 1; place >= (starts[index] ?? 0); place -= 1) {
        const date = columns.dates[order[place] ?? 0] ?? NaN;
        if (date <= until) return date as SheetDate;
      }
      return null;
    },
    staysOf: (index, until) => followEvents(columns, order, starts[index] ?? 0, starts[index + 1] ?? 0, until),
  };
}

/** Where each customer's events begin when they stand together, and where the last one's end. */
function startsOf({ customers, customerOf }: EventColumns): Int32Array {
  const starts = new Int32Array(customers.items.length + 1);
  for (const index of customerOf) if (index >= 0) starts[index + 1] = (starts[index + 1] ?? 0) + 1;
  for (let index = 0; index + 1 < starts.length; index += 1)
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  return starts;
}

/** A counting sort: positions in the log, each customer's next to one another. */
function orderByCustomer({ customerOf }: EventColumns, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const order = new Int32Array(starts.at(-1) ?? 0);
  for (let position = 0; position < customerOf.length; position += 1) {
    const index = customerOf[position] ?? -1;
    if (index < 0) continue;
    const place = next[index] ?? 0;
    order[place] = position;
    next[index] = place + 1;
  }
  return order;
}

/** In place. A log is in order as a rule, so that looking is cheaper than sorting. */
function* sortEventsInSteps(
  order: Int32Array,
  starts: Int32Array,
  { dates }: EventColumns,
  transitions: readonly Transition[],
): Steps<void> {
  const compare = (a: number, b: number): number => {
    const difference = (dates[a] ?? 0) - (dates[b] ?? 0);
    if (difference !== 0) return difference;
    const one = transitions[a];
    const other = transitions[b];
    return one && other ? compareEvents(one, other) : 0;
  };
  yield* eachInSteps(starts.length - 1, (index) => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    for (let place = start + 1; place < end; place += 1) {
      if (compare(order[place - 1] ?? 0, order[place] ?? 0) <= 0) continue;
      order.subarray(start, end).sort(compare);
      break;
    }
  });
}

/** Events of one day and number come in an order of their own, so that the order of rows makes no difference. */
export function compareEvents(a: Transition, b: Transition): number {
  return (
    (transitionDate(a) ?? 0) - (transitionDate(b) ?? 0) ||
    a.sequence - b.sequence ||
    compareText(a.kind, b.kind) ||
    compareText(a.to ?? "", b.to ?? "") ||
    compareText(a.owner, b.owner) ||
    compareText(a.origin, b.origin) ||
    (a.exited ?? 0) - (b.exited ?? 0)
  );
}

function followEvents(
  columns: EventColumns,
  order: Int32Array,
  start: number,
  end: number,
  until: SheetDate,
): readonly Stay[] {
  const { kinds, kindOf, dates, places, owners, ownerOf, inferred } = columns;
  const journey = beginJourney();
  for (let index = start; index < end; index += 1) {
    const position = order[index] ?? 0;
    const date = (dates[position] ?? 0) as SheetDate;
    if (date > until) break;
    const kind = kinds.items[kindOf[position] ?? 0];
    const place = places[position] ?? -1;
    if (kind === undefined) continue;
    const known = place < 0 ? undefined : place;
    followEvent(
      journey,
      kind,
      known,
      date,
      exitAt(columns, position),
      owners.items[ownerOf[position] ?? 0] ?? "",
      inferred[position] === 1,
    );
  }
  return journey.stays;
}
