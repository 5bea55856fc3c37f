import type { SheetDate } from "./calendar";
import type { CustomerId } from "./customer";
import { exitAt, readColumns, type EventColumns } from "./event-columns";
import { compareText } from "./name-key";
import type { StagePlaces } from "./stage-lookup";
import type { Stay } from "./stay";
import { beginJourney, followEvent } from "./stays";
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
  const columns = readColumns(transitions, stagePlaces);
  const { indexes, customers, customerOf, counts } = numberCustomers(transitions, columns);
  const starts = new Int32Array(customers.length + 1);
  customers.forEach((_, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0);
  });
  const order = orderByCustomer(customerOf, starts);
  sortEvents(order, starts, columns, transitions);
  return {
    customers,
    indexOf: (customer) => indexes.get(customer),
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

function numberCustomers(transitions: readonly Transition[], { dates }: EventColumns) {
  const indexes = new Map<CustomerId, number>();
  const customers: CustomerId[] = [];
  const counts: number[] = [];
  const customerOf = new Int32Array(transitions.length).fill(-1);
  let index = -1;
  transitions.forEach(({ customer }, position) => {
    if (Number.isNaN(dates[position])) return;
    if (index < 0 || customers[index] !== customer) {
      index = indexes.get(customer) ?? customers.length;
      if (index === customers.length) {
        indexes.set(customer, index);
        customers.push(customer);
        counts.push(0);
      }
    }
    customerOf[position] = index;
    counts[index] = (counts[index] ?? 0) + 1;
  });
  return { indexes, customers, customerOf, counts };
}

/** A counting sort: positions in the log, each customer's next to one another. */
function orderByCustomer(customerOf: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const order = new Int32Array(starts.at(-1) ?? 0);
  customerOf.forEach((index, position) => {
    if (index < 0) return;
    const place = next[index] ?? 0;
    order[place] = position;
    next[index] = place + 1;
  });
  return order;
}

/** In place. A log is in order as a rule, so that looking is cheaper than sorting. */
function sortEvents(
  order: Int32Array,
  starts: Int32Array,
  { dates }: EventColumns,
  transitions: readonly Transition[],
): void {
  const compare = (a: number, b: number): number => {
    const difference = (dates[a] ?? 0) - (dates[b] ?? 0);
    if (difference !== 0) return difference;
    const one = transitions[a];
    const other = transitions[b];
    return one && other ? compareEvents(one, other) : 0;
  };
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    for (let place = start + 1; place < end; place += 1) {
      if (compare(order[place - 1] ?? 0, order[place] ?? 0) <= 0) continue;
      order.subarray(start, end).sort(compare);
      break;
    }
  }
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
  const { kinds, dates, places, owners, inferred } = columns;
  const journey = beginJourney();
  for (let index = start; index < end; index += 1) {
    const position = order[index] ?? 0;
    const date = (dates[position] ?? 0) as SheetDate;
    if (date > until) break;
    const kind = kinds[position];
    const place = places[position] ?? -1;
    if (kind === undefined) continue;
    const known = place < 0 ? undefined : place;
    followEvent(
      journey,
      kind,
      known,
      date,
      exitAt(columns, position),
      owners[position] ?? "",
      inferred[position] === 1,
    );
  }
  return journey.stays;
}
