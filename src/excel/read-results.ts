import type { ReadOptions } from "../app/ports";
import type { WorkbookPlan } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";
import { hasFormulas } from "./apply-values";
import type { PlanSheets } from "./plan-sheets";
import { readAreas, type CellArea } from "./read-areas";

/** The values of each write that holds formulas, in plan order; no request where there is none. */
export async function readResults(
  context: Excel.RequestContext,
  sheets: PlanSheets,
  plan: WorkbookPlan,
  { signal }: ReadOptions,
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const areas = plan.flatMap((op): CellArea[] =>
    op.kind === "write" && hasFormulas(op.cells) ? [{ ...op.range, sheetId: sheets.sheet(op.range.sheet).id }] : [],
  );
  if (areas.length === 0) return [];
  // Where calculation is set to manual, what was written is not calculated by itself.
  const calculate = () => context.application.calculate("Recalculate");
  return readAreas(context, areas, signal ? { signal } : {}, calculate);
}
