import type { CellWrite } from "../engine/cells";
import type { CellRange } from "../file/cell-reference";
import type { CellStyle } from "../workbook-content";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

export type CopiedCell = { readonly write: CellWrite; readonly style: CellStyle | undefined };

/** What stands in the cells, formulas as they are written, row by row. */
export function copyCells(workbook: SimWorkbook, { sheet, range }: Area): CopiedCell[][] {
  const { cells } = workbook.engine;
  return rowsOf(range).map((row) =>
    columnsOf(range).map((column) => {
      const formula = cells.formula(sheet.id, row, column);
      const value = cells.value(sheet.id, row, column);
      const write = formula !== undefined ? { formula } : value === undefined ? null : { value };
      return { write, style: cells.style(sheet.id, row, column) };
    }),
  );
}

/** Puts copied cells into a range of their shape, whatever is there. */
export function putCells(
  workbook: SimWorkbook,
  { sheet, range }: Area,
  copied: readonly (readonly CopiedCell[])[],
): void {
  const { cells, looks } = workbook.engine;
  cells.write(
    sheet.id,
    range.top,
    range.left,
    copied.map((row) => row.map(({ write }) => write)),
  );
  rowsOf(range).forEach((row, rowOffset) => {
    columnsOf(range).forEach((column, columnOffset) => {
      const wanted = copied[rowOffset]?.[columnOffset]?.style;
      if (cells.style(sheet.id, row, column) === wanted) return;
      looks.restyle(sheet.id, { top: row, left: column, bottom: row, right: column }, () => wanted ?? {});
    });
  });
}

function rowsOf({ top, bottom }: CellRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_item, offset) => top + offset);
}

function columnsOf({ left, right }: CellRange): number[] {
  return Array.from({ length: right - left + 1 }, (_item, offset) => left + offset);
}
