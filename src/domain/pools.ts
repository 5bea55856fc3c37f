import type { SheetDate } from "./calendar";
import type { CustomerId } from "./customer";
import type { Outcome } from "./month-report";
import { dwellDays, type Stay } from "./stay";

/** The days of a month, both included. */
export type Period = {
  readonly first: SheetDate;
  readonly last: SheetDate;
  /** Dwell counts to this day: `last`, or the report date where that comes first. */
  readonly countedTo: SheetDate;
};

/** One customer in the pool (在管客户) of one stage. */
export type PoolEntry = {
  readonly customer: CustomerId;
  readonly lastStay: Stay;
  outcome: Outcome;
  /** 月初在段 */
  isOpening: boolean;
  /** Null while every stay is inferred. */
  days: number | null;
  /** Stays that left in the month, the inferred ones not among them, and their whole days. */
  leftStays: number;
  leftDays: number;
};

/**
 * Adds the customer to the pools of the stages it was in during the period.
 * @param stays In turn, none begun after the report date.
 * @param pools By place in the funnel.
 */
export function addToPools(
  customer: CustomerId,
  stays: readonly Stay[],
  { first, last, countedTo }: Period,
  pools: readonly PoolEntry[][],
): void {
  for (let index = stays.length - 1; index >= 0; index -= 1) {
    const stay = stays[index];
    if (!stay || (stay.left !== null && stay.left < first)) return; // Earlier stays left earlier still.
    if (stay.entered > last) continue;
    const pool = pools[stay.place];
    if (!pool) continue;
    let entry = pool.at(-1);
    if (entry?.customer !== customer) {
      entry = newEntry(customer, stay, last);
      pool.push(entry);
    }
    if (stay.entered < first) entry.isOpening = true;
    if (stay.isInferred) continue;
    entry.days = (entry.days ?? 0) + dwellDays(stay, countedTo);
    if (stay.left === null || stay.left > last) continue;
    entry.leftStays += 1;
    entry.leftDays += dwellDays(stay, last);
  }
}

function newEntry(customer: CustomerId, lastStay: Stay, last: SheetDate): PoolEntry {
  const hasLeft = lastStay.left !== null && lastStay.left <= last;
  return {
    customer,
    lastStay,
    outcome: hasLeft ? lastStay.outcome : "open",
    isOpening: false,
    days: null,
    leftStays: 0,
    leftDays: 0,
  };
}
