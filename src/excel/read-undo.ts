import {
  existingSheetOf,
  type BlockRange,
  type ExistingSheet,
  type PlanSheet,
  type WorkbookOp,
  type WorkbookPlan,
} from "../workbook/plan";
import type { CheckedWorkbook } from "./check-workbook";
import { keepLook, keepWidths } from "./kept-look";
import { ValidationKeeper } from "./kept-validation";
import { isConstant, keepDeleted, keepRows, restore, valueOf, type Reading } from "./read-undo-rows";
import { sheetOf } from "./plan-sheets";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** Asked after the plan was applied: what takes it back. */
export type UndoReading = () => WorkbookPlan;

/**
 * One request ahead of the plan (more where cells share several rules): what it will overwrite on sheets that are there. The plan that takes it back looks first
 * whether what was written still stands, and goes backwards through what was done.
 * @param applied The plan in the order in which it is applied.
 */
export async function readUndo(
  context: Excel.RequestContext,
  applied: WorkbookPlan,
  workbook: CheckedWorkbook,
): Promise<UndoReading> {
  const added = new Set<PlanSheet>(applied.flatMap((op) => (op.kind === "add-sheet" ? [op.sheet] : [])));
  const isGone = (op: WorkbookOp): boolean => added.has(sheetOf(op)) && !outliveTheirSheet.includes(op.kind);
  const sheetIdOf = (sheet: PlanSheet): ExistingSheet => existingSheetOf({ sheetId: workbook.sheets.sheet(sheet).id });
  const kept = applied.filter((op) => !isGone(op));
  const formerNames = new Map(applied.flatMap((op) => (op.kind === "rename-table" ? [[op.to, op.from] as const] : [])));
  const tableOf = (name: string): Excel.Table => context.workbook.tables.getItem(formerNames.get(name) ?? name);
  const validations = new ValidationKeeper(workbook.sheets);
  const readings = wholeRows(kept).flatMap((op) => {
    const reading = queueUndo(op, workbook, validations, tableOf, sheetIdOf);
    return reading ? [{ op, reading }] : [];
  });
  await context.sync();
  await validations.settle(context);
  return () => {
    const taken = readings.map(({ op, reading }) => ({ op, ...reading() }));
    const back = taken.toReversed();
    return [
      ...taken.flatMap(({ op, ops }) => expectWritten(op, ops)),
      ...back.flatMap(({ expected = [] }) => expected),
      ...back.flatMap(({ ops }) => ops),
    ];
  };
}

/** What an operation on a new sheet leaves behind when the sheet is removed. */
const outliveTheirSheet: readonly WorkbookOp["kind"][] = ["add-sheet", "name", "name-formula"];

/**
 * Constants that the plan writes: where they have changed since, and not back to what they were, the user has gone on from
 * there.
 */
function expectWritten(op: WorkbookOp, [restored]: WorkbookPlan): WorkbookOp[] {
  if (op.kind !== "write" || !op.cells.flat().every(isConstant)) return [];
  const orFormulas = restored?.kind === "restore-cells" ? { orFormulas: restored.formulas } : {};
  return [{ kind: "expect", range: op.range, values: op.cells.map((row) => row.map(valueOf)), ...orFormulas }];
}

/** Rows that went to the end of one table in several requests are taken back in one. */
function wholeRows(plan: WorkbookPlan): WorkbookPlan {
  const whole: WorkbookOp[] = [];
  for (const op of plan) {
    const index = whole.findIndex((other) => other.kind === "append-rows" && isSameTable(other, op));
    const first = whole[index];
    if (op.kind !== "append-rows" || first?.kind !== "append-rows") whole.push(op);
    else whole[index] = { ...first, cells: [...first.cells, ...op.cells] };
  }
  return whole;
}

function isSameTable({ table }: Op<"append-rows">, op: WorkbookOp): boolean {
  return op.kind === "append-rows" && op.table === table;
}

/** Null for what leaves nothing to take back. */
function queueUndo(
  op: WorkbookOp,
  workbook: CheckedWorkbook,
  validations: ValidationKeeper,
  tableOf: (name: string) => Excel.Table,
  sheetIdOf: (sheet: PlanSheet) => ExistingSheet,
): Reading | null {
  const { sheets, tables, names, guards } = workbook;
  switch (op.kind) {
    case "write":
      return keepCells(sheets.range(op.range), op.range);
    case "format":
      return keepFormat(workbook, op);
    case "column-widths":
      return keepWidths(sheets, op);
    case "validation":
      return validations.keep(op.range);
    case "guard-formats":
      return () => {
        const before = guards.get(op) ?? [];
        const rules = before.map(({ formula, fill, fontColor }) => ({ formula, fill, fontColor }));
        return rules.length > 0
          ? { ops: [{ kind: "guard-formats", range: op.range, rules }] }
          : { ops: [{ kind: "remove-guard-formats", range: op.range }] };
      };
    case "add-sheet":
      return () => ({ ops: [{ kind: "remove-sheet", sheet: sheetIdOf(op.sheet) }] });
    case "table":
      return keepTable(tables.get(op.name), op);
    case "rename-table":
      return () => ({ ops: [{ kind: "rename-table", sheet: op.sheet, from: op.to, to: op.from }] });
    case "name":
    case "name-formula":
      return keepName(names.get(op.name), op.name, op.kind === "name" ? op.range.sheet : op.sheet, sheetIdOf);
    case "add-columns":
      return () => ({ ops: [{ kind: "remove-columns", sheet: op.sheet, table: op.table, headers: op.headers }] });
    case "delete-rows":
      return keepDeleted(tableOf(op.table), op);
    case "append-rows":
      return keepRows(tableOf(op.table), op);
    default:
      return null;
  }
}

function keepCells(cells: Excel.Range, range: BlockRange): Reading {
  cells.load("values,formulas,numberFormat");
  return () => ({ ops: [restore(cells, range)] });
}

/** Cells and look in one. */
function keepFormat({ sheets }: CheckedWorkbook, op: Op<"format">): Reading | null {
  const cells = op.format.numberFormat === undefined ? null : keepCells(sheets.range(op.range), op.range);
  const look = keepLook(sheets, op);
  if (!cells || !look) return cells ?? look;
  return () => ({ ops: [...cells().ops, ...look().ops] });
}

function keepTable(existing: Excel.Table | undefined, op: Op<"table">): Reading {
  const range = existing?.getRange().load("rowIndex,columnIndex,rowCount,columnCount").untrack();
  return () => {
    if (!range) return { ops: [{ kind: "table-to-range", sheet: op.range.sheet, table: op.name }] };
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { ops: [{ ...op, style: "", range: { sheet: op.range.sheet, row, column, rows, columns } }] };
  };
}

function keepName(
  existing: Excel.NamedItem | undefined,
  name: string,
  sheet: PlanSheet,
  sheetIdOf: (sheet: PlanSheet) => ExistingSheet,
): Reading {
  existing?.load("formula");
  return () => {
    const on = sheetIdOf(sheet);
    if (!existing) return { ops: [{ kind: "remove-name", sheet: on, name }] };
    return { ops: [{ kind: "name-formula", sheet: on, name, formula: String(existing.formula) }] };
  };
}
