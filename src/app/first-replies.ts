import type { SheetDate } from "../domain/calendar";
import { planRepliesSheet } from "../workbook/actions/replies-sheet";
import type { WorkbookPlan } from "../workbook/plan";
import { repliesTable } from "../workbook/tables/replies-table";
import type { ReadOptions, WorkbookPort } from "./ports";
import { openFunnel } from "./read-improvements";

/** Makes the sheet that first replies are kept on; null where there is one. */
export async function makeRepliesSheet(
  port: WorkbookPort,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<{ readonly sheetName: string; readonly undo: WorkbookPlan | null } | null> {
  const { snapshot, decoded } = await openFunnel(port, today, options);
  if (snapshot.tables.has(repliesTable.table)) return null;
  const { plan, sheetName } = planRepliesSheet(snapshot, decoded.language);
  const { undo } = await port.applyPlan(plan, snapshot, { ...options, isUndoable: true });
  return { sheetName, undo };
}
