import { AppError } from "../app/app-error";
import { existingSheetOf, type WorkbookPlan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { checkBlock, checkHeaders, type PlaceCheck } from "./check-places";
import { PlanSheets, sheetOf } from "./plan-sheets";

/** What the plan is applied to: its sheets, and what of its tables and names is there already. */
export type CheckedWorkbook = {
  readonly sheets: PlanSheets;
  readonly tables: ReadonlyMap<string, Excel.Table>;
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
};

/**
 * One request, before anything is written: may the plan be written, and is the workbook still what the snapshot says
 * where that matters: the sheets, where our tables stand, and where the blocks of the last run begin and end. Cells
 * may have changed; the plan is then about the moment they were read.
 */
export async function checkWorkbook(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  snapshot: WorkbookSnapshot,
): Promise<CheckedWorkbook> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const checks: PlaceCheck[] = [...snapshot.tables.values()].map((table) => checkHeaders(workbook, table));
  const tables = new Map<string, Excel.Table>();
  const names = new Map<string, Excel.NamedItem>();
  for (const op of plan) {
    if (op.kind === "table") tables.set(op.name, workbook.tables.getItemOrNullObject(op.name));
    else if (op.kind === "name") names.set(op.name, workbook.names.getItemOrNullObject(op.name));
    else continue;
    const block = [...snapshot.generated.values()].find(({ sheet }) => sheet === op.range.sheet);
    if (block) checks.push(checkBlock(workbook, op, block));
  }
  await context.sync();

  if (workbook.readOnly) throw new AppError("workbook-read-only");
  const sheets = sheetsOf(snapshot, worksheets.items);
  refuseProtected(plan, sheets, workbook.protection.protected);
  refuseTakenNames(plan, worksheets.items);
  for (const check of checks) check();
  return { sheets, tables: present(tables), names: present(names) };
}

function sheetsOf(snapshot: WorkbookSnapshot, worksheets: readonly Excel.Worksheet[]): PlanSheets {
  const sheets = new PlanSheets();
  for (const block of snapshot.generated.values()) {
    const sheet = worksheets.find(({ id }) => id === block.sheetId);
    if (!sheet) throw new AppError("changed-meanwhile", block.sheetName, "the sheet is gone");
    sheets.add(block.sheet, sheet, sheet.name);
  }
  for (const sheet of worksheets) sheets.add(existingSheetOf({ sheetId: sheet.id }), sheet, sheet.name);
  return sheets;
}

function refuseProtected(plan: WorkbookPlan, sheets: PlanSheets, isStructureProtected: boolean): void {
  if (isStructureProtected && plan.some((op) => op.kind === "add-sheet")) throw new AppError("workbook-protected");
  for (const key of new Set(plan.map(sheetOf))) {
    if (sheets.has(key) && sheets.sheet(key).protection.protected) {
      throw new AppError("sheet-protected", sheets.nameOf(key));
    }
  }
}

/** The plan chose names that were free when the workbook was read. */
function refuseTakenNames(plan: WorkbookPlan, worksheets: readonly Excel.Worksheet[]): void {
  const taken = new Set(worksheets.map(({ name }) => name.toLowerCase()));
  for (const op of plan) {
    if (op.kind === "add-sheet" && taken.has(op.name.toLowerCase())) {
      throw new AppError("changed-meanwhile", op.name, "a sheet of this name has come");
    }
  }
}

function present<Item extends { readonly isNullObject: boolean }>(items: ReadonlyMap<string, Item>): Map<string, Item> {
  return new Map([...items].filter(([, item]) => !item.isNullObject));
}
