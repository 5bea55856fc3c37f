import type { WorkbookOp } from "../workbook/plan";
import { formatBlock, freezeRows, setColumnWidths, setConditionalFormats, setPageLayout } from "./apply-format";
import { addSheet, clearBlock, ensureName, ensureTable, insertRows } from "./apply-structure";
import { writeCells } from "./apply-values";
import type { CheckedWorkbook } from "./check-workbook";

/** Queues one operation. */
export function applyOp(
  context: Excel.RequestContext,
  { sheets, tables, names }: CheckedWorkbook,
  op: WorkbookOp,
): void {
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
      ensureTable(sheets, tables.get(op.name), op);
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
    case "page-layout":
      setPageLayout(sheets, op);
      break;
    case "activate":
      sheets.sheet(op.sheet).activate();
      break;
    default:
      throw new Error(`not applied yet: ${op.kind}`);
  }
}
