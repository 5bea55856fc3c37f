import type { PlanCell, WorkbookOp } from "../workbook/plan";
import { hasFormulas } from "./apply-values";
import { isAtRisk } from "./guard-texts";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

type Rows = Op<"append-rows">["cells"];

/**
 * Rows are added empty and filled after: a text needs its format before it comes, and a column that Excel fills in by
 * itself must not be written at all.
 */
export function appendRows({ workbook }: Excel.RequestContext, op: Op<"append-rows">): void {
  const table = workbook.tables.getItem(op.table);
  const [first, ...others] = op.cells;
  if (!op.fillsBlankRow) {
    addRows(table, op.cells, op.formats);
  } else if (first) {
    fillRows(table, [first], op.formats);
    addRows(table, others, op.formats);
  }
}

/** From below, so that the numbers of those above stay right. */
export function deleteRows({ workbook }: Excel.RequestContext, { table, rows }: Op<"delete-rows">): void {
  const items = workbook.tables.getItem(table).rows;
  for (const row of rows.toReversed()) items.getItemAt(row).delete();
}

export function addColumns({ workbook }: Excel.RequestContext, { table, headers }: Op<"add-columns">): void {
  const { columns } = workbook.tables.getItem(table);
  for (const header of headers) columns.add(undefined, undefined, header);
}

function addRows(table: Excel.Table, rows: Rows, formats: Op<"append-rows">["formats"]): void {
  if (rows.length === 0) return;
  table.rows.add(undefined, rows.map((row) => row.map(() => null)) as unknown as string[][]);
  fillRows(table, rows, formats);
}

/** The table's last rows. Null in a grid leaves its cell alone. */
function fillRows(table: Excel.Table, rows: Rows, formats: Op<"append-rows">["formats"]): void {
  const range = lastRows(table, rows.length);
  const codes = rows.map((row) => row.map((cell, column) => (isAtRisk(cell) ? "@" : (formats[column] ?? null))));
  if (codes.some((row) => row.some((code) => code !== null))) range.numberFormat = codes;
  const cells = rows.map((row) => row.map(toHostCell));
  if (hasFormulas(rows)) range.formulas = cells;
  else range.values = cells;
}

export function lastRows(table: Excel.Table, count: number): Excel.Range {
  return table
    .getDataBodyRange()
    .untrack()
    .getLastRow()
    .untrack()
    .getOffsetRange(1 - count, 0)
    .untrack()
    .getResizedRange(count - 1, 0)
    .untrack();
}

function toHostCell(cell: PlanCell): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.formula : cell;
}
