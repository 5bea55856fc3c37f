import type { SheetDate } from "../domain/calendar";
import { planRepliesSheet } from "../workbook/actions/replies-sheet";
import { repliesTable } from "../workbook/tables/replies-table";
import type { RepliesSheetResult } from "./chores-result";
import type { ReadOptions, WorkbookPort } from "./ports";
import { openFunnel } from "./read-improvements";

/** Makes the sheet that first replies are kept on; one that is there stays as it is. */
export async function makeRepliesSheet(
  port: WorkbookPort,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<RepliesSheetResult> {
  const { snapshot, decoded } = await openFunnel(port, today, options);
  const known = snapshot.tables.get(repliesTable.table);
  if (known) return { kind: "written", sheetName: known.place.sheetName, rowErrors: [], isNew: false };
  const { plan, sheetName } = planRepliesSheet(snapshot, decoded.language);
  await port.applyPlan(plan, snapshot, { ...options, skipsResults: true });
  return { kind: "written", sheetName, rowErrors: [], isNew: true };
}
