import type { TableContent } from "../workbook-content";
import { replaceTable } from "./make-table";
import { raiseCellsChanged } from "./raise-changes";
import { writeGrid } from "./range-cells";
import { deleteCells, insertCells } from "./shift-block";
import type { SimSheet } from "./sim-sheet";
import { dataBody, type SimWorkbook } from "./sim-workbook";

/** Shows or takes away the row of totals; what lies below the table moves. */
export function setTotals(workbook: SimWorkbook, sheet: SimSheet, table: TableContent, isOn: boolean): void {
  const { range } = table;
  if (!isOn) {
    const totals = { ...range, top: range.bottom };
    deleteCells(workbook, sheet, totals, "rows");
    replaceTable(workbook, sheet, table.id, { hasTotals: false });
    raiseCellsChanged(workbook, { sheet, range: totals }, { changeType: "RowDeleted", tables: [table] });
    return;
  }
  const totals = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
  workbook.events.silently(() => {
    insertCells(workbook, sheet, totals, "rows");
    const row = table.columns.map((): string | null => null);
    row[0] = "Total";
    if (row.length > 1) row[row.length - 1] = subtotal(workbook, sheet, table);
    writeGrid(workbook, { sheet, range: totals }, [row]);
    replaceTable(workbook, sheet, table.id, { hasTotals: true, range: { ...range, bottom: totals.bottom } });
  });
  raiseCellsChanged(workbook, { sheet, range: totals }, { changeType: "RowInserted" });
}

/** Of the last column: a sum of numbers, a count of anything else. */
function subtotal(workbook: SimWorkbook, sheet: SimSheet, table: TableContent): string {
  const body = dataBody(table);
  const last = body.right;
  const isNumber = typeof workbook.engine.cells.value(sheet.id, body.top, last) === "number";
  return `=SUBTOTAL(${isNumber ? 109 : 103},${table.name}[${table.columns.at(-1) ?? ""}])`;
}
