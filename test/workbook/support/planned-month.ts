import type { FunnelRecords, MonthReport } from "../../../src/domain/month-report";
import type { SheetLanguage } from "../../../src/workbook/sheet-language";
import type {
  BlockRange,
  FormulaCell,
  GeneratedSheet,
  PlanCell,
  WorkbookOp,
  WorkbookPlan,
} from "../../../src/workbook/plan";
import { planMonth } from "../../../src/workbook/plan-month";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { aReport, someRecords } from "./reports";
import { aSnapshot } from "./snapshots";

type Write = Extract<WorkbookOp, { kind: "write" }>;

const empty = aSnapshot([]);

export function plan(
  report: MonthReport = aReport(),
  {
    records = someRecords(),
    snapshot = empty,
    language = "zh-CN",
  }: Partial<{
    records: FunnelRecords;
    snapshot: WorkbookSnapshot;
    language: SheetLanguage;
  }> = {},
): WorkbookPlan {
  return planMonth(report, records, snapshot, language);
}

export function writesTo(ops: WorkbookPlan, sheet: GeneratedSheet): Write[] {
  return ops.filter((op): op is Write => op.kind === "write" && op.range.sheet === sheet);
}

/** The cell of the sheet as the plan leaves it; rows and columns from 0. */
export function cellAt(ops: WorkbookPlan, sheet: GeneratedSheet, row: number, column: number): PlanCell | undefined {
  const writes = writesTo(ops, sheet).filter(({ range }) => covers(range, row, column));
  const last = writes.at(-1);
  return last?.cells[row - last.range.row]?.[column - last.range.column];
}

export function covers(range: BlockRange, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}

export function rowOf(
  ops: WorkbookPlan,
  sheet: GeneratedSheet,
  row: number,
  columns: number,
): (PlanCell | undefined)[] {
  return Array.from({ length: columns }, (_, column) => cellAt(ops, sheet, row, column));
}

export function formulaOf(cell: PlanCell | undefined): string {
  return typeof cell === "object" && cell !== null ? cell.formula : `no formula: ${String(cell)}`;
}

export const isFormula = (cell: PlanCell | undefined): cell is FormulaCell => typeof cell === "object" && cell !== null;
