import type { BlockRange, PlanCell, WorkbookOp, WorkbookPlan } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";
import { isAtRisk } from "./guard-texts";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** Asked after the plan was applied. */
export type Reading = () => { readonly ops: WorkbookPlan; readonly expected?: WorkbookPlan };

/** Nobody may have added a row since, or changed one of these; the blank row of a table without rows stays, blank. */
export function keepRows(table: Excel.Table, op: Op<"append-rows">): Reading {
  const { sheet, table: name, cells, fillsBlankRow } = op;
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount").untrack();
  const first = fillsBlankRow ? body.getRow(0).load("values,formulas,numberFormat").untrack() : null;
  return () => {
    const count = first ? cells.length - 1 : cells.length;
    const row = body.rowIndex + body.rowCount - (first ? 1 : 0);
    const block = { sheet, row, column: body.columnIndex, rows: cells.length, columns: body.columnCount };
    const { rowCount: before } = body;
    const restored = first ? restore(first, { ...block, rows: 1 }) : null;
    const ops: WorkbookOp[] = [{ kind: "remove-rows", sheet, table: name, count, rowCount: before }];
    if (restored) ops.push(restored);
    const expectRows = {
      kind: "expect-rows",
      sheet,
      table: name,
      rowCount: before + count,
      orRowCount: before,
    } as const;
    const written = expectColumns(block, cells).map((expected) => {
      if (count > 0) return { ...expected, unless: { table: name, rowCount: before } };
      const column = expected.range.column - block.column;
      return { ...expected, orFormulas: (restored?.formulas ?? []).map((row) => row.slice(column, column + 1)) };
    });
    return { ops, expected: [expectRows, ...written] };
  };
}

export function keepDeleted(table: Excel.Table, { sheet, table: name, rows }: Op<"delete-rows">): Reading {
  const body = table.getDataBodyRange().load("rowCount,columnCount").untrack();
  const kept = rows.map((row) => body.getRow(row).load("values,formulas,numberFormat").untrack());
  return () => {
    const block = { sheet, row: 0, column: 0, rows: 1, columns: body.columnCount };
    const restored = kept.map((cells) => restore(cells, block));
    const formulas = restored.flatMap((op) => op.formulas);
    const numberFormats = restored.flatMap((op) => op.numberFormats);
    const { rowCount } = body;
    const isAll = rows.length === rowCount;
    const left = isAll ? 1 : rowCount - rows.length;
    return {
      ops: [{ kind: "return-rows", sheet, table: name, rows, formulas, numberFormats, fillsBlankRow: isAll, rowCount }],
      expected: [{ kind: "expect-rows", sheet, table: name, rowCount: left, orRowCount: rowCount }],
    };
  };
}

/** The columns that hold nothing but constants: others are Excel's to fill in. */
function expectColumns(block: BlockRange, cells: Op<"append-rows">["cells"]): Op<"expect">[] {
  return Array.from({ length: block.columns }, (_, column) => cells.map((row) => row[column] ?? null)).flatMap(
    (values, index): Op<"expect">[] => {
      if (!values.every((cell) => cell !== null && isConstant(cell))) return [];
      const range = { ...block, column: block.column + index, columns: 1 };
      return [{ kind: "expect", range, values: values.map((cell) => [valueOf(cell)]) }];
    },
  );
}

export function restore({ values, formulas, numberFormat }: Excel.Range, range: BlockRange): Op<"restore-cells"> {
  const numberFormats = (numberFormat as string[][]).slice(0, range.rows);
  const kept = numberFormats.map((row, i) => row.map((code, j) => restorable(values[i]?.[j], formulas[i]?.[j], code)));
  return { kind: "restore-cells", range, formulas: kept, numberFormats };
}

/** A text that Excel would take for something else is a text by its format or by an apostrophe, which Excel does not tell. */
function restorable(value: unknown, formula: unknown, numberFormat: string): CellValue {
  const isText = typeof value === "string" && value === formula && numberFormat !== "@";
  return isText && isAtRisk(value) ? `'${value}` : (formula as CellValue);
}

export function isConstant(cell: PlanCell): boolean {
  return typeof cell !== "object" || cell === null;
}

export function valueOf(cell: PlanCell): CellValue {
  return cell === null || typeof cell === "object" ? "" : cell;
}
