import type { WorkbookOp } from "../workbook/plan";
import { referenceTo } from "./block-address";
import type { CheckedWorkbook } from "./check-workbook";
import type { PlanSheets } from "./plan-sheets";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

export function addSheet(context: Excel.RequestContext, sheets: PlanSheets, op: Op<"add-sheet">): void {
  const sheet = context.workbook.worksheets.add(op.name);
  sheet.tabColor = op.tabColor;
  // The id is what results are read back by.
  sheets.add(op.sheet, sheet.load("id"), op.name);
}

export function insertRows(sheets: PlanSheets, op: Op<"insert-rows">): void {
  sheets
    .sheet(op.sheet)
    .getRange(`${op.row + 1}:${op.row + op.count}`)
    .untrack()
    .insert("Down")
    .untrack();
}

export function clearBlock(sheets: PlanSheets, op: Op<"clear">): void {
  const range = sheets.range(op.range);
  range.unmerge();
  range.clear("All");
  range.conditionalFormats.clearAll();
}

/** Without a style the cells keep their looks: a table of the user's, or one made over the user's cells. */
export function ensureTable({ sheets, tables, filtered }: CheckedWorkbook, op: Op<"table">): void {
  const existing = tables.get(op.name);
  const range = sheets.range(op.range);
  if (existing) {
    // Cells written into filtered rows land in the wrong ones (office-js#224).
    existing.clearFilters();
    existing.resize(range);
    if (op.style !== "") existing.style = op.style;
    return;
  }
  const table = sheets.sheet(op.range.sheet).tables.add(range, true);
  table.name = op.name;
  table.style = op.style;
  if (op.style === "") {
    table.showBandedRows = false;
    table.showFilterButton = filtered.has(op.range.sheet);
  }
}

export function renameTable({ workbook }: Excel.RequestContext, { from, to }: Op<"rename-table">): void {
  workbook.tables.getItem(from).name = to;
}

export function ensureName(
  context: Excel.RequestContext,
  sheets: PlanSheets,
  existing: Excel.NamedItem | undefined,
  op: Op<"name">,
): void {
  if (!existing) {
    context.workbook.names.add(op.name, sheets.range(op.range));
    return;
  }
  // Pointed anew, not deleted and added: formulas of the user's that use the name keep it.
  existing.formula = referenceTo(sheets.nameOf(op.range.sheet), op.range);
}

export function setNameFormula(
  context: Excel.RequestContext,
  existing: Excel.NamedItem | undefined,
  { name, formula }: Op<"name-formula">,
): void {
  if (existing) existing.formula = formula;
  else context.workbook.names.add(name, formula);
}
