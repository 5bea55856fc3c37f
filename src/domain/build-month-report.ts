import type { Month, SheetDate } from "./calendar";
import type { CustomerId } from "./customer";
import { logByCustomerInSteps } from "./customer-log";
import { groupByOwner } from "./detail";
import { buildDwell } from "./dwell";
import { monthPoolsFrom } from "./month-pools";
import type { DetailRow, FunnelRecords, MonthReport, PreviousRow } from "./month-report";
import { createReasonDictionary } from "./overdue-reasons";
import { finish, type Steps } from "./steps";
import { stagePlaces } from "./stage-lookup";

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
  const { countedTo, rows, pools, previous, summary } = yield* monthPoolsFrom(log, records, month, today);
  const reasons = createReasonDictionary(records.reasons);
  const remarkOf = (id: CustomerId): string => rows[log.indexOf(id) ?? 0]?.remark ?? "";
  yield;
  const groups = groupByOwner(pools, records.stages, remarkOf, reasons.find);
  yield;
  const detail: DetailRow[] = [];
  for (const group of groups) for (const row of group.rows) detail.push(row); // Several times as fast as flatMap.
  return {
    month,
    countedTo,
    detail,
    previous: new Array<PreviousRow>().concat(...previous),
    summary,
    dwell: buildDwell(groups, records.settings.coachingFactor, reasons.order),
  };
}
