import { AppError } from "../app/app-error";
import { existingSheetOf, type PlanSheet, type WorkbookOp, type WorkbookPlan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findCharts } from "./apply-charts";
import { checkRowCount, checkValues } from "./check-guards";
import { checkBlock, checkHeaders, type PlaceCheck } from "./check-places";
import { findGuards, type FoundGuard } from "./guard-formats";
import { writesRows } from "./hidden-rows";
import { PlanSheets, sheetOf } from "./plan-sheets";

/** What the plan is applied to: its sheets, and what of its tables and names is there already. */
export type CheckedWorkbook = {
  readonly sheets: PlanSheets;
  readonly tables: ReadonlyMap<string, Excel.Table>;
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
  /** Conditional formats of ours that lie where an operation puts some. */
  readonly guards: ReadonlyMap<WorkbookOp, readonly FoundGuard[]>;
  /** Charts of ours on the sheet that an operation puts some on. */
  readonly charts: ReadonlyMap<WorkbookOp, readonly Excel.Chart[]>;
  /** Sheets with a filter of their own, where the plan makes a table that keeps the looks of the cells. */
  readonly filtered: ReadonlySet<PlanSheet>;
  /** Operations that write over rows some of which are hidden. */
  readonly hidden: ReadonlySet<WorkbookOp>;
};

/**
 * One request (two where the plan comes upon conditional formats), before anything is written: may the plan be written,
 * and is the workbook still what the snapshot says where that matters: the sheets, where our tables stand, where the
 * blocks of the last run begin and end, and what the plan itself expects. Other cells may have changed; the plan is then
 * about the moment they were read.
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
  const guards = new Map<WorkbookOp, ReturnType<typeof findGuards>>();
  const charts = new Map<WorkbookOp, ReturnType<typeof findCharts>>();
  const filters = new Map<PlanSheet, Excel.AutoFilter>();
  const written = new Map<WorkbookOp, Excel.Range>();
  const added = new Set(plan.filter(({ kind }) => kind === "add-sheet").map(sheetOf));
  for (const op of plan) {
    const block = [...snapshot.generated.values()].find(({ sheet }) => sheet === sheetOf(op));
    if (op.kind === "table") tables.set(op.name, workbook.tables.getItemOrNullObject(op.name));
    if (op.kind === "name" || op.kind === "name-formula" || op.kind === "remove-name") {
      names.set(op.name, workbook.names.getItemOrNullObject(op.name));
    }
    if (block && (op.kind === "table" || op.kind === "name")) checks.push(checkBlock(workbook, op, block));
    if (op.kind === "expect-rows") checks.push(checkRowCount(workbook, op));
    const key = sheetOf(op);
    if (added.has(key)) continue;
    const sheetId = block?.sheetId ?? key;
    const sheet = workbook.worksheets.getItem(sheetId);
    // Blocks of ours are written into tables whose filters are cleared first.
    if (!block && writesRows(op)) {
      const { row, column, rows, columns } = op.range;
      written.set(op, sheet.getRangeByIndexes(row, column, rows, columns).load("rowHidden").untrack());
    }
    if (op.kind === "expect") checks.push(checkValues(workbook, sheetId, op));
    if (op.kind === "table" && op.style === "") filters.set(key, sheet.autoFilter.load("enabled"));
    if (op.kind === "charts") charts.set(op, findCharts(sheet));
    if (op.kind === "guard-formats" || op.kind === "remove-guard-formats") {
      const { row, column, rows, columns } = op.range;
      guards.set(
        op,
        findGuards(() => sheet.getRangeByIndexes(row, column, rows, columns).untrack()),
      );
    }
  }
  await context.sync();

  if (workbook.readOnly) throw new AppError("workbook-read-only");
  const sheets = sheetsOf(snapshot, worksheets.items);
  refuseProtected(plan, sheets, workbook.protection.protected);
  refuseTakenNames(plan, worksheets.items);
  for (const check of checks) check();
  return {
    sheets,
    tables: present(tables),
    names: present(names),
    guards: await readGuards(context, guards),
    charts: new Map([...charts].map(([op, found]) => [op, found()])),
    hidden: new Set([...written].filter(([, { rowHidden }]) => mayBeHidden(rowHidden)).map(([op]) => op)),
    filtered: new Set([...filters].filter(([, { enabled }]) => enabled).map(([key]) => key)),
  };
}

/** Null, which the types leave out, where some of the rows are hidden and others are not. */
function mayBeHidden(rowHidden: boolean | null): boolean {
  return rowHidden ?? true;
}

async function readGuards(
  context: Excel.RequestContext,
  guards: ReadonlyMap<WorkbookOp, ReturnType<typeof findGuards>>,
): Promise<CheckedWorkbook["guards"]> {
  const found = [...guards].map(([op, find]) => ({ op, ...find() }));
  if (found.some(({ hasFormats }) => hasFormats)) await context.sync();
  return new Map(found.map(({ op, read }) => [op, read()]));
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
  const changesSheets = plan.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet");
  if (isStructureProtected && changesSheets) throw new AppError("workbook-protected");
  const written = plan.filter(({ kind }) => kind !== "expect" && kind !== "expect-rows");
  for (const key of new Set(written.map(sheetOf))) {
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
