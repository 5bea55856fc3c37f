import type { TableContent, TableFilter } from "../workbook-content";
import { isSameName } from "./item-names";
import { clearTableFilter, replaceTable } from "./make-table";
import { toText } from "./office-values";
import type { SimSheet } from "./sim-sheet";
import { dataBody, type SimWorkbook } from "./sim-workbook";

export function columnPlace(table: TableContent, header: string): number {
  const place = table.columns.findIndex((name) => isSameName(name, header));
  if (place < 0) throw new Error(`the table ${table.name} has no column ${header}`);
  return place;
}

/** Shows the rows whose cell in the column shows one of the texts, as far as the other columns' filters do. */
export function filterTable(
  workbook: SimWorkbook,
  sheet: SimSheet,
  table: TableContent,
  place: number,
  texts: readonly string[],
): void {
  const column = table.columns[place] ?? "";
  const others = (table.filters ?? []).filter((filter) => filter.column !== column);
  setFilters(workbook, sheet, table, [...others, { column, texts }]);
}

/** Where it is not known which column hides which rows, all of the table's are shown again. */
export function clearColumnFilter(workbook: SimWorkbook, sheet: SimSheet, table: TableContent, place: number): void {
  const column = table.columns[place] ?? "";
  const others = table.filters?.filter((filter) => filter.column !== column) ?? [];
  if (others.length === 0) clearTableFilter(workbook, sheet, table);
  else setFilters(workbook, sheet, table, others);
}

/** Rows that are hidden otherwise stay so. */
function setFilters(
  workbook: SimWorkbook,
  sheet: SimSheet,
  table: TableContent,
  filters: readonly TableFilter[],
): void {
  workbook.checkWritable({ sheet, range: table.range }, "format");
  const { top, bottom } = dataBody(table);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const hidden = rows.filter((row) => hides(workbook, sheet, table, filters, row));
  const isHidden = new Set(hidden);
  const shown = rows.filter((row) => !isHidden.has(row) && hides(workbook, sheet, table, table.filters ?? [], row));
  workbook.engine.layout.setRowsHidden(sheet.id, rowRuns(hidden), true);
  workbook.engine.layout.setRowsHidden(sheet.id, rowRuns(shown), false);
  replaceTable(workbook, sheet, table.id, { isFiltered: true, filters, hasFilterButtons: true });
}

/** Rows in ascending order, neighbours taken together. */
export function rowRuns(rows: readonly number[]): { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

function hides(
  workbook: SimWorkbook,
  sheet: SimSheet,
  table: TableContent,
  filters: readonly TableFilter[],
  row: number,
): boolean {
  return filters.some(({ column, texts }) => {
    const place = table.columns.indexOf(column);
    if (place < 0) return false;
    const left = table.range.left + place;
    const value = workbook.engine.cells.value(sheet.id, row, left);
    const text = toText(workbook, value, workbook.style(sheet, row, left));
    return !texts.some((wanted) => isSameName(wanted, text));
  });
}
