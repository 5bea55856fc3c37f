import type { PlanCell, WorkbookOp } from "../workbook/plan";
import type { PlanSheets } from "./plan-sheets";

type Write = Extract<WorkbookOp, { kind: "write" }>;

/** One assignment. Texts are safe by their format (guard-texts.ts). */
export function writeCells(sheets: PlanSheets, { range, cells }: Write): void {
  const target = sheets.range(range);
  const grid = cells.map((row) => row.map(toHostCell));
  if (hasFormulas(cells)) target.formulas = grid;
  else target.values = grid;
}

export function hasFormulas(cells: Write["cells"]): boolean {
  return cells.some((row) => row.some((cell) => typeof cell === "object" && cell !== null));
}

/** An empty text empties the cell; null would leave what stands there. */
function toHostCell(cell: PlanCell): string | number {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : cell;
}
