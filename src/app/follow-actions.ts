import type { ActionStatus } from "../domain/actions/action";
import type { SheetDate } from "../domain/calendar";
import { planFollowUps, planMark, type FollowedAction } from "../workbook/actions/plan-follow-up";
import type { DecodedAction } from "../workbook/decode/decode-actions";
import { formulaFinder } from "../workbook/formula-cells";
import type { WorkbookPlan } from "../workbook/plan";
import { actionsTable } from "../workbook/tables/actions-table";
import { AppError } from "./app-error";
import { throwIfCancelled } from "./cancel";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";
import { followAll, openFunnel } from "./read-improvements";

export type FollowResult = {
  /** Those neither finished nor dropped, in sheet order. */
  readonly follows: readonly FollowedAction[];
  /** Takes back what was written; null where every cell said so already. */
  readonly undo: WorkbookPlan | null;
};

/** Reckons 现值 and 结论 of every open action anew, in place; cells with formulas are the user's and stay. */
export async function followActions(
  port: WorkbookPort & SheetReader,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<FollowResult> {
  const { snapshot, history, improvements } = await openFunnel(port, today, options);
  const follows = followAll(history, improvements).filter(({ phase }) => phase !== "closed");
  const table = snapshot.tables.get(actionsTable.table);
  if (!table || follows.length === 0) return { follows, undo: null };
  const { sheetId, row, column } = table.place;
  const isFormula = formulaFinder(await port.readGrid(sheetId));
  const plan = planFollowUps(table, follows, today, (dataRow, tableColumn) =>
    isFormula(row + 1 + dataRow, column + tableColumn),
  );
  if (plan.length === 0) return { follows, undo: null };
  throwIfCancelled(options.signal);
  const { undo } = await port.applyPlan(plan, snapshot, { ...options, isUndoable: true, skipsResults: true });
  return { follows, undo };
}

/**
 * Writes what somebody said of an action: that it is applied, since when, or that it is over.
 * @param seen As it was shown: where its row has become another one, nothing is written, and the error is `changed-meanwhile`.
 */
export async function markAction(
  port: WorkbookPort,
  seen: Pick<DecodedAction, "row" | "stage" | "measure">,
  mark: { readonly status: ActionStatus; readonly appliedOn?: SheetDate },
  today: SheetDate,
  options: ReadOptions = {},
): Promise<WorkbookPlan | null> {
  const { snapshot, improvements } = await openFunnel(port, today, options);
  const action = improvements.actions.find(({ row }) => row === seen.row);
  const table = snapshot.tables.get(actionsTable.table);
  if (!table || action?.stage !== seen.stage || action.measure !== seen.measure) {
    throw new AppError("changed-meanwhile", "", "the action is not as it was shown");
  }
  throwIfCancelled(options.signal);
  const { undo } = await port.applyPlan(planMark(table, action, mark), snapshot, {
    ...options,
    isUndoable: true,
    skipsResults: true,
  });
  return undo;
}
