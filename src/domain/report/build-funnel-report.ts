import { findBottleneck } from "../analysis/bottleneck";
import { conversionRates } from "../analysis/conversion-rates";
import { dwellTimes } from "../analysis/dwell-times";
import { periodFrom, poolsOver, readHistory, type FunnelHistory } from "../analysis/funnel-history";
import { lossMembers } from "../analysis/loss-members";
import { segmentMembers } from "../analysis/segment-members";
import { segmentsBy, type Dimension, type Segment } from "../analysis/segments";
import { stageHours } from "../analysis/stage-hours";
import { monthTrends, quarterTrends, type TrendPoint } from "../analysis/trends";
import { salesVelocity } from "../analysis/velocity";
import { buildMonthReport } from "../build-month-report";
import { firstDayOf, lastDayOf, plusMonths, type Month, type SheetDate } from "../calendar";
import type { FunnelRecords, MonthReport } from "../month-report";
import { monthFigures } from "../overview/month-figures";
import { sameDayBefore } from "../overview/overview";
import { replyService, type FirstReply } from "../replies/first-reply";
import { finish, type Steps } from "../steps";
import type { DataQuality, FunnelReport } from "./funnel-report";
import { monthTotals, type MonthTotals } from "./month-totals";
import { outlookInSteps } from "./outlook";
import { overdueAt } from "./overdue-at";

/** What the report takes from elsewhere. */
export type ReportParts = {
  readonly quality: Pick<DataQuality, "rowsLeftOut" | "findings" | "inferred">;
  /** All there are, in sheet order. */
  readonly replies?: readonly FirstReply[];
} & Partial<Pick<FunnelReport, "actions" | "restatements" | "suggestions">>;

const monthsShown = 12;
/** Of one month too few are lost to look for what they have in common. */
const monthsOfLosses = 3;
export const dimensions: readonly Dimension[] = ["source", "industry", "amount", "owner"];

/**
 * The month as it stood on its last day, or stands on `today` where that comes first: events after it are left out, so
 * that a report made later says the same. Amounts, remarks and the like are the list's of today.
 * @param records The log with what it lacks (see `inferTransitions`).
 * @param report Of these records, this month and `today`.
 */
export function buildFunnelReport(
  records: FunnelRecords,
  report: MonthReport,
  today: SheetDate,
  parts: ReportParts,
): FunnelReport {
  return finish(buildFunnelReportInSteps(records, report, today, parts));
}

/** As `buildFunnelReport`. */
export function* buildFunnelReportInSteps(
  records: FunnelRecords,
  report: MonthReport,
  today: SheetDate,
  parts: ReportParts,
): Steps<FunnelReport> {
  const { month } = report;
  const asOf = report.countedTo;
  const isOver = today >= lastDayOf(month);
  const history = readHistory(records, asOf);
  const year = periodFrom(plusMonths(month, 1 - monthsShown), month, asOf);
  yield;
  const trends = monthTrends(history, month, monthsShown);
  yield;
  const months = monthsWithHistory(history, trends);
  yield;
  const bottleneck = findBottleneck(history, periodFrom(plusMonths(month, 1 - monthsOfLosses), month, asOf));
  yield;
  const { losses } = bottleneck;
  const segments: { readonly dimension: Dimension; readonly segments: readonly Segment[] }[] = [];
  for (const dimension of dimensions) {
    segments.push({ dimension, segments: segmentsBy(history, year, dimension) });
    yield;
  }
  const overdue = overdueAt(history);
  const outlook = yield* outlookInSteps(history, months, isOver);
  yield;
  const comparedTo = isOver ? lastDayOf(plusMonths(month, -1)) : sameDayBefore(asOf);
  return {
    month,
    asOf,
    isOver,
    madeOn: today,
    stages: records.stages,
    settings: records.settings,
    quality: { customers: records.customers.length, ...parts.quality },
    now: monthTotals(report),
    before: totalsBefore(records, months, month, isOver ? null : comparedTo),
    comparedTo,
    openAmounts: new Map(monthFigures(report).stages.map(({ stage, expected }) => [stage, expected.value ?? 0])),
    months,
    summary: report.summary,
    conversion: conversionRates(history, report),
    changes: trends.at(-1)?.stages.filter(({ summary }) => summary.kind === "open") ?? [],
    quarters: quarterTrends(history, month, 3)
      .filter((quarter) => quarter.isOver)
      .slice(-2),
    dwell: dwellTimes(history, year),
    hours: stageHours(history, year, today > asOf),
    segments,
    segmentMembers: segmentMembers(history, year, segments),
    bottleneck,
    lossMembers: losses ? lossMembers(losses) : [],
    overdue,
    velocity: salesVelocity(history, periodFrom(months[0]?.month ?? month, month, asOf)),
    replies: repliesIn(history, parts.replies ?? [], firstDayOf(month), year.first),
    outlook,
    actions: parts.actions ?? [],
    restatements: parts.restatements ?? [],
    suggestions: parts.suggestions ?? [],
  };
}

function repliesIn(
  history: FunnelHistory,
  replies: readonly FirstReply[],
  ofMonth: SheetDate,
  ofYear: SheetDate,
): FunnelReport["replies"] {
  const year = replyService(history, replies, ofYear);
  if (year.inTime.n + year.withoutTime + year.waiting === 0) return null;
  return { month: replyService(history, replies, ofMonth), year };
}

/** From the first month in which there was anybody. */
function monthsWithHistory(history: FunnelHistory, trends: readonly TrendPoint[]): MonthTotals[] {
  const begun = trends.findIndex(({ stages }) => stages.some(({ summary }) => summary.opening + summary.added > 0));
  return (begun < 0 ? trends.slice(-1) : trends.slice(begun)).map(({ from, period, stages }) =>
    monthTotals({
      month: from,
      detail: poolsOver(history, period).flat(),
      summary: stages.map(({ summary }) => summary),
    }),
  );
}

/** @param upTo Null for the whole month, which is among `months`. */
function totalsBefore(
  records: FunnelRecords,
  months: readonly MonthTotals[],
  month: Month,
  upTo: SheetDate | null,
): MonthTotals | null {
  const before = plusMonths(month, -1);
  const whole = months.find((each) => each.month === before) ?? null;
  return whole === null || upTo === null ? whole : monthTotals(buildMonthReport(records, before, upTo));
}
