import type { ImportPreview, ImportResult } from "../../app/import-customers";
import { mapHeader } from "../../app/import-fields";
import { failureOf } from "./failure";
import {
  importReducer,
  initialImportState,
  type ChosenFile,
  type Conflict,
  type ConflictMode,
  type DateOrder,
  type Field,
  type ImportChoices,
  type ImportOutcome,
  type ImportState,
  type ImportTask,
  type Side,
} from "./import-state";
import { createStore, type Store } from "./store";

type UndoPlan = NonNullable<Extract<ImportOutcome, { readonly kind: "imported" }>["undo"]>;

export type ImportPorts = {
  readonly preview: (bytes: Uint8Array, choices: ImportChoices) => Promise<ImportPreview>;
  readonly importFile: (bytes: Uint8Array, choices: ImportChoices) => Promise<ImportResult>;
  readonly undo: (plan: UndoPlan) => Promise<unknown>;
};

/** A file of customers on its way into the list: one thing at a time. None ends with an error. */
export type ImportSession = Store<ImportState> & {
  readonly choose: (file: Pick<File, "name" | "arrayBuffer">) => Promise<void>;
  /** Reads the file's column as another field, or as none. */
  readonly map: (header: string, field: Field | null) => Promise<void>;
  readonly answer: (field: Field, order: DateOrder) => Promise<void>;
  readonly decide: (conflict: Conflict, side: Side) => void;
  /** For all conflicts, those decided one by one included. */
  readonly decideAll: (mode: ConflictMode) => void;
  readonly importAll: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Looks at the file and the list as they are now. */
  readonly reread: () => Promise<void>;
};

export function createImportSession(ports: ImportPorts): ImportSession {
  const { getState, subscribe, dispatch } = createStore(importReducer, initialImportState);

  async function attempt(task: ImportTask, work: () => Promise<void>): Promise<void> {
    if (getState().activity.kind === "busy") return;
    dispatch({ kind: "begun", task });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "failed", task, failure: failureOf(error) });
    }
  }

  function withFile(task: ImportTask, work: (file: ChosenFile) => Promise<void>): Promise<void> {
    const { file } = getState();
    return file ? attempt(task, () => work(file)) : Promise.resolve();
  }

  async function look({ bytes }: ChosenFile): Promise<void> {
    dispatch({ kind: "previewed", preview: await ports.preview(bytes, getState().choices) });
  }

  /** What changes how the file is read. */
  const reread = (choices: Partial<ImportChoices> = {}): Promise<void> =>
    withFile("read", async (file) => {
      dispatch({ kind: "choices-changed", choices });
      await look(file);
    });

  return {
    getState,
    subscribe,
    choose: (chosen) =>
      attempt("read", async () => {
        const file = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
        dispatch({ kind: "chosen", file });
        await look(file);
      }),
    map(header, field) {
      const { choices, preview } = getState();
      if (preview?.kind !== "preview") return Promise.resolve();
      return reread({ mapped: mapHeader(choices.mapped ?? new Map(), preview.columns, header, field) });
    },
    answer: (field, order) => reread({ orders: new Map(getState().choices.orders).set(field, order) }),
    decide({ id }, side) {
      dispatch({ kind: "choices-changed", choices: { decided: new Map(getState().choices.decided).set(id, side) } });
    },
    decideAll: (conflicts) => dispatch({ kind: "choices-changed", choices: { conflicts, decided: new Map() } }),
    importAll: () =>
      withFile("import", async ({ bytes }) => {
        const result = await ports.importFile(bytes, getState().choices);
        dispatch(result.kind === "imported" ? { kind: "imported", result } : { kind: "previewed", preview: result });
      }),
    undo() {
      const { outcome } = getState();
      const plan = outcome?.kind === "imported" ? outcome.undo : null;
      if (!plan) return Promise.resolve();
      return attempt("undo", async () => {
        await ports.undo(plan);
        dispatch({ kind: "undone" });
      });
    },
    reread: () => reread(),
  };
}
