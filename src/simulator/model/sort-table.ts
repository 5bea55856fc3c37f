import { moveFormula } from "../file/formula-text";
import type { CellRange } from "../file/cell-reference";
import type { ContentValue, TableContent } from "../workbook-content";
import { referenceText } from "./addresses";
import { copyCells, putCells, type CopiedCell } from "./cell-copy";
import { raiseSheetEvent } from "./raise-sheet-events";
import type { SimSheet } from "./sim-sheet";
import { dataBody, type SimWorkbook } from "./sim-workbook";

type Row = { readonly key: ContentValue | undefined; readonly from: number; readonly cells: readonly CopiedCell[] };

/**
 * Moves whole rows of the table's body by what stands in one column; rows that a filter hides stay where they are.
 * Sorting is no change of cells to Excel: it raises an event of its own.
 */
export function sortTable(
  workbook: SimWorkbook,
  sheet: SimSheet,
  table: TableContent,
  place: number,
  isUp: boolean,
): void {
  const body = dataBody(table);
  const area = { sheet, range: body };
  workbook.checkWritable(area, "cells");
  const cells = copyCells(workbook, area);
  const shown = cells.flatMap((row, offset): Row[] =>
    workbook.engine.layout.isRowHidden(sheet.id, body.top + offset)
      ? []
      : [
          {
            cells: row,
            from: offset,
            key: workbook.engine.cells.value(sheet.id, body.top + offset, body.left + place),
          },
        ],
  );
  const sorted = [...shown].sort((a, b) => compare(a.key, b.key, isUp));
  sorted.forEach((row, index) => {
    const to = shown[index]?.from ?? row.from;
    cells[to] = row.cells.map((cell) => moved(cell, to - row.from));
  });
  putCells(workbook, area, cells);
  raiseSorted(workbook, area);
}

export function raiseSorted(workbook: SimWorkbook, { sheet, range }: { sheet: SimSheet; range: CellRange }): void {
  raiseSheetEvent(workbook, sheet.id, "RowSorted", { address: referenceText(range) });
}

function moved(cell: CopiedCell, rows: number): CopiedCell {
  const { write } = cell;
  return write && "formula" in write ? { ...cell, write: { formula: moveFormula(write.formula, rows, 0) } } : cell;
}

/** Numbers, texts, booleans, errors; empty cells come last either way. */
function compare(a: ContentValue | undefined, b: ContentValue | undefined, isUp: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = rankOf(a) - rankOf(b) || compareAlike(a, b);
  return isUp ? order : -order;
}

function rankOf(value: ContentValue): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}

function compareAlike(a: ContentValue, b: ContentValue): number {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "zh-CN", { sensitivity: "accent" });
  return typeof a === "object" ? 0 : Number(a) - Number(b);
}
