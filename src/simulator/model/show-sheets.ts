import { columnLetters } from "../file/cell-reference";
import type { ValidationContent } from "../workbook-content";
import { listArea } from "./check-entry";
import { filteredTable } from "./follow-filter";
import type { SimWorkbook } from "./sim-workbook";

/**
 * Brings what the engine's window shows besides cells up to date; nothing to do where it has no window. `isAnew` where
 * the engine has changed rules by itself.
 */
export function showSheets(workbook: SimWorkbook, { isAnew = false }: { isAnew?: boolean } = {}): void {
  if (!workbook.engine.hasWindow) return;
  const looks = workbook.sheets.map((sheet) => ({
    id: sheet.id,
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations.map((validation) => withPlainList(workbook, validation)),
    tables: sheet.tables,
    filterRange: filteredTable(sheet)?.range ?? null,
  }));
  workbook.engine.show(looks, isAnew);
}

/** The engine's lists know cells, and neither tables nor INDIRECT. */
function withPlainList(workbook: SimWorkbook, validation: ValidationContent): ValidationContent {
  const { rule } = validation;
  if (rule.kind !== "list" || !rule.source.startsWith("=")) return validation;
  const area = listArea(workbook, rule.source);
  if (!area) return validation;
  const { top, left, bottom, right } = area.range;
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const name = workbook.nameOf(area.sheet).replaceAll("'", "''");
  return { ...validation, rule: { ...rule, source: `='${name}'!${cell(top, left)}:${cell(bottom, right)}` } };
}
