import { isUnderWay, type ImprovementAction } from "../domain/actions/action";
import { freezeBaseline } from "../domain/actions/follow-up";
import type { Measured } from "../domain/actions/measure";
import type { SheetDate } from "../domain/calendar";
import { planNewAction } from "../workbook/actions/actions-sheet";
import type { WorkbookPlan } from "../workbook/plan";
import type { SheetLanguage } from "../workbook/sheet-language";
import { actionsTable } from "../workbook/tables/actions-table";
import { throwIfCancelled } from "./cancel";
import type { ReadOptions, WorkbookPort } from "./ports";
import { openFunnel } from "./read-improvements";

export type StartActionRequest = {
  readonly today: SheetDate;
  /** Of a sheet that has to be made; `workbook`: the language the workbook's own headers are in. */
  readonly language: SheetLanguage | "workbook";
  readonly action: Pick<
    ImprovementAction,
    "stage" | "measure" | "owner" | "due" | "acceptance" | "metric" | "target" | "appliesTo"
  >;
};

export type StartActionResult =
  | {
      readonly kind: "started";
      readonly sheetName: string;
      /** As it was frozen; null without a metric. */
      readonly baseline: Measured | null;
      readonly undo: WorkbookPlan | null;
    }
  /** The same measure in the same stage is neither finished nor dropped; nothing was written. */
  | { readonly kind: "under-way"; readonly sheetName: string }
  /** A measure says what is done, in a stage that there is and that can be left. */
  | { readonly kind: "refused"; readonly why: "no-measure" | "unknown-stage" };

/** Adds an action to 优化策略, with its baseline frozen today; the sheet is made by the first one. */
export async function startAction(
  port: WorkbookPort,
  { today, language: wanted, action }: StartActionRequest,
  options: ReadOptions = {},
): Promise<StartActionResult> {
  const { snapshot, decoded, records, history, improvements } = await openFunnel(port, today, options);
  if (action.measure.trim() === "") return { kind: "refused", why: "no-measure" };
  const stage = records.stages.find(({ id, kind }) => id === action.stage && kind === "open");
  if (!stage) return { kind: "refused", why: "unknown-stage" };
  if (improvements.actions.some((known) => isUnderWay(known, action))) {
    const sheetName = snapshot.tables.get(actionsTable.table)?.place.sheetName ?? "";
    return { kind: "under-way", sheetName };
  }
  const baseline = action.metric === null ? null : freezeBaseline(history, action, action.metric, today);
  const { plan, sheetName } = planNewAction(
    {
      ...action,
      measure: action.measure.trim(),
      baseline: baseline?.value ?? null,
      baselineN: baseline?.n ?? null,
      status: "planned",
      verdict: "pending",
      startedOn: today,
    },
    snapshot,
    records.stages,
    {
      language: wanted === "workbook" ? decoded.language : wanted,
      amountUnit: records.settings.amountUnit,
    },
  );
  throwIfCancelled(options.signal);
  const { undo } = await port.applyPlan(plan, snapshot, { ...options, isUndoable: true });
  return { kind: "started", sheetName, baseline, undo };
}
