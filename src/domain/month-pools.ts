import { plusMonths, type Month, type SheetDate } from "./calendar";
import type { Customer } from "./customer";
import type { CustomerLog } from "./customer-log";
import { rowsByIndex } from "./customer-rows";
import type { FunnelRecords, PreviousRow, SummaryRow } from "./month-report";
import { createOpeningCarry } from "./opening-carry";
import { addOutcomes, addToPools, compareCustomers, periodOf, type PoolRow } from "./pools";
import { endsStep, type Steps } from "./steps";
import { summarizeStage } from "./summary";

/** A month before anything is told of owners. */
export type MonthPools = {
  readonly month: Month;
  /** As of `MonthReport`. */
  readonly countedTo: SheetDate;
  /** Of the list, by the log's customers; undefined where it has none. */
  readonly rows: readonly (Customer | undefined)[];
  /** By place in the funnel, each by customer. */
  readonly pools: readonly PoolRow[][];
  /** The same of the month before. */
  readonly previous: readonly PreviousRow[][];
  readonly summary: readonly SummaryRow[];
};

/** Who was in which stage during a month, and what each stage came to (阶段汇总). */
export function* monthPoolsFrom(
  log: CustomerLog,
  records: Omit<FunnelRecords, "transitions">,
  month: Month,
  today: SheetDate,
): Steps<MonthPools> {
  const { stages, settings } = records;
  const period = periodOf(month, today);
  const periodBefore = periodOf(plusMonths(month, -1), today);
  const rows = rowsByIndex(records.customers, log);
  const pools = stages.map((): PoolRow[] => []);
  const previous = stages.map((): PreviousRow[] => []);
  const carry = createOpeningCarry(stages.length, period.first);
  yield;
  for (const [index, id] of log.customers.entries()) {
    if (endsStep(index)) yield;
    const stays = log.staysOf(index, today);
    addToPools(pools, stages, period, id, rows[index], stays);
    addOutcomes(previous, stages, periodBefore, id, stays);
    if (settings.openingBasis === "template") carry.add(stays);
  }
  for (const pool of [...pools, ...previous]) pool.sort(compareCustomers);
  const summary = stages.map((stage, place) =>
    summarizeStage(stage, {
      detail: pools[place] ?? [],
      previous: previous[place] ?? [],
      openingBasis: settings.openingBasis,
      openingCarry: carry.carries[place] ?? 0,
    }),
  );
  return { month, countedTo: period.countedTo, rows, pools, previous, summary };
}
