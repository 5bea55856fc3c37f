import type { ImportPreview, ImportRequest, ImportResult } from "../../app/import-customers";
import type { Failure } from "./failure";

export type ImportChoices = ImportRequest["choices"];
export type Preview = Extract<ImportPreview, { readonly kind: "preview" }>;
export type Conflict = Preview["conflicts"][number];
export type Field = Conflict["column"];
export type DateOrder = NonNullable<Preview["questions"][number]["suggested"]>;
export type ConflictMode = NonNullable<ImportChoices["conflicts"]>;
export type Side = "ours" | "theirs";
type Imported = Extract<ImportResult, { readonly kind: "imported" }>;

export type ChosenFile = { readonly name: string; readonly bytes: Uint8Array };

export type ImportTask = "read" | "import" | "undo";

export type ImportActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: ImportTask }
  | { readonly kind: "failed"; readonly task: ImportTask; readonly failure: Failure };

/** What was done last. */
export type ImportOutcome =
  | {
      readonly kind: "imported";
      readonly fileName: string;
      readonly added: number;
      /** Fields that took the file's value. */
      readonly changed: number;
      readonly undo: Imported["undo"];
    }
  | { readonly kind: "undone" };

export type ImportState = {
  readonly file: ChosenFile | null;
  readonly choices: ImportChoices;
  /** Of `file`; stays in sight while it is read anew. */
  readonly preview: ImportPreview | null;
  readonly activity: ImportActivity;
  readonly outcome: ImportOutcome | null;
};

export type ImportEvent =
  | { readonly kind: "begun"; readonly task: ImportTask }
  | { readonly kind: "chosen"; readonly file: ChosenFile }
  | { readonly kind: "choices-changed"; readonly choices: Partial<ImportChoices> }
  | { readonly kind: "previewed"; readonly preview: ImportPreview }
  | { readonly kind: "imported"; readonly result: Imported }
  | { readonly kind: "undone" }
  | { readonly kind: "failed"; readonly task: ImportTask; readonly failure: Failure };

/** What is empty in the list loses nothing by being filled in. */
const firstChoices: ImportChoices = { conflicts: "fill" };
const idle: ImportActivity = { kind: "idle" };

export const initialImportState: ImportState = {
  file: null,
  choices: firstChoices,
  preview: null,
  activity: idle,
  outcome: null,
};

export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "chosen":
      return { ...state, file: event.file, choices: firstChoices, preview: null, outcome: null };
    case "choices-changed":
      return { ...state, choices: { ...state.choices, ...event.choices } };
    case "previewed":
      return { ...state, preview: event.preview, activity: idle };
    case "imported": {
      const { imported, undo } = event.result;
      const changed = imported.conflicts.filter(({ isTaken }) => isTaken).length;
      const fileName = state.file?.name ?? "";
      const outcome = { kind: "imported", fileName, added: imported.added.length, changed, undo } as const;
      return { ...initialImportState, outcome };
    }
    case "undone":
      return { ...state, activity: idle, outcome: { kind: "undone" } };
    case "failed":
      return { ...state, activity: { kind: "failed", task: event.task, failure: event.failure } };
  }
}
