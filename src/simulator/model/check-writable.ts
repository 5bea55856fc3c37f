import { accessDenied } from "../host/host-error";
import type { Area } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

/** Of a protected sheet only cells that are not locked can be written to, and no format be set. */
export function checkWritable(workbook: SimWorkbook, area: Area, change: "cells" | "format"): void {
  if (!isWritable(workbook, area, change)) throw accessDenied("The sheet is protected.");
}

export function isWritable(workbook: SimWorkbook, { sheet, range }: Area, change: "cells" | "format"): boolean {
  if (!sheet.protection) return true;
  if (change === "format") return false;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (workbook.engine.cells.style(sheet.id, row, column)?.locked !== false) return false;
    }
  }
  return true;
}
