import { readHistory } from "../domain/analysis/funnel-history";
import type { SheetDate } from "../domain/calendar";
import type { FunnelRecords, MonthReport } from "../domain/month-report";
import type { ReportParts } from "../domain/report/build-funnel-report";
import type { DataQuality } from "../domain/report/funnel-report";
import { readImprovements } from "../workbook/actions/read-improvements";
import type { DecodedWorkbook } from "../workbook/decode-workbook";
import type { RowError } from "../workbook/row-error";
import type { SheetLanguage } from "../workbook/sheet-language";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { restatementsOf } from "./closed-months";
import { suggestionsOf } from "./read-improvements";

/**
 * What 漏斗报告 says beside the figures: what they rest on, the first replies, 优化策略 as it stands, what its rules suggest,
 * and what of the closed months is another figure today.
 * @param records The log with what it lacks.
 * @param language Of the sheets, for rules where the workbook has none of its own.
 */
export function funnelReportParts(
  { rowErrors, customerRowsLeftOut, records: logged }: DecodedWorkbook,
  snapshot: WorkbookSnapshot,
  records: FunnelRecords,
  { countedTo }: MonthReport,
  today: SheetDate,
  language: SheetLanguage,
): ReportParts {
  const improvements = readImprovements(snapshot, records, language);
  return {
    quality: {
      rowsLeftOut: customerRowsLeftOut,
      findings: countCodes(rowErrors),
      inferred: records.transitions.length - logged.transitions.length,
    },
    replies: improvements.replies,
    actions: improvements.actions,
    suggestions: suggestionsOf(readHistory(records, countedTo), improvements),
    restatements: restatementsOf(records, improvements.closes, today),
  };
}

/** The most frequent first. */
function countCodes(errors: readonly RowError[]): DataQuality["findings"] {
  const counts = new Map<string, number>();
  for (const { code } of errors) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}
