import type { TableContent } from "../workbook-content";
import { rowRuns } from "./filter-table";
import type { SimSheet } from "./sim-sheet";
import { dataBody, type SimWorkbook } from "./sim-workbook";

/** The table whose filter buttons the engine's window shows: it has one filter for a sheet. */
export function filteredTable(sheet: SimSheet): TableContent | null {
  return sheet.tables.find(({ hasFilterButtons, hasHeaders }) => hasFilterButtons && hasHeaders) ?? null;
}

/** The filter buttons of the window hide rows their own way: here they are hidden as rows of the sheet. */
export function followFilter(workbook: SimWorkbook, sheet: SimSheet, hiddenRows: readonly number[]): void {
  const table = filteredTable(sheet);
  if (!table) return;
  const { filters: _filters, ...unfiltered } = table;
  const body = dataBody(table);
  const hidden = hiddenRows.filter((row) => row >= body.top && row <= body.bottom).sort((a, b) => a - b);
  workbook.engine.layout.setRowsHidden(sheet.id, [body], false);
  workbook.engine.layout.setRowsHidden(sheet.id, rowRuns(hidden), true);
  const followed = { ...unfiltered, isFiltered: hiddenRows.length > 0 };
  workbook.setTables(
    sheet,
    sheet.tables.map((other) => (other.id === table.id ? followed : other)),
  );
}
