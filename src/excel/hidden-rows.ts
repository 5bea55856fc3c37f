import type { BlockRange, WorkbookOp, WorkbookPlan } from "../workbook/plan";

type CellsOp = Extract<WorkbookOp, { kind: "write" | "restore-cells" }>;

/**
 * Whether the operation writes cells of several rows: where a filter hides some of them, Excel puts the values into
 * other rows (office-js#224).
 */
export function writesRows(op: WorkbookOp): op is CellsOp {
  return (op.kind === "write" || op.kind === "restore-cells") && op.range.rows > 1;
}

/** The plan with each of the operations in `hidden` cell by cell, which Excel puts where it belongs. */
export function splitHidden(plan: WorkbookPlan, hidden: ReadonlySet<WorkbookOp>): WorkbookPlan {
  return plan.flatMap((op) => (writesRows(op) && hidden.has(op) ? cellByCell(op) : [op]));
}

function cellByCell(op: CellsOp): CellsOp[] {
  if (op.kind === "write") {
    return op.cells.flatMap((row, i) =>
      row.map((cell, j): CellsOp => ({ kind: "write", range: cellIn(op.range, i, j), cells: [[cell]] })),
    );
  }
  return op.formulas.flatMap((row, i) =>
    row.map((formula, j): CellsOp => ({
      kind: "restore-cells",
      range: cellIn(op.range, i, j),
      formulas: [[formula]],
      numberFormats: [[op.numberFormats[i]?.[j] ?? "General"]],
    })),
  );
}

function cellIn({ sheet, row, column }: BlockRange, i: number, j: number): BlockRange {
  return { sheet, row: row + i, column: column + j, rows: 1, columns: 1 };
}
