import type { FunnelRecords, MonthReport } from "../domain/month-report";
import type { FunnelReport } from "../domain/report/funnel-report";
import { placeBlocks } from "./month/block-place";
import { detailRanges, planDetail } from "./month/detail-sheet";
import { planDwell } from "./month/dwell-sheet";
import { planPrevious, previousRanges } from "./month/previous-sheet";
import { planSummary } from "./month/summary-sheet";
import type { WorkbookPlan } from "./plan";
import { planReport } from "./report/plan-report";
import type { SheetLanguage } from "./sheet-language";
import type { WorkbookSnapshot } from "./snapshot";

export type MonthPlanNotes = {
  /** Rows of the customer list that are in no figure; named under the summary. */
  readonly rowsLeftOut?: number;
  /** Without it, 漏斗报告 is not written. */
  readonly funnel?: FunnelReport;
};

/**
 * The generated sheets of a month: made where they are missing, written anew where they are. Sheets, rows and
 * cleared blocks first, then cells and formats sheet by sheet, the sheets that others count over ahead.
 */
export function planMonth(
  report: MonthReport,
  records: FunnelRecords,
  snapshot: WorkbookSnapshot,
  language: SheetLanguage,
  { rowsLeftOut = 0, funnel }: MonthPlanNotes = {},
): WorkbookPlan {
  const places = placeBlocks(snapshot, language);
  const { stages, settings } = records;
  const detail = detailRanges(places.detail, report.detail.length);
  const previous = previousRanges(places.previous, report.previous.length);
  const summarySheet = planSummary(places.summary, report, records, language, { detail, previous, rowsLeftOut });
  const dwellSheet = planDwell(places.dwell, report, records, language, detail);
  const detailSheet = planDetail(places.detail, report.detail, stages, language, settings.amountUnit);
  const previousSheet = planPrevious(places.previous, report.previous, stages, language);
  const sources = { summary: places.summary, detail, previous };
  const printed = funnel && planReport(places, funnel, language, sources);
  const inTabOrder = [
    ...(printed ? [printed.report] : []),
    ...[summarySheet, dwellSheet, detailSheet, previousSheet],
    ...(printed ? [printed.reportData] : []),
  ];
  return [
    ...inTabOrder.flatMap(({ structure }) => structure),
    ...[detailSheet, previousSheet, summarySheet, dwellSheet].flatMap(({ contents }) => contents),
    ...(printed ? [...printed.reportData.contents, ...printed.report.contents] : []),
    ...inTabOrder.flatMap(({ view }) => view),
    { kind: "activate", sheet: printed ? "report" : "summary" },
  ];
}
