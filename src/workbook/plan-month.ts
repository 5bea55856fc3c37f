import type { FunnelRecords, MonthReport } from "../domain/month-report";
import type { WorkbookPlan } from "./plan";
import type { SheetLanguage } from "./sheet-language";
import type { WorkbookSnapshot } from "./snapshot";

export type MonthPlanNotes = {
  /** Rows of the customer list that are in no figure; named under the summary. */
  readonly rowsLeftOut?: number;
};

/** The four generated sheets of a month: made where they are missing, written anew where they are. */
export function planMonth(
  _report: MonthReport,
  _records: FunnelRecords,
  _snapshot: WorkbookSnapshot,
  _language: SheetLanguage,
  _notes: MonthPlanNotes = {},
): WorkbookPlan {
  return [];
}
