import type { SheetDate } from "../domain/calendar";
import type { ImportChoices, ImportPlan } from "../workbook/import/import-result";
import { readCustomerFile, type CustomerFile } from "../workbook/import/read-customer-file";
import { planImport } from "../workbook/import/plan-import";
import type { WorkbookPlan } from "../workbook/plan";
import { formulaFinder } from "../workbook/formula-cells";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { customersTable } from "../workbook/tables/customers-table";
import { AppError } from "./app-error";
import type { ReadOptions, SheetReader, WorkbookPort } from "./ports";

export type ImportRequest = {
  /** The file, CSV or xlsx. */
  readonly bytes: Uint8Array;
  /** By the user's calendar. */
  readonly today: SheetDate;
  readonly choices: Omit<ImportChoices, "isFormula">;
};

export type ImportPreview =
  | (ImportPlan & { readonly kind: "preview"; readonly file: CustomerFile })
  /** The file is neither a text nor a workbook with anything in it. */
  | { readonly kind: "unreadable" }
  /** The customer list is no table yet: adopting it comes first. */
  | { readonly kind: "to-adopt"; readonly sheetName: string };

export type ImportResult =
  | { readonly kind: "imported"; readonly imported: ImportPlan; readonly undo: WorkbookPlan | null }
  | Exclude<ImportPreview, { readonly kind: "preview" }>;

type ImportPort = WorkbookPort & SheetReader;

/** What importing the file would do; writes nothing. */
export async function previewImport(
  port: ImportPort,
  request: ImportRequest,
  options: ReadOptions = {},
): Promise<ImportPreview> {
  return (await prepare(port, request, options)).preview;
}

/**
 * Adds the file's new customers, changes what the user decided and records both in the log, all or nothing: where the
 * list or the log has changed since it was read, it fails with `changed-meanwhile`.
 */
export async function importCustomers(
  port: ImportPort,
  request: ImportRequest,
  options: ReadOptions = {},
): Promise<ImportResult> {
  const { preview, snapshot } = await prepare(port, request, options);
  if (preview.kind !== "preview") return preview;
  const { kind: _kind, file: _file, ...imported } = preview;
  if (imported.plan.length === 0) return { kind: "imported", imported, undo: null };
  const { undo } = await port.applyPlan(imported.plan, snapshot, { ...options, isUndoable: true, skipsResults: true });
  return { kind: "imported", imported, undo };
}

async function prepare(
  port: ImportPort,
  { bytes, today, choices }: ImportRequest,
  options: ReadOptions,
): Promise<{ preview: ImportPreview; snapshot: WorkbookSnapshot }> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "everything" });
  const list = snapshot.tables.get(customersTable.table);
  if (!list) throw new AppError("no-customers");
  if (list.isRange) return { preview: { kind: "to-adopt", sheetName: list.place.sheetName }, snapshot };
  const file = readCustomerFile(bytes);
  if (!file) return { preview: { kind: "unreadable" }, snapshot };
  const plan = (isFormula: ImportChoices["isFormula"]): ImportPlan =>
    planImport(file, snapshot, list, today, { ...choices, ...(isFormula && { isFormula }) });
  const first = plan(undefined);
  // Formulas are only asked for where there is something they could keep out.
  const imported = first.conflicts.length === 0 ? first : plan(formulaFinder(await port.readGrid(list.place.sheetId)));
  return { preview: { kind: "preview", file, ...imported }, snapshot };
}
