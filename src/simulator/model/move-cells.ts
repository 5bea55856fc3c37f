import { columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "./addresses";
import { raiseCellsChanged } from "./raise-changes";
import { deleteCells, insertCells } from "./shift-block";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

/** Range.insert and Range.delete: of whole rows or columns, or of the cells below or right of a range. */
export function moveCells(workbook: SimWorkbook, { sheet, range }: Area, axis: "rows" | "columns", sign: 1 | -1): void {
  workbook.checkWritable({ sheet, range }, "format");
  if (axis === "rows" ? isWholeRows(range) : isWholeColumns(range)) {
    const [index, count] = axis === "rows" ? [range.top, rowCountOf(range)] : [range.left, columnCountOf(range)];
    workbook.insertOrRemove(sheet, { axis, index, count: sign * count });
    return;
  }
  const { tables } = sheet;
  if (sign > 0) insertCells(workbook, sheet, range, axis);
  else deleteCells(workbook, sheet, range, axis);
  const directions =
    axis === "rows" ? (["ShiftCellDown", "ShiftCellUp"] as const) : (["ShiftCellRight", "ShiftCellLeft"] as const);
  if (sign > 0) {
    raiseCellsChanged(workbook, { sheet, range }, { changeType: "CellInserted", shiftDirection: directions[0] });
  } else {
    raiseCellsChanged(workbook, { sheet, range }, { changeType: "CellDeleted", shiftDirection: directions[1], tables });
  }
}
