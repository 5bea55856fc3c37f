import { planRepliesSheet } from "../workbook/actions/replies-sheet";
import { languageOf } from "../workbook/decode-workbook";
import { customersTable } from "../workbook/tables/customers-table";
import { repliesTable } from "../workbook/tables/replies-table";
import { AppError } from "./app-error";
import type { RepliesSheetResult } from "./chores-result";
import type { ReadOptions, WorkbookPort } from "./ports";

/** Makes the sheet that first replies are kept on; one that is there stays as it is. */
export async function makeRepliesSheet(port: WorkbookPort, options: ReadOptions = {}): Promise<RepliesSheetResult> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  if (!snapshot.tables.has(customersTable.table)) throw new AppError("no-customers");
  const known = snapshot.tables.get(repliesTable.table);
  if (known) return { kind: "written", sheetName: known.place.sheetName, rowErrors: [], isNew: false };
  const { plan, sheetName } = planRepliesSheet(snapshot, languageOf(snapshot));
  await port.applyPlan(plan, snapshot, { ...options, skipsResults: true });
  return { kind: "written", sheetName, rowErrors: [], isNew: true };
}
