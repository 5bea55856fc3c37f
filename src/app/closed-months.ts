import { buildMonthReport } from "../domain/build-month-report";
import type { Month, SheetDate } from "../domain/calendar";
import { lastCloses, type ClosedStage } from "../domain/closes/closed-month";
import { restatements, type Restatement } from "../domain/closes/restatements";
import type { FunnelRecords } from "../domain/month-report";

export type ClosedMonth = { readonly month: Month; readonly closedOn: SheetDate };

/** The months that were closed, each with the day of its last closing. */
export function closedMonthsOf(closes: readonly ClosedStage[]): readonly ClosedMonth[] {
  return [...lastCloses(closes)].flatMap(([month, [first]]) => (first ? [{ month, closedOn: first.closedOn }] : []));
}

/**
 * What of the closed months is another figure today, month by month.
 * @param records The log with what it lacks.
 */
export function restatementsOf(
  records: FunnelRecords,
  closes: readonly ClosedStage[],
  today: SheetDate,
): readonly Restatement[] {
  return [...lastCloses(closes)].flatMap(([month, closed]) =>
    restatements(closed, buildMonthReport(records, month, today), records.transitions),
  );
}
