import type { PreviewedStageChange, StageChangeResult } from "../../app/change-stages";
import { failureOf } from "./failure";
import { stageChangeOf, type StageChange, type StageDraft, type StagesContent } from "./stages-drafts";
import {
  initialStagesState,
  stagesReducer,
  type ChangedStages,
  type StagesState,
  type StagesTask,
  type UndoStages,
} from "./stages-state";
import { createStore, type Store } from "./store";

export type StagesPorts = {
  readonly read: () => Promise<StagesContent>;
  readonly preview: (change: StageChange) => Promise<PreviewedStageChange>;
  readonly change: (change: StageChange) => Promise<StageChangeResult>;
  readonly undo: (plan: UndoStages, snapshot: ChangedStages["snapshot"]) => Promise<unknown>;
};

/** The funnel's stages as the pane changes them: described, looked at, agreed to, taken back. None ends with an error. */
export type StagesSession = Store<StagesState> & {
  /** As the workbook is now; what is being described stays, as far as it still makes sense. */
  readonly read: () => Promise<void>;
  /** Null gives the draft up. */
  readonly draft: (draft: StageDraft | null) => void;
  /** Asks what the draft would change; does nothing where something is missing in it. */
  readonly preview: () => Promise<void>;
  /** Back to the draft. */
  readonly decline: () => void;
  readonly agree: () => Promise<void>;
  readonly undo: () => Promise<void>;
};

export function createStagesSession(ports: StagesPorts): StagesSession {
  const { getState, subscribe, dispatch } = createStore(stagesReducer, initialStagesState);
  const isBusy = (): boolean => getState().activity.kind === "busy";

  async function attempt(task: StagesTask, work: () => Promise<void>): Promise<void> {
    if (isBusy()) return;
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "failed", task, failure: failureOf(error) });
    }
  }

  async function look(): Promise<void> {
    try {
      dispatch({ kind: "read", content: await ports.read() });
    } catch (error) {
      dispatch({ kind: "failed", task: "read", failure: failureOf(error) });
    }
  }

  return {
    getState,
    subscribe,
    read: () => attempt("read", look),
    draft(draft) {
      if (!isBusy()) dispatch({ kind: "drafted", draft });
    },
    preview() {
      const { draft } = getState();
      const change = draft && stageChangeOf(draft);
      if (!change) return Promise.resolve();
      return attempt("preview", async () => {
        const previewed = await ports.preview(change);
        if (previewed.kind === "refused") dispatch(previewed);
        else dispatch({ kind: "asked", asked: { change, preview: previewed.preview } });
      });
    },
    decline() {
      if (!isBusy()) dispatch({ kind: "declined" });
    },
    agree() {
      const { asked } = getState();
      if (!asked) return Promise.resolve();
      return attempt("change", async () => {
        const result = await ports.change(asked.change);
        if (result.kind === "refused") {
          dispatch(result);
          return;
        }
        dispatch({ kind: "changed", change: asked.change, result });
        await look();
      });
    },
    undo: () =>
      attempt("undo", async () => {
        const { done } = getState();
        if (done?.undo) {
          await ports.undo(done.undo, done.snapshot);
          dispatch({ kind: "undone" });
        }
        await look();
      }),
  };
}
