import type { StageChangePreview, StageChangeRefusal, StageChangeResult } from "../../app/change-stages";
import type { Failure } from "./failure";
import { draftFor, type StageChange, type StageDraft, type StagesContent } from "./stages-drafts";

export type StagesTask = "read" | "preview" | "change" | "undo";

type Changed = Extract<StageChangeResult, { kind: "changed" }>;

export type UndoStages = NonNullable<Changed["undo"]>;

/** What the user is asked to agree to. */
export type AskedStages = { readonly change: StageChange; readonly preview: StageChangePreview };

/** What was changed last, and the way back. */
export type ChangedStages = Omit<Changed, "kind"> & {
  readonly change: StageChange;
  readonly isUndone: boolean;
};

export type StagesActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: StagesTask }
  | { readonly kind: "refused"; readonly refusal: StageChangeRefusal }
  | { readonly kind: "failed"; readonly task: StagesTask; readonly failure: Failure };

export type StagesState = {
  /** Null before the first reading. */
  readonly content: StagesContent | null;
  readonly draft: StageDraft | null;
  readonly asked: AskedStages | null;
  readonly done: ChangedStages | null;
  readonly activity: StagesActivity;
};

export type StagesEvent =
  | { readonly kind: "begun"; readonly task: StagesTask }
  | { readonly kind: "read"; readonly content: StagesContent }
  | { readonly kind: "drafted"; readonly draft: StageDraft | null }
  | { readonly kind: "asked"; readonly asked: AskedStages }
  | { readonly kind: "declined" }
  | { readonly kind: "changed"; readonly change: StageChange; readonly result: Changed }
  | { readonly kind: "refused"; readonly refusal: StageChangeRefusal }
  | { readonly kind: "undone" }
  | { readonly kind: "failed"; readonly task: StagesTask; readonly failure: Failure };

const idle: StagesActivity = { kind: "idle" };

export const initialStagesState: StagesState = { content: null, draft: null, asked: null, done: null, activity: idle };

export function stagesReducer(state: StagesState, event: StagesEvent): StagesState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "read":
      return { ...state, content: event.content, draft: draftFor(event.content, state.draft), activity: idle };
    case "drafted":
      return { ...state, draft: event.draft, activity: idle };
    case "asked":
      return { ...state, asked: event.asked, activity: idle };
    case "declined":
      return { ...state, asked: null, activity: idle };
    case "changed": {
      const { preview, snapshot, undo } = event.result;
      const done = { change: event.change, preview, snapshot, undo, isUndone: false };
      return { ...state, draft: null, asked: null, done };
    }
    case "refused":
      return { ...state, asked: null, activity: { kind: "refused", refusal: event.refusal } };
    case "undone":
      return { ...state, done: state.done && { ...state.done, undo: null, isUndone: true } };
    case "failed":
      return { ...state, activity: { kind: "failed", task: event.task, failure: event.failure } };
  }
}
