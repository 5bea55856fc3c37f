import type { ImportPreview, ImportResult } from "../../src/app/import-customers";
import { customerIdOf } from "../../src/domain/customer";
import type { ImportPorts } from "../../src/taskpane/state/import-session";
import type { Conflict, ImportChoices, Preview } from "../../src/taskpane/state/import-state";
import { heldTask } from "./held-task";

export function heldImport() {
  const preview = heldTask<[Uint8Array, ImportChoices], ImportPreview>();
  const importFile = heldTask<[Uint8Array, ImportChoices], ImportResult>();
  const undo = heldTask<[Parameters<ImportPorts["undo"]>[0]], undefined>();
  const ports: ImportPorts = { preview: preview.run, importFile: importFile.run, undo: undo.run };
  return { ports, preview, importFile, undo };
}

export function aConflict(changes: Partial<Conflict> = {}): Conflict {
  return {
    id: "KH001/owner",
    customer: customerIdOf("KH001"),
    column: "owner",
    header: "跟进责任人",
    address: "F3",
    ours: "销售李*",
    theirs: "销售王*",
    isFormula: false,
    isTaken: false,
    ...changes,
  };
}

/** A CSV of three customers with one that is new and one that differs. */
export function aPreview(changes: Partial<Preview> = {}): Preview {
  return {
    kind: "preview",
    file: {
      headers: ["客户编号", "负责人", "等级"],
      rows: [2, 3, 4].map((line) => ({ line, cells: [] })),
      encoding: "gb18030",
      separator: ",",
    },
    plan: [],
    conflicts: [aConflict()],
    added: [customerIdOf("KH900")],
    unchanged: 1,
    problems: [],
    questions: [],
    columns: new Map([
      ["id", "客户编号"],
      ["owner", "负责人"],
    ]),
    ignoredHeaders: ["等级"],
    ...changes,
  };
}

export function anImport(preview: Preview = aPreview()): Extract<ImportResult, { readonly kind: "imported" }> {
  const { kind: _kind, file: _file, ...imported } = preview;
  return { kind: "imported", imported, undo: [{ kind: "activate", sheet: "summary" }] };
}
