import { buildMonthReport } from "../domain/build-month-report";
import type { Month, SheetDate } from "../domain/calendar";
import { closeStages, lastCloses } from "../domain/closes/closed-month";
import { isOver, restatements, type Restatement } from "../domain/closes/restatements";
import { planClose } from "../workbook/actions/closes-sheet";
import type { WorkbookPlan } from "../workbook/plan";
import type { SheetLanguage } from "../workbook/sheet-language";
import { throwIfCancelled } from "./cancel";
import type { ReadOptions, WorkbookPort } from "./ports";
import { openFunnel } from "./read-improvements";

export type CloseMonthRequest = {
  readonly month: Month;
  readonly today: SheetDate;
  readonly language: SheetLanguage | "workbook";
  /** True once the user has agreed to keep the figures of today beside those the month was closed with. */
  readonly closesAgain: boolean;
};

export type CloseMonthResult =
  | { readonly kind: "closed"; readonly sheetName: string; readonly undo: WorkbookPlan | null }
  | { readonly kind: "not-over" }
  /** Nothing was written: the month was closed before, and this is what has become another figure since. */
  | { readonly kind: "closed-before"; readonly closedOn: SheetDate; readonly restatements: readonly Restatement[] };

/**
 * Keeps a month's figures as they are today, in 月结, which the first closing makes. Only the user closes a month: a report
 * may be written as often as one likes. Rows are only ever added: closing again is how a restatement is accepted.
 */
export async function closeMonth(
  port: WorkbookPort,
  { month, today, language: wanted, closesAgain }: CloseMonthRequest,
  options: ReadOptions = {},
): Promise<CloseMonthResult> {
  if (!isOver(month, today)) return { kind: "not-over" };
  const { snapshot, decoded, records, improvements } = await openFunnel(port, today, options);
  const report = buildMonthReport(records, month, today);
  const before = lastCloses(improvements.closes).get(month);
  const [first] = before ?? [];
  const changed = restatements(before ?? [], report, records.transitions);
  if (first && (!closesAgain || changed.length === 0)) {
    return { kind: "closed-before", closedOn: first.closedOn, restatements: changed };
  }
  const { plan, sheetName } = planClose(closeStages(report, records.stages, today), snapshot, {
    language: wanted === "workbook" ? decoded.language : wanted,
    amountUnit: records.settings.amountUnit,
  });
  throwIfCancelled(options.signal);
  const { undo } = await port.applyPlan(plan, snapshot, { ...options, isUndoable: true });
  return { kind: "closed", sheetName, undo };
}
