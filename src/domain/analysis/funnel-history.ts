import { firstDayOf, lastDayOf, type Month, type SheetDate } from "../calendar";
import type { Customer, CustomerId } from "../customer";
import { logByCustomer, type CustomerLog } from "../customer-log";
import { rowsByIndex } from "../customer-rows";
import type { FunnelRecords } from "../month-report";
import { addToPools, type Period, type PoolRow } from "../pools";
import { stagePlaces } from "../stage-lookup";
import type { Stay } from "../stay";

/** One customer's way through the funnel. */
export type CustomerHistory = {
  readonly id: CustomerId;
  /** Of the tracking sheet, where it still has one. */
  readonly row: Customer | undefined;
  /** In turn, none begun after `today`; never empty. */
  readonly stays: readonly Stay[];
  /** In the log. */
  readonly index: number;
};

/** The records as every analysis reads them: sorted once, shared by all. */
export type FunnelHistory = {
  readonly records: FunnelRecords;
  readonly today: SheetDate;
  readonly log: CustomerLog;
  readonly customers: readonly CustomerHistory[];
};

/**
 * Nothing that was made of it depends on the order of customers and transitions.
 * @param today Events after it are left out.
 */
export function readHistory(records: FunnelRecords, today: SheetDate): FunnelHistory {
  const log = logByCustomer(records.transitions, stagePlaces(records.stages));
  const rows = rowsByIndex(records.customers, log);
  const customers = log.customers
    .map((id, index): CustomerHistory => ({ id, row: rows[index], stays: log.staysOf(index, today), index }))
    .filter(({ stays }) => stays.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { records, today, log, customers };
}

/** From the first day of one month to the last of another, the dwell counted to `today` at most. */
export function periodFrom(from: Month, to: Month, today: SheetDate): Period {
  const last = lastDayOf(to);
  return { first: firstDayOf(from), last, countedTo: today < last ? today : last };
}

/**
 * Who was in each stage at any moment of the period, and what became of it by its end: the pools (在管客户) of the month
 * report, for a period of any length.
 * @returns By place in the funnel, each in order of customer.
 */
export function poolsOver({ records, customers }: FunnelHistory, period: Period): readonly (readonly PoolRow[])[] {
  const pools = records.stages.map((): PoolRow[] => []);
  for (const { id, row, stays } of customers) addToPools(pools, records.stages, period, id, row, stays);
  return pools;
}

/** The days from entering the stage to leaving it on which the customer was paused, up to the day `until`. */
export function pausedDays({ pauses, left }: Stay, until: SheetDate): number {
  const end = left !== null && left < until ? left : until;
  let days = 0;
  for (const pause of pauses) {
    const pauseEnd = pause.until === null || pause.until > end ? end : pause.until;
    days += Math.max(0, pauseEnd - pause.from);
  }
  return days;
}
