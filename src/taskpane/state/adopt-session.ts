import type { AdoptionOffer, AdoptionResult } from "../../app/adopt";
import { noChoices, type AdoptionChoices } from "../../app/adoption-choices";
import type { AdoptionPreview } from "../../app/adoption-offer";
import {
  initialAdoptState,
  isSameList,
  type AdoptState,
  type AdoptTask,
  type ColumnFill,
  type CustomerKey,
  type StageId,
  type UndoAdoption,
} from "./adopt-state";
import { failureOf } from "./failure";
import { createStore, type Store } from "./store";

export type AdoptPorts = {
  /** Of the sheet that is shown, or else wherever a list is. */
  readonly propose: () => Promise<AdoptionOffer | null>;
  /** Of what was proposed, at once. */
  readonly preview: (offer: AdoptionOffer, choices: AdoptionChoices) => AdoptionPreview;
  readonly adopt: (offer: AdoptionOffer, accepted: NonNullable<AdoptionPreview["accepted"]>) => Promise<AdoptionResult>;
  readonly undo: (plan: UndoAdoption) => Promise<unknown>;
};

/** Adoption as the pane offers it: one thing at a time. None ends with an error. */
export type AdoptSession = Store<AdoptState> & {
  /** Looks once, for whoever comes to the page. */
  readonly open: () => Promise<void>;
  /** On the sheet that is shown now. What the user chose stays where it is still the same list. */
  readonly look: () => Promise<void>;
  readonly mapColumn: (index: number, key: CustomerKey | null) => void;
  readonly mapWord: (word: string, stage: StageId | null) => void;
  readonly fill: (key: CustomerKey, fill: ColumnFill) => void;
  readonly choose: (
    choice: Partial<Pick<AdoptionChoices, "stages" | "language" | "amountUnit" | "businessMode">>,
  ) => void;
  readonly adopt: () => Promise<void>;
  readonly undo: () => Promise<void>;
};

export function createAdoptSession(ports: AdoptPorts): AdoptSession {
  const { getState, subscribe, dispatch } = createStore(
    (state: AdoptState, changes: Partial<AdoptState>) => ({ ...state, ...changes }),
    initialAdoptState,
  );

  async function look(): Promise<void> {
    const { look: before, run } = getState();
    if (before.kind === "looking" || run.kind === "busy") return;
    dispatch({ look: { kind: "looking" }, run: { kind: "idle" } });
    try {
      const offer = await ports.propose();
      if (!offer) {
        dispatch({ look: { kind: "nothing" }, choices: noChoices });
        return;
      }
      const choices = isSameList(before, offer) ? getState().choices : noChoices;
      dispatch({ look: { kind: "offered", offer, preview: ports.preview(offer, choices) }, choices });
    } catch (error) {
      dispatch({ look: { kind: "failed", failure: failureOf(error) } });
    }
  }

  function change(changes: Partial<AdoptionChoices>): void {
    const { look: seen, choices: before, run } = getState();
    if (seen.kind !== "offered" || run.kind === "busy") return;
    const choices = { ...before, ...changes };
    dispatch({ choices, look: { ...seen, preview: ports.preview(seen.offer, choices) } });
  }

  async function attempt(task: AdoptTask, work: () => Promise<Partial<AdoptState>>): Promise<void> {
    if (getState().run.kind === "busy") return;
    dispatch({ run: { kind: "busy", task } });
    try {
      dispatch({ run: { kind: "idle" }, ...(await work()) });
    } catch (error) {
      dispatch({ run: { kind: "failed", task, failure: failureOf(error) } });
    }
  }

  return {
    getState,
    subscribe,
    look,
    open: () => (getState().look.kind === "unseen" ? look() : Promise.resolve()),
    mapColumn: (index, key) => change({ columns: new Map(getState().choices.columns).set(index, key) }),
    mapWord: (word, stage) => change({ words: new Map(getState().choices.words).set(word, stage) }),
    fill: (key, fill) => change({ fills: new Map(getState().choices.fills).set(key, fill) }),
    choose: change,
    adopt() {
      const { look: seen } = getState();
      if (seen.kind !== "offered" || !seen.preview.accepted) return Promise.resolve();
      const { accepted, proposal } = seen.preview;
      const offer = { ...seen.offer, proposal };
      return attempt("adopt", async () => {
        const result = await ports.adopt(offer, accepted);
        return result.kind === "adopted" ? { outcome: { kind: "adopted", result } } : {};
      });
    },
    undo() {
      const { outcome } = getState();
      const plan = outcome?.kind === "adopted" ? outcome.result.undo : null;
      if (!plan) return Promise.resolve();
      return attempt("undo", async () => {
        await ports.undo(plan);
        return { outcome: { kind: "undone" } };
      });
    },
  };
}
