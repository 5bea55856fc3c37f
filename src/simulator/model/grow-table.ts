import type { CellRange } from "../file/cell-reference";
import type { TableContent } from "../workbook-content";
import { intersect } from "./ranges";
import type { SimSheet } from "./sim-sheet";
import { replaceTable } from "./make-table";
import type { SimWorkbook } from "./sim-workbook";

/**
 * What is typed or pasted right below a table makes its rows part of it, with the rules of the rows above. Null where
 * no table grew: it has a totals row, or the row below is not its own.
 */
export function growTable(workbook: SimWorkbook, sheet: SimSheet, entered: CellRange): TableContent | null {
  const table = sheet.tables.find(
    ({ range, hasTotals }) =>
      !hasTotals && entered.top === range.bottom + 1 && entered.left >= range.left && entered.right <= range.right,
  );
  if (!table || sheet.protection) return null;
  const range = { ...table.range, bottom: entered.bottom };
  const isFree = !sheet.tables.some((other) => other !== table && intersect(other.range, range));
  if (!isFree) return null;
  extendRules(workbook, sheet, table.range, entered.bottom - table.range.bottom);
  replaceTable(workbook, sheet, table.id, { range });
  return table;
}

/** Validations and conditional formats that reach the last row of the table reach the new ones too. */
export function extendRules(workbook: SimWorkbook, sheet: SimSheet, table: CellRange, rows: number): void {
  const extend = (range: CellRange): CellRange =>
    range.bottom === table.bottom && range.left >= table.left && range.right <= table.right
      ? { ...range, bottom: range.bottom + rows }
      : range;
  const extended = <Rule extends { readonly ranges: readonly CellRange[] }>(rules: readonly Rule[]): Rule[] =>
    rules.map((rule) => ({ ...rule, ranges: rule.ranges.map(extend) }));
  sheet.validations = extended(sheet.validations);
  sheet.conditionalFormats = extended(sheet.conditionalFormats);
}
