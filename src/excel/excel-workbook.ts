import type { CustomerFilter, RowReader, SheetReader, SnapshotOptions, WorkbookPort } from "../app/ports";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readGrid } from "./read-grid";
import { RememberedTables } from "./remembered-tables";
import { readRow } from "./read-row";
import { readSnapshot } from "./read-snapshot";
import { runExcel } from "./run-excel";
import { createExcelCustomerFilter } from "./show-customers";

/** What writes comes when something is first written, or when this is called, so that it is there without a network. */
export const loadApplyPlan = () => import("./apply-plan");

/** The workbook that is open in Excel. */
export function createExcelWorkbook(): WorkbookPort & SheetReader & RowReader & CustomerFilter {
  const remembered = new RememberedTables();
  const readForCapture = async (context: Excel.RequestContext, options: SnapshotOptions): Promise<WorkbookSnapshot> => {
    const known = options.isFresh ? null : await remembered.read(context);
    remembered.forget();
    const snapshot = known ?? (await readSnapshot(context, options));
    remembered.remember(snapshot);
    return snapshot;
  };
  return {
    ...createExcelCustomerFilter(),
    readSnapshot: (options = {}) =>
      runExcel((context) =>
        options.purpose === "capture" ? readForCapture(context, options) : readSnapshot(context, options),
      ),
    applyPlan: async (plan, snapshot, options = {}) => {
      const { applyPlan } = await loadApplyPlan();
      return runExcel((context) => applyPlan(context, plan, snapshot, options));
    },
    readGrid: (sheetId) => runExcel((context) => readGrid(context, sheetId)),
    readRow: (sheetId, row, column, columns) => runExcel((context) => readRow(context, sheetId, row, column, columns)),
  };
}
