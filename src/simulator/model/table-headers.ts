import type { TableContent } from "../workbook-content";
import { columnCountOf } from "./addresses";
import { freeName, isSameName } from "./item-names";
import { intersect } from "./ranges";
import { toOfficeValue } from "./office-values";
import type { Area, SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

/** After a write: columns of a table are called what its header cells say. */
export function updateHeaders(workbook: SimWorkbook, { sheet, range }: Area): void {
  const touched = sheet.tables.filter(
    (table) => table.hasHeaders && intersect({ ...table.range, bottom: table.range.top }, range),
  );
  for (const table of touched) {
    const columns = writeHeaders(workbook, sheet, table);
    workbook.setTables(
      sheet,
      sheet.tables.map((other) => (other.id === table.id ? { ...other, columns } : other)),
    );
  }
}

/** After columns came or went: a new one gets a name of its own. */
export function fitColumns(workbook: SimWorkbook, sheet: SimSheet): void {
  for (const table of sheet.tables) {
    if (table.columns.length === columnCountOf(table.range)) continue;
    const columns = table.hasHeaders ? writeHeaders(workbook, sheet, table) : countedNames(columnCountOf(table.range));
    workbook.setTables(
      sheet,
      sheet.tables.map((other) => (other.id === table.id ? { ...other, columns } : other)),
    );
  }
}

function countedNames(count: number): string[] {
  return Array.from({ length: count }, (_item, index) => `Column${index + 1}`);
}

/** Makes the header cells what Excel makes of them: texts, none empty, none twice. */
export function writeHeaders(workbook: SimWorkbook, sheet: SimSheet, { range }: Pick<TableContent, "range">): string[] {
  const columns: string[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const value = workbook.engine.cells.value(sheet.id, range.top, column);
    const wanted = String(toOfficeValue(value));
    const header = freeHeader(wanted, columns);
    columns.push(header);
    const isFormula = workbook.engine.cells.formula(sheet.id, range.top, column) !== undefined;
    if (value !== header || isFormula) workbook.engine.cells.write(sheet.id, range.top, column, [[{ value: header }]]);
  }
  return columns;
}

function freeHeader(wanted: string, taken: readonly string[]): string {
  if (wanted === "") return freeName("Column", taken);
  if (!taken.some((other) => isSameName(other, wanted))) return wanted;
  for (let number = 2; ; number += 1) {
    const name = `${wanted}${number}`;
    if (!taken.some((other) => isSameName(other, name))) return name;
  }
}
