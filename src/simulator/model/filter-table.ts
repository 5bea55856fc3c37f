import type { TableContent } from "../workbook-content";
import { isSameName } from "./item-names";
import { replaceTable } from "./make-table";
import { toText } from "./office-values";
import type { SimSheet } from "./sim-sheet";
import { dataBody, type SimWorkbook } from "./sim-workbook";

export function columnPlace(table: TableContent, header: string): number {
  const place = table.columns.findIndex((name) => isSameName(name, header));
  if (place < 0) throw new Error(`the table ${table.name} has no column ${header}`);
  return place;
}

/** Hides the rows whose cell in the column shows none of the texts, besides those that are hidden already. */
export function filterTable(
  workbook: SimWorkbook,
  sheet: SimSheet,
  table: TableContent,
  place: number,
  texts: readonly string[],
): void {
  workbook.checkWritable({ sheet, range: table.range }, "format");
  const body = dataBody(table);
  const column = body.left + place;
  for (let row = body.top; row <= body.bottom; row += 1) {
    const value = workbook.engine.cells.value(sheet.id, row, column);
    const text = toText(workbook, value, workbook.style(sheet, row, column));
    if (texts.some((wanted) => isSameName(wanted, text))) continue;
    workbook.engine.layout.setRowsHidden(sheet.id, { ...body, top: row, bottom: row }, true);
  }
  replaceTable(workbook, sheet, table.id, { isFiltered: true, hasFilterButtons: true });
}
