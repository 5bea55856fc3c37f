import type { WorkbookOp } from "../workbook/plan";
import { setCharts } from "./apply-charts";
import { formatBlock, freezeRows, setColumnWidths, setConditionalFormats } from "./apply-format";
import { setPageLayout } from "./apply-page";
import { addColumns, appendRows, deleteRows } from "./apply-rows";
import {
  addSheet,
  clearBlock,
  ensureName,
  ensureTable,
  insertRows,
  renameTable,
  setNameFormula,
} from "./apply-structure";
import { removeColumns, removeRows, restoreCells, returnRows, restoreFilter } from "./apply-undo";
import { setValidation } from "./apply-validation";
import { writeCells } from "./apply-values";
import type { CheckedWorkbook } from "./check-workbook";
import { restoreLook } from "./kept-look";
import { restoreValidation } from "./kept-validation";
import { removeGuards, setGuardFormats } from "./guard-formats";

/** Queues one operation. */
export function applyOp(context: Excel.RequestContext, workbook: CheckedWorkbook, op: WorkbookOp): void {
  const { sheets, names } = workbook;
  switch (op.kind) {
    case "add-sheet":
      addSheet(context, sheets, op);
      break;
    case "insert-rows":
      insertRows(sheets, op);
      break;
    case "clear":
      clearBlock(sheets, op);
      break;
    case "name":
      ensureName(context, sheets, names.get(op.name), op);
      break;
    case "table":
      ensureTable(workbook, op);
      break;
    case "format":
      formatBlock(sheets, op);
      break;
    case "conditional-formats":
      setConditionalFormats(sheets, op);
      break;
    case "column-widths":
      setColumnWidths(sheets, op);
      break;
    case "freeze-rows":
      freezeRows(sheets, op);
      break;
    case "write":
      writeCells(sheets, op);
      break;
    case "merge-rows":
      sheets.range(op.range).merge(true);
      break;
    case "charts":
      setCharts(sheets, op, workbook.charts.get(op) ?? []);
      break;
    case "page-layout":
      setPageLayout(sheets, op);
      break;
    case "activate":
      sheets.sheet(op.sheet).activate();
      break;
    case "append-rows":
      appendRows(context, op);
      break;
    case "delete-rows":
      deleteRows(context, op);
      break;
    case "add-columns":
      addColumns(context, op);
      break;
    case "rename-table":
      renameTable(context, op);
      break;
    case "name-formula":
      setNameFormula(context, names.get(op.name), op);
      break;
    case "validation":
      setValidation(sheets, op);
      break;
    case "guard-formats":
      setGuardFormats(sheets, op, workbook.guards.get(op) ?? []);
      break;
    case "restore-cells":
      restoreCells(sheets, op);
      break;
    case "restore-validation":
      restoreValidation(sheets, op);
      break;
    case "restore-look":
      restoreLook(sheets, op);
      break;
    case "restore-filter":
      restoreFilter(sheets, op);
      break;
    case "remove-guard-formats":
      removeGuards(sheets, op.range, workbook.guards.get(op) ?? []);
      break;
    case "remove-rows":
      removeRows(context, op);
      break;
    case "return-rows":
      returnRows(context, op);
      break;
    case "remove-columns":
      removeColumns(context, op);
      break;
    case "table-to-range":
      context.workbook.tables.getItem(op.table).convertToRange().untrack();
      break;
    case "remove-name":
      names.get(op.name)?.delete();
      break;
    case "remove-sheet":
      sheets.sheet(op.sheet).delete();
      break;
    // Looked at before anything is written.
    case "expect":
    case "expect-rows":
      break;
  }
}
