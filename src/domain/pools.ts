import { firstDayOf, lastDayOf, type Month, type SheetDate } from "./calendar";
import type { Customer, CustomerId } from "./customer";
import type { DetailRow, Outcome, PreviousRow } from "./month-report";
import type { Stages } from "./stage";
import { dwellDays, ownerOn, type Stay } from "./stay";

/** The days of a month, both included. */
export type Period = {
  readonly first: SheetDate;
  readonly last: SheetDate;
  /** Dwell counts to this day: `last`, or the report date where that comes first. */
  readonly countedTo: SheetDate;
};

export function periodOf(month: Month, today: SheetDate): Period {
  const last = lastDayOf(month);
  return { first: firstDayOf(month), last, countedTo: today < last ? today : last };
}

/** A detail row before it is known how it stands to the others: the owner as the log has it, not yet over any mean. */
export type PoolRow = { -readonly [Field in keyof DetailRow]: DetailRow[Field] };

const noReasons: readonly string[] = [];

/**
 * Adds the customer to the pools (在管客户) of the stages it was in during the period.
 * @param row Of the tracking sheet, where it still has one.
 * @param stays In turn, none begun after the report date.
 * @param pools By place in the funnel.
 */
export function addToPools(
  pools: readonly PoolRow[][],
  stages: Stages,
  { first, last, countedTo }: Period,
  id: CustomerId,
  row: Customer | undefined,
  stays: readonly Stay[],
): void {
  for (let index = stays.length - 1; index >= 0; index -= 1) {
    const stay = stays[index];
    if (!stay || hasLeftBefore(stay, first)) return;
    const pool = pools[stay.place];
    const stage = stages[stay.place];
    if (!pool || !stage || stay.entered > last) continue;
    const left = stay.left !== null && stay.left <= last ? stay.left : null;
    let entry = pool.at(-1);
    if (entry?.customer !== id) {
      entry = {
        stage: stage.id,
        customer: id,
        customerName: row?.name ?? "",
        owner: ownerOn(stay, countedTo),
        entered: stay.entered,
        left,
        days: null,
        isOpening: false,
        outcome: outcomeBy(stay, last),
        amount: row?.amount ?? null,
        isOverMean: false,
        reasons: noReasons,
        leftStays: 0,
        leftDays: 0,
      };
      pool.push(entry);
    }
    if (stay.entered < first) entry.isOpening = true;
    if (stay.isInferred) continue;
    entry.days = (entry.days ?? 0) + dwellDays(stay, countedTo);
    if (left === null) continue;
    entry.leftStays += 1;
    entry.leftDays += dwellDays(stay, left);
  }
}

/** As `addToPools`, where only the outcomes are wanted. */
export function addOutcomes(
  pools: readonly PreviousRow[][],
  stages: Stages,
  { first, last }: Period,
  id: CustomerId,
  stays: readonly Stay[],
): void {
  for (let index = stays.length - 1; index >= 0; index -= 1) {
    const stay = stays[index];
    if (!stay || hasLeftBefore(stay, first)) return;
    const pool = pools[stay.place];
    const stage = stages[stay.place];
    if (!pool || !stage || stay.entered > last || pool.at(-1)?.customer === id) continue;
    pool.push({ stage: stage.id, customer: id, outcome: outcomeBy(stay, last) });
  }
}

/** For sorting the rows of one pool, in which no customer comes twice. */
export function compareCustomers(a: PreviousRow, b: PreviousRow): number {
  return a.customer < b.customer ? -1 : 1;
}

/** Then all stays before it have, too. */
function hasLeftBefore({ left }: Stay, first: SheetDate): boolean {
  return left !== null && left < first;
}

function outcomeBy(stay: Stay, last: SheetDate): Outcome {
  return stay.left !== null && stay.left <= last ? stay.outcome : "open";
}
