import type { SetUpDone, SetUpRefused, SetUpRequest } from "../../app/set-up";
import type { OfferedPreset } from "../../app/set-up-offer";
import type { Failure } from "./failure";

export type Stages = SetUpRequest["choice"]["stages"];
export type Stage = Stages[number];
export type PresetId = OfferedPreset["id"];
export type BusinessMode = OfferedPreset["businessMode"];

/** Takes a set-up back. */
export type UndoSetUp = NonNullable<SetUpDone["undo"]>;

/** What the user has chosen; null for what goes with the preset or the language. */
export type SetUpForm = {
  readonly preset: PresetId;
  readonly stages: Stages | null;
  readonly businessMode: BusinessMode | null;
  readonly amountUnit: string | null;
  readonly withExamples: boolean;
};

export type SetUpTask = "setUp" | "undo" | "removeExamples";

export type SetUpRun =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: SetUpTask }
  | { readonly kind: "done"; readonly result: SetUpDone }
  | { readonly kind: "refused"; readonly refusal: SetUpRefused["refusal"] }
  | { readonly kind: "undone" }
  | { readonly kind: "examples-removed"; readonly count: number }
  | { readonly kind: "failed"; readonly task: SetUpTask; readonly failure: Failure };

export type SetUpState = { readonly form: SetUpForm; readonly run: SetUpRun };

export type SetUpEvent =
  | { readonly kind: "preset-chosen"; readonly preset: PresetId }
  | { readonly kind: "edited"; readonly changes: Partial<Omit<SetUpForm, "preset">> }
  | { readonly kind: "run-changed"; readonly run: SetUpRun };

export const initialSetUpState: SetUpState = {
  form: { preset: "general", stages: null, businessMode: null, amountUnit: null, withExamples: true },
  run: { kind: "idle" },
};

export function setUpReducer(state: SetUpState, event: SetUpEvent): SetUpState {
  switch (event.kind) {
    case "preset-chosen":
      // What was edited were another preset's stages.
      return { ...state, form: { ...state.form, preset: event.preset, stages: null, businessMode: null } };
    case "edited":
      return { ...state, form: { ...state.form, ...event.changes } };
    case "run-changed":
      return { ...state, run: event.run };
  }
}
