import { HostError, notImplemented } from "../host/host-error";
import type { CellRange } from "../file/cell-reference";
import type { SheetShift } from "../workbook-content";
import { columnCountOf, rowCountOf, wholeSheet } from "./addresses";
import { copyCells, putCells, type CopiedCell } from "./cell-copy";
import { intersect, shiftRange, subtract } from "./ranges";
import { moveReferences } from "./shift-formula";
import type { SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

type Axis = SheetShift["axis"];

/** Cells that make room (or are taken away) within the rows or columns of a range, not over the whole sheet. */
export function insertCells(workbook: SimWorkbook, sheet: SimSheet, range: CellRange, axis: Axis): void {
  shiftBlock(workbook, sheet, range, axis, 1);
}

export function deleteCells(workbook: SimWorkbook, sheet: SimSheet, range: CellRange, axis: Axis): void {
  shiftBlock(workbook, sheet, range, axis, -1);
}

function shiftBlock(workbook: SimWorkbook, sheet: SimSheet, range: CellRange, axis: Axis, sign: 1 | -1): void {
  workbook.checkWritable({ sheet, range }, "format");
  const shift =
    axis === "rows"
      ? { axis, index: range.top, count: sign * rowCountOf(range) }
      : { axis, index: range.left, count: sign * columnCountOf(range) };
  // From the range on, as far down (or right) as there is anything.
  const lane = axis === "rows" ? { ...range, bottom: wholeSheet.bottom } : { ...range, right: wholeSheet.right };
  // What starts before the lane may still reach into it.
  const track = axis === "rows" ? { ...lane, top: 0 } : { ...lane, left: 0 };
  checkMovable(workbook, sheet, lane, track);
  moveCells(workbook, sheet, range, lane, shift);
  const move = (place: CellRange): CellRange | null => (isWithin(place, track) ? shiftRange(place, shift) : place);
  moveContent(workbook, sheet, track, shift, move);
  moveFormulas(workbook, sheet, move);
}

function checkMovable(workbook: SimWorkbook, sheet: SimSheet, lane: CellRange, track: CellRange): void {
  if (sheet.tables.some((table) => intersect(table.range, lane) && !isWithin(table.range, track))) {
    throw new HostError("InsertDeleteConflict", "This operation would move cells of a part of a table.");
  }
  if (workbook.engine.layout.content(sheet.id).merges.some((merge) => intersect(merge, lane))) {
    throw notImplemented("Moving merged cells");
  }
}

function moveCells(workbook: SimWorkbook, sheet: SimSheet, range: CellRange, lane: CellRange, shift: SheetShift): void {
  const used = workbook.engine.cells.usedRange(sheet.id, false);
  const filled = used && intersect(used, lane);
  if (!filled) return;
  const isDown = shift.axis === "rows";
  // The lane's own width, so that what moves keeps its columns (or rows).
  const block = isDown ? { ...lane, bottom: filled.bottom } : { ...lane, right: filled.right };
  const cells = copyCells(workbook, { sheet, range: block });
  const [rows, columns] = [rowCountOf(range), columnCountOf(range)];
  if (shift.count > 0) {
    const above = copyCells(workbook, { sheet, range: lineBefore(range, isDown) ?? range });
    const room = isDown
      ? [...Array.from({ length: rows }, () => (above[0] ?? []).map(emptied)), ...cells]
      : cells.map((row, index) => [...Array.from({ length: columns }, () => emptied(above[index]?.[0])), ...row]);
    putCells(workbook, { sheet, range: grown(block, shift) }, room);
    return;
  }
  const rest = isDown ? cells.slice(rows) : cells.map((row) => row.slice(columns));
  const nothing: CopiedCell = { write: null, style: undefined };
  const closed = cells.map((row, rowIndex) => row.map((_cell, index) => rest[rowIndex]?.[index] ?? nothing));
  putCells(workbook, { sheet, range: block }, closed);
}

/** New cells look like those before them. */
function lineBefore(range: CellRange, isDown: boolean): CellRange | null {
  if (isDown) return range.top === 0 ? null : { ...range, top: range.top - 1, bottom: range.top - 1 };
  return range.left === 0 ? null : { ...range, left: range.left - 1, right: range.left - 1 };
}

function emptied(cell: CopiedCell | undefined): CopiedCell {
  return { write: null, style: cell?.style };
}

function grown(block: CellRange, { axis, count }: SheetShift): CellRange {
  return axis === "rows" ? { ...block, bottom: block.bottom + count } : { ...block, right: block.right + count };
}

function moveContent(
  workbook: SimWorkbook,
  sheet: SimSheet,
  track: CellRange,
  shift: SheetShift,
  move: (range: CellRange) => CellRange | null,
): void {
  const moveParts = (ranges: readonly CellRange[]): CellRange[] =>
    ranges.flatMap((range) => {
      const inside = intersect(range, track);
      const moved = inside && shiftRange(inside, shift);
      return inside ? [...subtract(range, inside), ...(moved ? [moved] : [])] : [range];
    });
  const moved = <Rule extends { readonly ranges: readonly CellRange[] }>(rules: readonly Rule[]): Rule[] =>
    rules.map((rule) => ({ ...rule, ranges: moveParts(rule.ranges) })).filter(({ ranges }) => ranges.length > 0);
  sheet.validations = moved(sheet.validations);
  sheet.conditionalFormats = moved(sheet.conditionalFormats);
  workbook.setTables(
    sheet,
    sheet.tables.flatMap((table) => {
      const range = move(table.range);
      return range ? [range === table.range ? table : { ...table, range }] : [];
    }),
  );
  workbook.moveAreas(sheet, move);
}

function moveFormulas(workbook: SimWorkbook, sheet: SimSheet, move: (range: CellRange) => CellRange | null): void {
  const name = workbook.nameOf(sheet).toLowerCase();
  const { cells } = workbook.engine;
  for (const other of workbook.sheets) {
    const isMeant = (named: string | null): boolean =>
      named === null ? other === sheet : named.toLowerCase() === name;
    const changed: { row: number; column: number; formula: string }[] = [];
    cells.forEach(other.id, (row, column, _value, formula) => {
      if (formula === undefined) return;
      const moved = moveReferences(formula, isMeant, move);
      if (moved !== formula) changed.push({ row, column, formula: moved });
    });
    for (const { row, column, formula } of changed) cells.write(other.id, row, column, [[{ formula }]]);
  }
  const isNamed = (named: string | null): boolean => named?.toLowerCase() === name;
  workbook.setNames(
    workbook.names.map((item) => {
      const formula = moveReferences(item.formula, isNamed, move);
      return formula === item.formula ? item : { ...item, formula };
    }),
  );
}

function isWithin(range: CellRange, track: CellRange): boolean {
  const common = intersect(range, track);
  return (
    common !== null &&
    common.top === range.top &&
    common.bottom === range.bottom &&
    common.left === range.left &&
    common.right === range.right
  );
}
