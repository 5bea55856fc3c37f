import type { SheetDate } from "../../domain/calendar";
import type { Fix } from "../checks/finding";
import { planFixes } from "../checks/plan-fixes";
import { formulasOf } from "../formula-cells";
import { existingSheetOf, type WorkbookOp, type WorkbookPlan } from "../plan";
import type { SheetGrid } from "../sheet-grid";
import type { SheetLanguage } from "../sheet-language";
import type { WorkbookSnapshot } from "../snapshot";
import { repairsTable } from "../tables/repairs-table";
import type { Repair } from "./repair";
import { logRow, planLogRows } from "./repairs-log";

/**
 * Writes what was proposed, provided the cells still hold what was found, and notes it in the log. A repair that
 * proposes nothing is passed over, and so is a second one for a cell.
 */
export function planRepairs(
  repairs: readonly Repair[],
  snapshot: WorkbookSnapshot,
  today: SheetDate,
  language: SheetLanguage,
): WorkbookPlan {
  const planned = oneForEachCell(repairs);
  const rows = planned.map((repair) => logRow(repair, today, false));
  return [...planFixes(planned.map(fixOf)), ...planLogRows(rows, snapshot, language)];
}

/**
 * Takes repairs back and notes that too: the log keeps what was done.
 * @param undo What applying the repairs left to take them back by.
 */
export function planRepairUndo(
  undo: WorkbookPlan,
  repairs: readonly Repair[],
  snapshot: WorkbookSnapshot,
  today: SheetDate,
  language: SheetLanguage,
): WorkbookPlan {
  const planned = oneForEachCell(repairs);
  const rows = planned.map((repair) => logRow(repair, today, true));
  return [...undo.filter((op) => isAboutCells(op, planned)), ...planLogRows(rows, snapshot, language)];
}

/** What the repair may be applied to: a cell with a formula is the formula's. */
export function withoutFormulas(repairs: readonly Repair[], grids: readonly SheetGrid[]): readonly Repair[] {
  const isFormula = formulasOf(grids);
  return repairs.filter(({ place }) => !isFormula(place));
}

/** The same for all repairs of a cell. */
export function cellOf({ place }: Repair): string {
  return `${place.sheetId}!${place.address}`;
}

/** Those that a plan writes. */
export function oneForEachCell(repairs: readonly Repair[]): readonly Repair[] {
  const byCell = new Map<string, Repair>();
  for (const repair of repairs) {
    const cell = cellOf(repair);
    if (repair.proposed !== null && !byCell.has(cell)) byCell.set(cell, repair);
  }
  return [...byCell.values()];
}

function fixOf({ place, found, proposed, numberFormat }: Repair): Fix {
  const { sheetId, row, column } = place;
  return { kind: "set-cell", sheetId, row, column, expected: found, value: proposed, numberFormat };
}

/** Everything else that an undo takes back is the log's. */
function isAboutCells(op: WorkbookOp, repairs: readonly Repair[]): boolean {
  if ("table" in op && op.table === repairsTable.table) return false;
  if (!("range" in op)) return false;
  const { sheet, row, column, rows, columns } = op.range;
  return repairs.some(
    ({ place }) =>
      existingSheetOf(place) === sheet && isWithin(place.row, row, rows) && isWithin(place.column, column, columns),
  );
}

function isWithin(index: number, start: number, count: number): boolean {
  return index >= start && index < start + count;
}
