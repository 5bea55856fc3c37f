import type { SetUpRequest, SetUpResult } from "../../app/set-up";
import { offeredAmountUnits, offeredPresets, readUnit, type OfferedPreset } from "../../app/set-up-offer";
import { failureOf } from "./failure";
import {
  initialSetUpState,
  setUpReducer,
  type BusinessMode,
  type PresetId,
  type SetUpForm,
  type SetUpRun,
  type SetUpState,
  type SetUpTask,
  type Stages,
  type UndoSetUp,
} from "./set-up-state";
import { createStore, type Store } from "./store";

export type SetUpLanguage = SetUpRequest["language"];

export type SetUpPorts = {
  readonly setUp: (request: Omit<SetUpRequest, "today">) => Promise<SetUpResult>;
  readonly undo: (plan: UndoSetUp) => Promise<unknown>;
  /** How many there were. */
  readonly removeExamples: () => Promise<number>;
};

/** Set-up as the pane offers it: one thing at a time. None ends with an error. */
export type SetUpSession = Store<SetUpState> & {
  readonly choosePreset: (preset: PresetId) => void;
  readonly edit: (changes: Partial<Omit<SetUpForm, "preset">>) => void;
  /** @param language Of new sheets and headers. */
  readonly run: (language: SetUpLanguage) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly removeExamples: () => Promise<void>;
};

export function createSetUpSession(ports: SetUpPorts): SetUpSession {
  const { getState, subscribe, dispatch } = createStore(setUpReducer, initialSetUpState);

  async function attempt(task: SetUpTask, work: () => Promise<SetUpRun>): Promise<void> {
    if (getState().run.kind === "busy") return;
    const change = (run: SetUpRun): void => dispatch({ kind: "run-changed", run });
    change({ kind: "busy", task });
    try {
      change(await work());
    } catch (error) {
      change({ kind: "failed", task, failure: failureOf(error) });
    }
  }

  return {
    getState,
    subscribe,
    choosePreset: (preset) => dispatch({ kind: "preset-chosen", preset }),
    edit: (changes) => dispatch({ kind: "edited", changes }),
    run: (language) =>
      attempt("setUp", async () => {
        const { stages, withExamples, businessMode, amountUnit } = filledForm(getState().form, language);
        const unit = readUnit(amountUnit);
        const settings = { businessMode, ...(unit.kind === "valid" && { amountUnit: unit.value }) };
        const result = await ports.setUp({ choice: { stages, settings, withExamples }, language });
        return result.kind === "refused" ? result : { kind: "done", result };
      }),
    undo() {
      const { run } = getState();
      const plan = run.kind === "done" ? run.result.undo : null;
      if (!plan) return Promise.resolve();
      return attempt("undo", async () => {
        await ports.undo(plan);
        return { kind: "undone" };
      });
    },
    removeExamples: () =>
      attempt("removeExamples", async () => ({ kind: "examples-removed", count: await ports.removeExamples() })),
  };
}

export type FilledForm = {
  readonly stages: Stages;
  readonly businessMode: BusinessMode;
  readonly amountUnit: string;
  readonly withExamples: boolean;
};

/** What the user chose, and for the rest what goes with the preset and the language. */
export function filledForm(form: SetUpForm, language: SetUpLanguage): FilledForm {
  const preset = presetOf(form.preset, language);
  return {
    stages: form.stages ?? preset.stages,
    businessMode: form.businessMode ?? preset.businessMode,
    amountUnit: form.amountUnit ?? offeredAmountUnits[language][0] ?? "",
    withExamples: form.withExamples,
  };
}

function presetOf(id: PresetId, language: SetUpLanguage): OfferedPreset {
  const preset = offeredPresets(language).find((offered) => offered.id === id);
  if (!preset) throw new RangeError(`no preset ${id}`);
  return preset;
}
