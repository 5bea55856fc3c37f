import { HostError, invalidArgument, notImplemented } from "../host/host-error";
import type { CellRange } from "../file/cell-reference";
import type { TableContent } from "../workbook-content";
import { freeName } from "./item-names";
import { intersect } from "./ranges";
import type { Area, SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import { writeHeaders } from "./table-headers";

/** Makes a table of the range; one of a header row alone gets an empty row below. */
export function makeTable(workbook: SimWorkbook, area: Area, hasHeaders: boolean): TableContent {
  if (!hasHeaders) throw notImplemented("TableCollection.add without headers");
  const { sheet } = area;
  workbook.checkWritable(area, "format");
  const range = area.range.top === area.range.bottom ? { ...area.range, bottom: area.range.top + 1 } : area.range;
  checkFree(workbook, sheet, range, null);
  takeFilterAway(workbook, sheet, range);
  const table: TableContent = {
    id: workbook.newId("table"),
    name: freeName("Table", workbook.takenNames()),
    range,
    hasHeaders: true,
    hasTotals: false,
    columns: writeHeaders(workbook, sheet, { range }),
    style: "TableStyleMedium2",
    hasFilterButtons: true,
    isFiltered: false,
  };
  workbook.setTables(sheet, [...sheet.tables, table]);
  return table;
}

/** Excel keeps the header row where it is and wants the new range to touch the old one. */
export function resizeTable(workbook: SimWorkbook, sheet: SimSheet, table: TableContent, area: Area): void {
  const { range } = area;
  workbook.checkWritable(area, "format");
  const keepsHeader = area.sheet === sheet && range.top === table.range.top && intersect(range, table.range) !== null;
  if (!keepsHeader || range.bottom === range.top) throw invalidArgument();
  checkFree(workbook, sheet, range, table);
  const columns = table.hasHeaders ? writeHeaders(workbook, sheet, { range }) : table.columns;
  replaceTable(workbook, sheet, table.id, { range, columns });
}

export function replaceTable(workbook: SimWorkbook, sheet: SimSheet, id: string, change: Partial<TableContent>): void {
  workbook.setTables(
    sheet,
    sheet.tables.map((table) => (table.id === id ? { ...table, ...change } : table)),
  );
}

/** Shows the rows again that the table's filter hides. */
export function clearTableFilter(workbook: SimWorkbook, sheet: SimSheet, table: TableContent): void {
  workbook.checkWritable({ sheet, range: table.range }, "format");
  if (!table.isFiltered) return;
  workbook.engine.layout.setRowsHidden(sheet.id, [table.range], false);
  replaceTable(workbook, sheet, table.id, { isFiltered: false, filters: [] });
}

/** The table's own filter takes the place of the sheet's; rows that this one hid are shown again. */
function takeFilterAway(workbook: SimWorkbook, sheet: SimSheet, range: CellRange): void {
  const { filter } = sheet;
  if (!filter || !intersect(filter.range, range)) return;
  if (filter.isFiltered) workbook.engine.layout.setRowsHidden(sheet.id, [filter.range], false);
  sheet.filter = null;
}

function checkFree(workbook: SimWorkbook, sheet: SimSheet, range: CellRange, own: TableContent | null): void {
  if (sheet.tables.some((other) => other.id !== own?.id && intersect(other.range, range))) {
    throw invalidArgument("A table cannot overlap another table.");
  }
  if (workbook.engine.layout.content(sheet.id).merges.some((merge) => intersect(merge, range))) {
    throw new HostError("MergedRangeConflict", "Cannot complete operation: a table can't overlap merged cells.");
  }
}
