import type { WorkbookPort } from "../app/ports";
import { applyPlan } from "./apply-plan";
import { readSnapshot } from "./read-snapshot";
import { runExcel } from "./run-excel";

/** The workbook that is open in Excel. */
export function createExcelWorkbook(): WorkbookPort {
  return {
    readSnapshot: (options = {}) => runExcel((context) => readSnapshot(context, options)),
    applyPlan: (plan, snapshot, options = {}) => runExcel((context) => applyPlan(context, plan, snapshot, options)),
  };
}
