import type { CustomerId } from "../customer";

/** A figure and the customers it is made of, each once. */
export type Figure = {
  /** Null where there is nothing to reckon it from: never 0 in its place. */
  readonly value: number | null;
  readonly customers: readonly CustomerId[];
};

/** The same figure of this month so far and of last month up to the same day. */
export type Change = {
  readonly now: Figure;
  readonly before: Figure;
  /** now − before; null where either is not known. */
  readonly difference: number | null;
};

export function countOf(customers: Iterable<CustomerId>): Figure {
  const each = [...new Set(customers)];
  return { value: each.length, customers: each };
}

export function changeOf(now: Figure, before: Figure): Change {
  const difference = now.value === null || before.value === null ? null : now.value - before.value;
  return { now, before, difference };
}
