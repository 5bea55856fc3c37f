import type { SheetDate } from "../domain/calendar";
import { replyService, type ReplyService } from "../domain/replies/first-reply";
import { planRepliesSheet } from "../workbook/actions/replies-sheet";
import type { WorkbookPlan } from "../workbook/plan";
import { repliesTable } from "../workbook/tables/replies-table";
import type { ReadOptions, WorkbookPort } from "./ports";
import { openFunnel } from "./read-improvements";

export type RepliesResult =
  | { readonly kind: "read"; readonly service: ReplyService }
  /** The workbook has no table of first replies. */
  | { readonly kind: "no-table" };

/** How soon customers are first answered, and what becomes of them; writes nothing. */
export async function readReplies(
  port: WorkbookPort,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<RepliesResult> {
  const { snapshot, history, improvements } = await openFunnel(port, today, options);
  if (!snapshot.tables.has(repliesTable.table)) return { kind: "no-table" };
  return { kind: "read", service: replyService(history, improvements.replies) };
}

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
