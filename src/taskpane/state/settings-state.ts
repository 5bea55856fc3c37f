import type { SettingsChangeResult, SettingsRefusal } from "../../app/edit-settings";
import { listKeys } from "../../app/settings-fields";
import type { Failure } from "./failure";
import type { Drafts, Section, SettingsContent } from "./settings-drafts";

export type SettingsTask = "read" | "save" | "undo";

type Changed = Extract<SettingsChangeResult, { kind: "changed" }>;

export type UndoSettings = NonNullable<Changed["undo"]>;

/** What was saved last, and the way back. */
export type SavedSettings = Pick<Changed, "undo" | "snapshot"> & {
  readonly section: Section;
  readonly isUndone: boolean;
};

export type SettingsActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: SettingsTask }
  | { readonly kind: "refused"; readonly section: Section; readonly refusal: SettingsRefusal }
  | {
      readonly kind: "failed";
      readonly task: SettingsTask;
      readonly section: Section | null;
      readonly failure: Failure;
    };

export type SettingsState = {
  /** Null before the first reading. A section with unsaved edits stays as it was when they were begun. */
  readonly content: SettingsContent | null;
  readonly drafts: Drafts;
  readonly activity: SettingsActivity;
  readonly saved: SavedSettings | null;
};

export type SettingsEvent =
  | { readonly kind: "begun"; readonly task: SettingsTask }
  | { readonly kind: "read"; readonly content: SettingsContent }
  | { readonly kind: "edited"; readonly drafts: Drafts }
  | { readonly kind: "discarded"; readonly section: Section }
  | { readonly kind: "saved"; readonly section: Section; readonly result: Changed }
  | { readonly kind: "refused"; readonly section: Section; readonly refusal: SettingsRefusal }
  | { readonly kind: "undone" }
  | {
      readonly kind: "failed";
      readonly task: SettingsTask;
      readonly section: Section | null;
      readonly failure: Failure;
    };

const idle: SettingsActivity = { kind: "idle" };

export const initialSettingsState: SettingsState = { content: null, drafts: {}, activity: idle, saved: null };

export function settingsReducer(state: SettingsState, event: SettingsEvent): SettingsState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "read":
      return { ...state, content: merged(state, event.content), activity: idle };
    case "edited":
      return { ...state, drafts: { ...state.drafts, ...event.drafts } };
    case "discarded":
      return { ...state, drafts: without(state.drafts, event.section), activity: idle };
    case "saved": {
      const { undo, snapshot } = event.result;
      const saved = { section: event.section, undo, snapshot, isUndone: false };
      return { ...state, drafts: without(state.drafts, event.section), saved };
    }
    case "refused":
      return { ...state, activity: { kind: "refused", section: event.section, refusal: event.refusal } };
    case "undone":
      return { ...state, saved: state.saved && { ...state.saved, undo: null, isUndone: true } };
    case "failed": {
      const { task, section, failure } = event;
      return { ...state, activity: { kind: "failed", task, section, failure } };
    }
  }
}

function without(drafts: Drafts, section: Section): Drafts {
  return { ...drafts, [section]: undefined };
}

/** What is being edited is compared with what the user saw, not with what somebody else has written since. */
function merged({ content, drafts }: SettingsState, read: SettingsContent): SettingsContent {
  if (!content) return read;
  const lists = read.lists && {
    ...read.lists,
    ...Object.fromEntries(
      listKeys.flatMap((key) => (drafts[key] && content.lists ? [[key, content.lists[key]] as const] : [])),
    ),
  };
  return {
    ...read,
    lists,
    parameters: drafts.rules ? content.parameters : read.parameters,
    stages: drafts.stages ? content.stages : read.stages,
    reasons: drafts.reasons ? content.reasons : read.reasons,
  };
}
