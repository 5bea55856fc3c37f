import { plusMonths, type Month, type SheetDate } from "./calendar";
import type { CustomerId } from "./customer";
import { logByCustomerInSteps, type CustomerLog } from "./customer-log";
import { rowsByIndex } from "./customer-rows";
import { groupByOwner } from "./detail";
import { buildDwell } from "./dwell";
import type { DetailRow, FunnelRecords, MonthReport, PreviousRow } from "./month-report";
import { createOpeningCarry } from "./opening-carry";
import { createReasonDictionary } from "./overdue-reasons";
import { addOutcomes, addToPools, compareCustomers, periodOf, type PoolRow } from "./pools";
import { endsStep, finish, type Steps } from "./steps";
import { stagePlaces } from "./stage-lookup";
import { summarizeStage } from "./summary";

/**
 * The figures of a month as they stand on `today`. Only the log counts customers; the list gives their names, amounts
 * and remarks. Nothing depends on the order of customers and transitions.
 * @param today Events after it are left out.
 */
export function buildMonthReport(records: FunnelRecords, month: Month, today: SheetDate): MonthReport {
  return finish(buildMonthReportInSteps(records, month, today));
}

/** As `buildMonthReport`, some customers at a time. */
export function* buildMonthReportInSteps(records: FunnelRecords, month: Month, today: SheetDate): Steps<MonthReport> {
  const log = yield* logByCustomerInSteps(records.transitions, stagePlaces(records.stages));
  return yield* monthReportFrom(log, records, month, today);
}

/** As `buildMonthReportInSteps`, for a log that is sorted already. */
export function* monthReportFrom(
  log: CustomerLog,
  records: Omit<FunnelRecords, "transitions">,
  month: Month,
  today: SheetDate,
): Steps<MonthReport> {
  const { stages, settings } = records;
  const period = periodOf(month, today);
  const periodBefore = periodOf(plusMonths(month, -1), today);
  const rows = rowsByIndex(records.customers, log);
  const pools = stages.map((): PoolRow[] => []);
  const poolsBefore = stages.map((): PreviousRow[] => []);
  const carry = createOpeningCarry(stages.length, period.first);
  yield;
  for (const [index, id] of log.customers.entries()) {
    if (endsStep(index)) yield;
    const stays = log.staysOf(index, today);
    addToPools(pools, stages, period, id, rows[index], stays);
    addOutcomes(poolsBefore, stages, periodBefore, id, stays);
    if (settings.openingBasis === "template") carry.add(stays);
  }
  for (const rowsBefore of poolsBefore) rowsBefore.sort(compareCustomers);

  const reasons = createReasonDictionary(records.reasons);
  const remarkOf = (id: CustomerId): string => rows[log.indexOf(id) ?? 0]?.remark ?? "";
  yield;
  const groups = groupByOwner(pools, stages, remarkOf, reasons.find);
  yield;
  const detail: DetailRow[] = [];
  for (const group of groups) for (const row of group.rows) detail.push(row); // Several times as fast as flatMap.
  const previous = new Array<PreviousRow>().concat(...poolsBefore);
  return {
    month,
    countedTo: period.countedTo,
    detail,
    previous,
    summary: stages.map((stage, place) =>
      summarizeStage(stage, {
        detail: pools[place] ?? [],
        previous: poolsBefore[place] ?? [],
        openingBasis: settings.openingBasis,
        openingCarry: carry.carries[place] ?? 0,
      }),
    ),
    dwell: buildDwell(groups, settings.coachingFactor, reasons.order),
  };
}
