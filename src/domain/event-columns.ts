import type { SheetDate } from "./calendar";
import type { CustomerId } from "./customer";
import type { StagePlaces } from "./stage-lookup";
import { eachInSteps, type Steps } from "./steps";
import { transitionDate, type Transition, type TransitionKind } from "./transition";

/**
 * The parts of a log that the figures need, column by column. A customer's events lie far apart in a log by date: read
 * from the transitions themselves, fetching them from memory would take longer than all the reckoning.
 */
export type EventColumns = {
  /** In the order of their first event that has a date. */
  readonly customers: Numbering<CustomerId>;
  /** By number; −1 for an event without a date. */
  readonly customerOf: Int32Array;
  readonly kinds: Numbering<TransitionKind>;
  readonly kindOf: Uint8Array;
  /** NaN for an event without the date its kind needs. */
  readonly dates: Float64Array;
  /** NaN for none. */
  readonly exits: Float64Array;
  /** −1 for none, and for a stage that does not exist. */
  readonly places: Int32Array;
  readonly owners: Numbering<string>;
  readonly ownerOf: Int32Array;
  readonly inferred: Uint8Array;
};

/** Things and their numbers, from 0 in the order in which they were come upon. */
type Numbering<T> = { readonly items: readonly T[]; readonly numbers: ReadonlyMap<T, number> };

export function* readColumnsInSteps(transitions: readonly Transition[], stagePlaces: StagePlaces): Steps<EventColumns> {
  const { length } = transitions;
  const customers = createNumbering<CustomerId>();
  const kinds = createNumbering<TransitionKind>();
  const owners = createNumbering<string>();
  const customerOf = new Int32Array(length);
  const kindOf = new Uint8Array(length);
  const dates = new Float64Array(length);
  const exits = new Float64Array(length);
  const places = new Int32Array(length);
  const ownerOf = new Int32Array(length);
  const inferred = new Uint8Array(length);
  yield* eachInSteps(length, (position) => {
    const transition = transitions[position];
    if (!transition) return;
    const { customer, kind, exited, to, owner, origin } = transition;
    const date = transitionDate(transition);
    customerOf[position] = date === null ? -1 : customers.numberOf(customer);
    kindOf[position] = kinds.numberOf(kind);
    dates[position] = date ?? NaN;
    exits[position] = exited ?? NaN;
    places[position] = (to === null ? undefined : stagePlaces.get(to)) ?? -1;
    ownerOf[position] = owners.numberOf(owner);
    inferred[position] = origin === "inferred" ? 1 : 0;
  });
  return { customers, customerOf, kinds, kindOf, dates, exits, places, owners, ownerOf, inferred };
}

function createNumbering<T>() {
  const numbers = new Map<T, number>();
  const items: T[] = [];
  let last = -1;
  return {
    items,
    numbers,
    numberOf(item: T): number {
      // The same often comes several times in turn.
      if (last >= 0 && items[last] === item) return last;
      last = numbers.get(item) ?? items.length;
      if (last === items.length) {
        numbers.set(item, last);
        items.push(item);
      }
      return last;
    },
  };
}

export function exitAt({ exits }: EventColumns, position: number): SheetDate | null {
  const exited = exits[position] ?? NaN;
  return Number.isNaN(exited) ? null : (exited as SheetDate);
}
