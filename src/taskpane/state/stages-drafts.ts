import type { StageChange, StageCustomer, StageInUse, StagesContent } from "../../app/change-stages";

export type { StageChange, StageCustomer, StageInUse, StagesContent };

export type StageId = StageInUse["id"];

/** A change of the funnel as the user has described it so far. */
export type StageDraft =
  | { readonly kind: "rename"; readonly stage: StageId; readonly name: string }
  | {
      readonly kind: "split";
      readonly stage: StageId;
      readonly firstName: string;
      readonly secondName: string;
      readonly moved: ReadonlySet<StageCustomer["id"]>;
    }
  /** `place` counts from 0. */
  | { readonly kind: "add"; readonly name: string; readonly place: number }
  | { readonly kind: "remove"; readonly stage: StageId; readonly into: StageId | null }
  /** `moved` is the stage that was moved last. */
  | { readonly kind: "reorder"; readonly order: readonly StageId[]; readonly moved: StageId };

/** Null as long as something is missing. */
export function stageChangeOf(draft: StageDraft): StageChange | null {
  switch (draft.kind) {
    case "rename":
      return isBlank(draft.name) ? null : draft;
    case "split": {
      const { stage, firstName, secondName, moved } = draft;
      if (isBlank(firstName) || isBlank(secondName)) return null;
      return { kind: "split", stage, firstName, second: { name: secondName }, moved: [...moved] };
    }
    case "add":
      return isBlank(draft.name) ? null : { kind: "add", stage: { name: draft.name }, place: draft.place };
    case "remove": {
      const { stage, into } = draft;
      return into === null ? null : { kind: "remove", stage, into };
    }
    case "reorder":
      return { kind: "reorder", order: draft.order };
  }
}

/** The stages in the order that the user is giving them. */
export function stagesInOrder(stages: readonly StageInUse[], draft: StageDraft | null): readonly StageInUse[] {
  if (draft?.kind !== "reorder") return stages;
  return draft.order.flatMap((id) => stages.filter((stage) => stage.id === id));
}

/** The draft with a stage at another place of the order, counted from 0; null where that is the order there is. */
export function reordered(
  stages: readonly StageInUse[],
  draft: StageDraft | null,
  moved: StageId,
  to: number,
): StageDraft | null {
  const before = stagesInOrder(stages, draft).map(({ id }) => id);
  const order = before.filter((id) => id !== moved).toSpliced(to, 0, moved);
  return stages.every(({ id }, place) => order[place] === id) ? null : { kind: "reorder", order, moved };
}

/** The stages that customers and history of one that is removed may go to: not to the won one, which nobody has bought. */
export function heirsOf(stages: readonly StageInUse[], removed: StageId): readonly StageInUse[] {
  return stages.filter(({ id, kind }) => kind === "open" && id !== removed);
}

/** What of a draft still makes sense in the workbook as it is now; null where nothing does. */
export function draftFor({ stages }: StagesContent, draft: StageDraft | null): StageDraft | null {
  if (!draft || !stages) return null;
  const stageOf = (wanted: StageId | null): StageInUse | undefined => stages.find(({ id }) => id === wanted);
  switch (draft.kind) {
    case "add":
      return { ...draft, place: Math.min(draft.place, stages.length - 1) };
    case "reorder": {
      const isSame = draft.order.length === stages.length && draft.order.every((id) => stageOf(id));
      return isSame ? draft : null;
    }
    case "rename":
      return stageOf(draft.stage) ? draft : null;
    case "split": {
      const here = stageOf(draft.stage)?.customers.map(({ id }) => id);
      return here ? { ...draft, moved: new Set(here.filter((id) => draft.moved.has(id))) } : null;
    }
    case "remove":
      if (!stageOf(draft.stage)) return null;
      return stageOf(draft.into) ? draft : { ...draft, into: null };
  }
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
