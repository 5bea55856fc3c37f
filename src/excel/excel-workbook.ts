import type { SheetReader, WorkbookPort } from "../app/ports";
import { applyPlan } from "./apply-plan";
import { readGrid } from "./read-grid";
import { readSnapshot } from "./read-snapshot";
import { runExcel } from "./run-excel";

/** The workbook that is open in Excel. */
export function createExcelWorkbook(): WorkbookPort & SheetReader {
  return {
    readSnapshot: (options = {}) => runExcel((context) => readSnapshot(context, options)),
    applyPlan: (plan, snapshot, options = {}) => runExcel((context) => applyPlan(context, plan, snapshot, options)),
    readGrid: (sheetId) => runExcel((context) => readGrid(context, sheetId)),
  };
}
