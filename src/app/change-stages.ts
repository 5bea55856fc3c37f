import type { SheetDate } from "../domain/calendar";
import type { Customer } from "../domain/customer";
import { rowsByCustomer } from "../domain/customer-rows";
import type { Stage, StageId } from "../domain/stage";
import { decodeWorkbookInSteps } from "../workbook/decode-workbook";
import type { WorkbookPlan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { settingsTablesOf } from "../workbook/settings/settings-tables";
import { planStageChange, type PlannedStageChange } from "../workbook/stages/plan-stage-change";
import type { StageChange, StageChangePreview, StageChangeRefusal } from "../workbook/stages/stage-change";
import { throwIfCancelled } from "./cancel";
import { inSlices } from "./in-slices";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";

export type { StageChange, StageChangePreview, StageChangeRefusal };

/** Someone who stands in a stage and is not lost. */
export type StageCustomer = Pick<Customer, "id" | "name" | "owner">;

export type StageInUse = Pick<Stage, "id" | "name" | "kind"> & { readonly customers: readonly StageCustomer[] };

export type StagesContent = {
  /** In funnel order; null where the workbook has no stages of its own, but a preset's. */
  readonly stages: readonly StageInUse[] | null;
  /** The sheet of the stages where nothing can be written to it as yet. */
  readonly protectedSheets: readonly string[];
};

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

/** The funnel as it is, with who stands where. */
export async function readStages(
  port: WorkbookPort & SheetReader,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<StagesContent> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const { stages: cells } = settingsTablesOf(snapshot);
  if (!cells) return { stages: null, protectedSheets: [] };
  const { stages, customers } = (await inSlices(decodeWorkbookInSteps(snapshot, today), options)).records;
  const present = [...rowsByCustomer(customers).values()].filter(({ status }) => status !== "lost");
  const byStage = new Map(stages.map(({ id }): [StageId, StageCustomer[]] => [id, []]));
  for (const { stage, id, name, owner } of present) byStage.get(stage)?.push({ id, name, owner });
  const grid = await port.readGrid(cells.table.place.sheetId);
  return {
    stages: stages.map(({ id, name, kind }) => ({ id, name, kind, customers: byStage.get(id) ?? [] })),
    protectedSheets: grid.isProtected ? [grid.sheetName] : [],
  };
}

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
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  return { planned: planStageChange(change, snapshot, decoded, today), snapshot };
}
