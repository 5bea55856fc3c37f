import type { WorkbookOp } from "../workbook/plan";
import { lastRows } from "./apply-rows";
import type { PlanSheets } from "./plan-sheets";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** Formats first: what a cell takes its content for depends on them. */
export function restoreCells(sheets: PlanSheets, { range, formulas, numberFormats }: Op<"restore-cells">): void {
  const cells = sheets.range(range);
  cells.numberFormat = numberFormats.map((row) => [...row]);
  cells.formulas = formulas.map((row) => [...row]);
}

export function restoreFilter(sheets: PlanSheets, { range }: Op<"restore-filter">): void {
  sheets.sheet(range.sheet).autoFilter.apply(sheets.range(range));
}

export function removeRows({ workbook }: Excel.RequestContext, { table, count }: Op<"remove-rows">): void {
  if (count > 0) lastRows(workbook.tables.getItem(table), count).delete("Up");
}

export function returnRows({ workbook }: Excel.RequestContext, op: Op<"return-rows">): void {
  const table = workbook.tables.getItem(op.table);
  op.rows.forEach((row, index) => {
    const formulas = [[...(op.formulas[index] ?? [])]];
    const isThere = op.fillsBlankRow && index === 0;
    if (!isThere) table.rows.add(row, [formulas[0]?.map(() => null) ?? []] as unknown as string[][]);
    const cells = table
      .getDataBodyRange()
      .untrack()
      .getRow(isThere ? 0 : row)
      .untrack();
    cells.numberFormat = [[...(op.numberFormats[index] ?? [])]];
    cells.formulas = formulas;
  });
}

export function removeColumns({ workbook }: Excel.RequestContext, { table, headers }: Op<"remove-columns">): void {
  const { columns } = workbook.tables.getItem(table);
  for (const header of headers) columns.getItem(header).delete();
}
