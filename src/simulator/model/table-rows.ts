import { invalidArgument } from "../host/host-error";
import type { CellRange } from "../file/cell-reference";
import type { TableContent } from "../workbook-content";
import { extendRules } from "./grow-table";
import { replaceTable } from "./make-table";
import { raiseCellsChanged } from "./raise-changes";
import { writeGrid } from "./range-cells";
import { deleteCells, insertCells } from "./shift-block";
import type { SimSheet } from "./sim-sheet";
import { dataBody, type SimWorkbook } from "./sim-workbook";

/**
 * Adds rows before the one at `index`, or at the end of the body. What lies below the table moves down, its row of
 * totals with it. The row that a table without data shows is filled first. Gives the place of the first new row.
 */
export function addRows(
  workbook: SimWorkbook,
  sheet: SimSheet,
  table: TableContent,
  index: number | null,
  values: unknown,
): number {
  const body = dataBody(table);
  const count = body.bottom - body.top + 1;
  const place = index ?? count;
  if (!Number.isInteger(place) || place < 0 || place > count) throw invalidArgument();
  const grid = readRows(values, table.columns.length);
  workbook.checkWritable({ sheet, range: table.range }, "format");
  const first = isEmpty(workbook, sheet, body) ? 0 : place;
  const rows = first === place ? grid.length : grid.length - 1;
  const range = { ...body, top: body.top + first, bottom: body.top + first + grid.length - 1 };
  workbook.events.silently(() => {
    if (rows > 0) makeRoom(workbook, sheet, table, body.top + (first === place ? place : 1), rows);
    writeGrid(workbook, { sheet, range }, grid);
  });
  raiseCellsChanged(workbook, { sheet, range }, { changeType: "RowInserted" });
  return first;
}

export function deleteRow(workbook: SimWorkbook, sheet: SimSheet, table: TableContent, index: number): void {
  const body = dataBody(table);
  const range = { ...body, top: body.top + index, bottom: body.top + index };
  if (body.top === body.bottom) {
    // A table keeps one row, for what is entered next.
    workbook.events.silently(() => {
      writeGrid(workbook, { sheet, range }, "");
    });
  } else {
    deleteCells(workbook, sheet, range, "rows");
  }
  raiseCellsChanged(workbook, { sheet, range }, { changeType: "RowDeleted", tables: [table] });
}

function makeRoom(workbook: SimWorkbook, sheet: SimSheet, table: TableContent, top: number, rows: number): void {
  const body = dataBody(table);
  const room: CellRange = { ...table.range, top, bottom: top + rows - 1 };
  insertCells(workbook, sheet, room, "rows");
  if (top === body.bottom + 1) {
    extendRules(workbook, sheet, { ...table.range, bottom: body.bottom }, rows);
    const bottom = table.range.bottom + rows;
    replaceTable(workbook, sheet, table.id, { range: { ...table.range, bottom } });
  }
}

/** One value for all cells of one row, or a grid as wide as the table. */
function readRows(values: unknown, columns: number): unknown[][] {
  if (values === undefined || values === null) return [new Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values)];
  const grid = values as unknown[];
  const isGrid = (rows: unknown[]): rows is unknown[][] =>
    rows.every((row) => Array.isArray(row) && row.length === columns);
  if (grid.length === 0 || !isGrid(grid)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the table.");
  }
  return grid;
}

/** One row without anything in it. */
function isEmpty(workbook: SimWorkbook, sheet: SimSheet, body: CellRange): boolean {
  if (body.top < body.bottom) return false;
  for (let column = body.left; column <= body.right; column += 1) {
    const { cells } = workbook.engine;
    const isFilled = cells.value(sheet.id, body.top, column) ?? cells.formula(sheet.id, body.top, column);
    if (isFilled !== undefined) return false;
  }
  return true;
}
