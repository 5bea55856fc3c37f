import { AppError } from "../app/app-error";
import type { WorkbookOp } from "../workbook/plan";
import type { GeneratedBlock, TableSnapshot } from "../workbook/snapshot";

/** Queued before a request; called after it, it throws where the workbook is no longer what the snapshot says. */
export type PlaceCheck = () => void;

/** The same headers at the same place: also right for a range that is no table. */
export function checkHeaders(workbook: Excel.Workbook, { place, headers }: TableSnapshot): PlaceCheck {
  const range = workbook.worksheets
    .getItem(place.sheetId)
    .getRangeByIndexes(place.row, place.column, 1, headers.length)
    .load("values")
    .untrack();
  return () => {
    const found = (range.values[0] ?? []) as readonly unknown[];
    if (headers.some((header, index) => String(found[index]) !== header)) {
      throw new AppError("changed-meanwhile", place.sheetName, "other headers");
    }
  };
}

/** The same place and size, and nothing more below: what the plan pushes down was measured there. */
export function checkBlock(
  workbook: Excel.Workbook,
  mark: Extract<WorkbookOp, { kind: "table" | "name" }>,
  block: GeneratedBlock,
): PlaceCheck {
  const item = mark.kind === "table" ? workbook.tables.getItem(mark.name) : workbook.names.getItem(mark.name);
  const range = item.getRange().load("rowIndex,columnIndex,rowCount,columnCount").untrack();
  const sheet = range.worksheet.load("id");
  const used = usedRangeOf(workbook, block.sheetId);
  return () => {
    const isSame =
      sheet.id === block.sheetId &&
      range.rowIndex === block.row &&
      range.columnIndex === block.column &&
      range.rowCount === block.rows &&
      range.columnCount === block.columns &&
      lastUsedRowBelow(used, block) === block.lastUsedRow;
    if (!isSame) throw new AppError("changed-meanwhile", block.sheetName, "the block has changed");
  };
}

export function usedRangeOf(workbook: Excel.Workbook, sheetId: string): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true).load("rowIndex,rowCount").untrack();
}

/** Null where the sheet's values end with the block. */
export function lastUsedRowBelow(used: Excel.Range, block: { readonly row: number; readonly rows: number }) {
  if (used.isNullObject) return null;
  const lastRow = used.rowIndex + used.rowCount - 1;
  return lastRow >= block.row + block.rows ? lastRow : null;
}
