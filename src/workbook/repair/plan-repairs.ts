import type { SheetDate } from "../../domain/calendar";
import { existingSheetOf, type BlockRange, type WorkbookOp, type WorkbookPlan } from "../plan";
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
  const runs = cutRuns(planned);
  const rows = planned.map((repair) => logRow(repair, today, false));
  return [
    ...runs.map((run): WorkbookOp => ({
      kind: "expect",
      range: rangeOf(run),
      values: run.map(({ found }) => [found]),
    })),
    ...runs.flatMap(writesOf),
    ...planLogRows(rows, snapshot, language),
  ];
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
  const bySheet = new Map(grids.map((grid) => [grid.sheetId, grid]));
  return repairs.filter(({ place }) => {
    const grid = bySheet.get(place.sheetId);
    const formula = grid?.formulas[place.row - grid.row]?.[place.column - grid.column];
    const value = grid?.values[place.row - grid.row]?.[place.column - grid.column];
    return !(typeof formula === "string" && formula.startsWith("=") && formula !== value);
  });
}

/** Those that a plan writes. */
export function oneForEachCell(repairs: readonly Repair[]): readonly Repair[] {
  const byCell = new Map<string, Repair>();
  for (const repair of repairs) {
    const cell = `${repair.place.sheetId}!${repair.place.address}`;
    if (repair.proposed !== null && !byCell.has(cell)) byCell.set(cell, repair);
  }
  return [...byCell.values()];
}

/** Repairs of cells that lie one below the other and get the same format. */
function cutRuns(repairs: readonly Repair[]): readonly (readonly Repair[])[] {
  const byColumn = [...repairs].sort(
    (a, b) =>
      (a.place.sheetId < b.place.sheetId ? -1 : a.place.sheetId > b.place.sheetId ? 1 : 0) ||
      a.place.column - b.place.column ||
      a.place.row - b.place.row,
  );
  const runs: Repair[][] = [];
  for (const repair of byColumn) {
    const last = runs.at(-1)?.at(-1);
    if (last && isNext(last, repair)) runs.at(-1)?.push(repair);
    else runs.push([repair]);
  }
  return runs;
}

function isNext({ place, numberFormat }: Repair, next: Repair): boolean {
  return (
    next.place.sheetId === place.sheetId &&
    next.place.column === place.column &&
    next.place.row === place.row + 1 &&
    next.numberFormat === numberFormat
  );
}

function writesOf(run: readonly Repair[]): WorkbookOp[] {
  const range = rangeOf(run);
  const numberFormat = run[0]?.numberFormat ?? null;
  return [
    ...(numberFormat === null ? [] : [{ kind: "format" as const, range, format: { numberFormat } }]),
    { kind: "write", range, cells: run.map(({ proposed }) => [proposed]) },
  ];
}

function rangeOf(run: readonly Repair[]): BlockRange {
  const [first] = run;
  if (!first) throw new Error("a run of repairs has at least one");
  const { row, column } = first.place;
  return { sheet: existingSheetOf(first.place), row, column, rows: run.length, columns: 1 };
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
