import { columnLetters } from "../workbook/cell-address";
import type { BlockRange, FormulaCell, PlanCell, PlanSheet, WorkbookOp, WorkbookPlan } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";
import type { Applied } from "./ports";
import type { FigureDifference } from "./publish-result";

type Write = Extract<WorkbookOp, { kind: "write" }>;

/** Relative: sums and quotients may be reckoned in another order. */
const tolerance = 1e-9;

/** Below this two figures are one: what is left of a difference of equal rates (0.3 − 0.1 − 0.2). */
const negligible = 1e-12;

/** Every formula of the plan whose result in Excel is not what the core expects of it, in plan order. */
export function compareResults(
  plan: WorkbookPlan,
  { results }: Pick<Applied, "results">,
  sheetNames: Readonly<Partial<Record<PlanSheet, string>>>,
): FigureDifference[] {
  const writes = plan.filter((op): op is Write => op.kind === "write" && op.cells.some((row) => row.some(isFormula)));
  if (results.length !== writes.length) throw new Error(`${results.length} results of ${writes.length} formula writes`);
  return writes.flatMap(({ range, cells }, index) =>
    cells.flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex): FigureDifference[] => {
        if (!isFormula(cell)) return [];
        const found = results[index]?.[rowIndex]?.[columnIndex] ?? "";
        if (isSame(cell.expected, found)) return [];
        const sheetName = sheetNames[range.sheet] ?? "";
        return [{ sheetName, cell: addressOf(range, rowIndex, columnIndex), expected: cell.expected, found }];
      }),
    ),
  );
}

function isFormula(cell: PlanCell): cell is FormulaCell {
  return typeof cell === "object" && cell !== null;
}

function isSame(expected: FormulaCell["expected"], found: CellValue): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return (expected ?? "") === found;
  const difference = Math.abs(expected - found);
  return difference <= negligible || difference <= tolerance * Math.max(Math.abs(expected), Math.abs(found));
}

function addressOf(range: BlockRange, row: number, column: number): string {
  return `${columnLetters(range.column + column)}${range.row + row + 1}`;
}
