import { AppError } from "../app/app-error";
import { throwIfCancelled } from "../app/cancel";
import type { Applied, ApplyOptions } from "../app/ports";
import type { WorkbookPlan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { applyOp } from "./apply-op";
import { checkWorkbook, type CheckedWorkbook } from "./check-workbook";
import { cutRequests, isUndo } from "./cut-requests";
import { hostErrorCode, toAppError } from "./excel-error";
import { splitHidden } from "./hidden-rows";
import { sheetOf } from "./plan-sheets";
import { readResults } from "./read-results";
import { readUndo } from "./read-undo";
import { leftToUndo } from "./undone";

/**
 * Applies the plan: check, structure, contents, looks, reading back. Excel takes nothing back when a request fails,
 * so every step can be repeated: the next run writes the same blocks again.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  wanted: WorkbookPlan,
  snapshot: WorkbookSnapshot,
  options: ApplyOptions,
): Promise<Applied> {
  const { signal, onProgress } = options;
  throwIfCancelled(signal);
  const plan = wanted.some(isUndo) ? await leftToUndo(context, wanted) : wanted;
  const workbook = await checkWorkbook(context, plan, snapshot);
  const { structure, contents, page } = cutRequests(splitHidden(plan, workbook.hidden));
  const undo = options.isUndoable ? await readUndo(context, [...structure, ...contents.flat()], workbook) : null;
  const requests = [structure, ...contents].filter((ops) => ops.length > 0);
  try {
    for (const [index, ops] of requests.entries()) {
      throwIfCancelled(signal);
      for (const op of ops) applyOp(context, workbook, op);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request takes no more than 5 MB
      await context.sync();
      onProgress?.((index + 1) / (requests.length + 1));
    }
    throwIfCancelled(signal);
    await applyLooks(context, workbook, page);
  } catch (error) {
    throw incomplete(toAppError(error), plan, workbook);
  }
  const results = options.skipsResults ? [] : await readResults(context, workbook.sheets, plan, options);
  onProgress?.(1);
  return { results, undo: undo?.() ?? null };
}

/** Refused without a printer, for a hidden sheet, or while another workbook has the focus: the figures stand anyway. */
const harmlessForLooks = ["GeneralException", "InvalidOperation", "UnsupportedOperation", "ApiNotFound"];

async function applyLooks(context: Excel.RequestContext, workbook: CheckedWorkbook, page: WorkbookPlan): Promise<void> {
  if (page.length === 0) return;
  try {
    for (const op of page) applyOp(context, workbook, op);
    await context.sync();
  } catch (error) {
    if (!harmlessForLooks.includes(hostErrorCode(error) ?? "")) throw error;
  }
}

function incomplete(error: AppError, plan: WorkbookPlan, { sheets }: CheckedWorkbook): AppError {
  const keys = new Set(plan.map(sheetOf));
  const names = [...keys].filter((key) => sheets.has(key)).map((key) => sheets.nameOf(key));
  const details = [`may be incomplete: ${names.join(", ")}`, error.details].filter(Boolean).join(" · ");
  return new AppError(error.code, error.place, details, { cause: error });
}
