import type { SheetDate } from "../domain/calendar";
import { stagesRefusal, type StagesRefusal } from "../domain/stage-lookup";
import type { WorkbookPlan } from "../workbook/plan";
import { changedTables } from "../workbook/set-up/plan-new-guards";
import { planSetUp, sheetToExtend } from "../workbook/set-up/plan-set-up";
import { planRemoveExamples } from "../workbook/set-up/remove-examples";
import type { SetUpChoice } from "../workbook/set-up/set-up-choices";
import { stageAdvice, type StageAdvice } from "../workbook/set-up/stage-advice";
import { isUnfinishedName, planSetUpEnd } from "../workbook/set-up/unfinished";
import type { SheetLanguage } from "../workbook/sheet-language";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { customersTable } from "../workbook/tables/customers-table";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";

export type SetUpRequest = {
  readonly choice: SetUpChoice;
  /** Of new sheets and headers. */
  readonly language: SheetLanguage;
  /** By the user's calendar. */
  readonly today: SheetDate;
};

export type SetUpResult = SetUpRefused | SetUpDone;

/** Nothing was read or written: the stages cannot be a funnel. */
export type SetUpRefused = { readonly kind: "refused"; readonly refusal: StagesRefusal };

export type SetUpDone = {
  readonly kind: "set-up";
  /** Takes all of it back; null where nothing was written. */
  readonly undo: WorkbookPlan | null;
  /** Names of new sheets, in tab order. */
  readonly madeSheets: readonly string[];
  /** Names of new tables. */
  readonly madeTables: readonly string[];
  /** Names of tables that were there and got what they lacked. */
  readonly repairedTables: readonly string[];
  readonly advice: StageAdvice | null;
  /** The sheet with a customer list that is no table: it is left to adoption, and no other is made. */
  readonly toAdopt: string | null;
};

/**
 * Makes the sheets that the workbook lacks, and writes nothing where it lacks nothing. A run that fails may leave some
 * of it: the next one finishes what is there.
 */
export async function setUp(
  port: WorkbookPort & SheetReader,
  { choice, language, today }: SetUpRequest,
  options: ReadOptions = {},
): Promise<SetUpResult> {
  const refusal = stagesRefusal(choice.stages);
  if (refusal !== null) return { kind: "refused", refusal };
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const extended = sheetToExtend(snapshot);
  const grid = extended === null ? null : await port.readGrid(extended);
  const plan = planSetUp(choice, snapshot, language, today, grid);
  const undo = plan.length > 0 ? await applyAll(port, plan, snapshot, options) : null;
  const made = plan.flatMap((op) => (op.kind === "table" && !snapshot.tables.has(op.name) ? [op.name] : []));
  const list = snapshot.tables.get(customersTable.table);
  return {
    kind: "set-up",
    undo,
    madeSheets: plan.flatMap((op) => (op.kind === "add-sheet" ? [op.name] : [])),
    madeTables: made,
    repairedTables: [...changedTables(snapshot, plan)].filter((name) => !made.includes(name)),
    advice: stageAdvice(choice.stages),
    toAdopt: list?.isRange ? list.place.sheetName : null,
  };
}

/** And takes away the marks that a run which broke off would be known by. */
export async function applyAll(
  port: WorkbookPort,
  plan: WorkbookPlan,
  snapshot: WorkbookSnapshot,
  options: ReadOptions,
): Promise<WorkbookPlan | null> {
  const { undo } = await port.applyPlan(plan, snapshot, { ...options, isUndoable: true, skipsResults: true });
  const after = await port.readSnapshot({ purpose: "everything" });
  const end = planSetUpEnd(after);
  if (end.length > 0) await port.applyPlan(end, after, { skipsResults: true });
  return undo?.filter((op) => !(op.kind === "remove-name" && isUnfinishedName(op.name))) ?? null;
}

/** Takes away the examples that nobody has changed. How many they were is what it gives back. */
export async function removeExamples(port: WorkbookPort, today: SheetDate): Promise<number> {
  const snapshot = await port.readSnapshot({ purpose: "everything" });
  const plan = planRemoveExamples(snapshot, today);
  if (plan.length > 0) await port.applyPlan(plan, snapshot, { skipsResults: true });
  return plan.reduce((sum, op) => {
    return op.kind === "delete-rows" && op.table === customersTable.table ? sum + op.rows.length : sum;
  }, 0);
}
