import type { SheetDate } from "../domain/calendar";
import { decodeWorkbook } from "../workbook/decode-workbook";
import type { WorkbookPlan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { planStageChange, type PlannedStageChange } from "../workbook/stages/plan-stage-change";
import type { StageChange, StageChangePreview, StageChangeRefusal } from "../workbook/stages/stage-change";
import { throwIfCancelled } from "./cancel";
import type { ReadOptions, WorkbookPort } from "./ports";

export type StageChangeRequest = { readonly change: StageChange; readonly today: SheetDate };

type Refused = { readonly kind: "refused"; readonly refusal: StageChangeRefusal };

export type PreviewedStageChange = Refused | { readonly kind: "possible"; readonly preview: StageChangePreview };

export type StageChangeResult =
  | Refused
  | {
      readonly kind: "changed";
      readonly preview: StageChangePreview;
      /** Takes the change back as long as nobody has changed its cells; null where that cannot be done. */
      readonly undo: WorkbookPlan | null;
      /** What `undo` is applied against. */
      readonly snapshot: WorkbookSnapshot;
    };

/** What a change of the funnel would come to; nothing is written. */
export async function previewStageChange(
  port: WorkbookPort,
  request: StageChangeRequest,
  options: ReadOptions = {},
): Promise<PreviewedStageChange> {
  const { planned } = await planFrom(port, request, options);
  return planned.kind === "refused" ? planned : { kind: "possible", preview: planned.preview };
}

/** Changes the funnel: stages, customers' rows and, for a split, the log. Writes nothing where it is refused. */
export async function changeStages(
  port: WorkbookPort,
  request: StageChangeRequest,
  options: ReadOptions = {},
): Promise<StageChangeResult> {
  const { planned, snapshot } = await planFrom(port, request, options);
  if (planned.kind === "refused") return planned;
  throwIfCancelled(options.signal);
  const { undo } = await port.applyPlan(planned.plan, snapshot, { ...options, isUndoable: true });
  return { kind: "changed", preview: planned.preview, undo, snapshot };
}

async function planFrom(
  port: WorkbookPort,
  { change, today }: StageChangeRequest,
  options: ReadOptions,
): Promise<{ planned: PlannedStageChange; snapshot: WorkbookSnapshot }> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  return { planned: planStageChange(change, snapshot, decodeWorkbook(snapshot, today), today), snapshot };
}
