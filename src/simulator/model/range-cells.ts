import type { CellWrite } from "../engine/cells";
import { invalidArgument } from "../host/host-error";
import { cellCountOf, columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "./addresses";
import { enterCell } from "./entered-cell";
import { editCells } from "./raise-changes";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import { updateHeaders } from "./table-headers";

/** Excel on every platform; beyond it the property is null, without an error. */
const readableCells = 5_000_000;

type CellReader = (row: number, column: number) => unknown;

/** A grid of what `read` gives; null for ranges that Excel gives nothing for. */
export function readGrid(workbook: SimWorkbook, { range }: Area, read: CellReader): unknown[][] | null {
  if (isWholeRows(range) || isWholeColumns(range) || cellCountOf(range) > readableCells) return null;
  workbook.traffic.cellsRead += cellCountOf(range);
  return Array.from({ length: rowCountOf(range) }, (_row, row) =>
    Array.from({ length: columnCountOf(range) }, (_column, column) => read(range.top + row, range.left + column)),
  );
}

/**
 * Calls `set` for each cell with its part of what was assigned: a grid of the range's shape, or one value for all.
 * Null in a grid leaves its cell alone.
 */
export function forEachAssigned(
  { range }: Area,
  assigned: unknown,
  set: (value: unknown, row: number, column: number) => void,
): void {
  if (isWholeRows(range) || isWholeColumns(range)) throw invalidArgument();
  const [rows, columns] = [rowCountOf(range), columnCountOf(range)];
  const valueAt = assignedReader(assigned, rows, columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const value = valueAt(row, column);
      if (value !== null && value !== undefined) set(value, range.top + row, range.left + column);
    }
  }
}

function assignedReader(assigned: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(assigned)) return () => assigned;
  const grid = assigned as unknown[];
  const hasShape = grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
  if (!hasShape) throw invalidArgument("The number of rows or columns in the input array doesn't match the range.");
  return (row, column) => (grid as unknown[][])[row]?.[column];
}

/** Sets values or formulas, which Excel takes alike. */
export function writeGrid(workbook: SimWorkbook, area: Area, assigned: unknown): void {
  const { sheet, range } = area;
  if (isWholeRows(range) || isWholeColumns(range)) throw invalidArgument();
  workbook.checkWritable(area, "cells");
  if (workbook.slipsPastHiddenRows && hasHiddenRows(workbook, area)) {
    visibleRows(workbook, area).forEach((row, index) => {
      const cells = Array.isArray(assigned) ? [(assigned as unknown[])[index]] : assigned;
      writeGrid(workbook, { sheet, range: { ...range, top: row, bottom: row } }, cells);
    });
    return;
  }
  const grid: (CellWrite | undefined)[][] = Array.from({ length: rowCountOf(range) }, () =>
    new Array<CellWrite | undefined>(columnCountOf(range)).fill(undefined),
  );
  const formats = new Map<string, string>();
  let count = 0;
  forEachAssigned(area, assigned, (value, row, column) => {
    const numberFormat = workbook.engine.cells.style(sheet.id, row, column)?.numberFormat ?? "General";
    const { write, format } = enterCell(value, numberFormat);
    const cells = grid[row - range.top];
    if (cells) cells[column - range.left] = write;
    if (format !== null && numberFormat === "General") formats.set(`${row}:${column}`, format);
    count += 1;
  });
  workbook.traffic.cellsWritten += count;
  editCells(workbook, area, () => {
    workbook.engine.cells.write(sheet.id, range.top, range.left, grid);
    if (formats.size > 0) {
      workbook.engine.looks.reformat(sheet.id, range, (row, column) => formats.get(`${row}:${column}`));
    }
    updateHeaders(workbook, area);
    return count > 0;
  });
}

/** One row alone is written wherever it is. */
function hasHiddenRows({ engine }: SimWorkbook, { sheet, range }: Area): boolean {
  const rows = Array.from({ length: rowCountOf(range) }, (_, index) => range.top + index);
  return rows.length > 1 && rows.some((row) => engine.layout.isRowHidden(sheet.id, row));
}

/** As many as the range has rows, from its first one on. */
function visibleRows({ engine }: SimWorkbook, { sheet, range }: Area): readonly number[] {
  const rows: number[] = [];
  for (let row = range.top; rows.length < rowCountOf(range); row += 1) {
    if (!engine.layout.isRowHidden(sheet.id, row)) rows.push(row);
  }
  return rows;
}
