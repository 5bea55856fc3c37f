import type { SettingsChange, SettingsChangeResult } from "../../app/edit-settings";
import { failureOf } from "./failure";
import { changeOf, type Drafts, type Section, type SettingsContent } from "./settings-drafts";
import {
  initialSettingsState,
  settingsReducer,
  type SavedSettings,
  type SettingsState,
  type SettingsTask,
  type UndoSettings,
} from "./settings-state";
import { createStore, type Store } from "./store";

export type SettingsPorts = {
  readonly read: () => Promise<SettingsContent>;
  readonly change: (change: SettingsChange) => Promise<SettingsChangeResult>;
  readonly undo: (plan: UndoSettings, snapshot: SavedSettings["snapshot"]) => Promise<unknown>;
};

/** 漏斗设置 as the pane edits it: one thing at a time, each section saved by itself. None ends with an error. */
export type SettingsSession = Store<SettingsState> & {
  /** As the sheet is now; what is being edited stays. */
  readonly read: () => Promise<void>;
  readonly edit: (drafts: Drafts) => void;
  /** Gives up a section's edits for what the sheet says. */
  readonly discard: (section: Section) => Promise<void>;
  /** Does nothing where the section's fields do not make sense yet: they say so themselves. */
  readonly save: (section: Section) => Promise<void>;
  readonly undo: () => Promise<void>;
};

export function createSettingsSession(ports: SettingsPorts): SettingsSession {
  const { getState, subscribe, dispatch } = createStore(settingsReducer, initialSettingsState);

  async function attempt(task: SettingsTask, section: Section | null, work: () => Promise<void>): Promise<void> {
    if (getState().activity.kind === "busy") return;
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "failed", task, section, failure: failureOf(error) });
    }
  }

  async function look(): Promise<void> {
    try {
      dispatch({ kind: "read", content: await ports.read() });
    } catch (error) {
      dispatch({ kind: "failed", task: "read", section: null, failure: failureOf(error) });
    }
  }

  const read = (): Promise<void> => attempt("read", null, look);

  return {
    getState,
    subscribe,
    read,
    edit: (drafts) => dispatch({ kind: "edited", drafts }),
    discard(section) {
      dispatch({ kind: "discarded", section });
      return read();
    },
    save(section) {
      const { content, drafts } = getState();
      const change = content && changeOf(section, content, drafts);
      if (!change) return Promise.resolve();
      return attempt("save", section, async () => {
        const result = await ports.change(change);
        if (result.kind === "refused") {
          dispatch({ kind: "refused", section, refusal: result.refusal });
          return;
        }
        dispatch({ kind: "saved", section, result });
        await look();
      });
    },
    undo: () =>
      attempt("undo", getState().saved?.section ?? null, async () => {
        const { saved } = getState();
        if (saved?.undo) {
          await ports.undo(saved.undo, saved.snapshot);
          dispatch({ kind: "undone" });
        }
        await look();
      }),
  };
}
