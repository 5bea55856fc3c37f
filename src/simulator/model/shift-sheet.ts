import { shiftRow } from "../file/row-shift";
import { moveFormula } from "../file/formula-text";
import type { CellRange } from "../file/cell-reference";
import type { FormulaRule, OpaqueRule, SheetShift } from "../workbook-content";
import { shiftRange, shiftRanges } from "./ranges";
import type { SimSheet } from "./sim-sheet";

/** Carries along what lies on the sheet beside its cells, when rows or columns come in or go. */
export function shiftSheet(sheet: SimSheet, shift: SheetShift): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = shiftRange(table.range, shift);
    return range ? [isSame(range, table.range) ? table : { ...table, range }] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = shiftRanges(format.ranges, shift);
    return ranges.length === 0 ? [] : [{ ...format, ranges, rule: moveRule(format.rule, format.ranges, ranges) }];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const ranges = shiftRanges(validation.ranges, shift);
    return ranges.length === 0 ? [] : [{ ...validation, ranges }];
  });
  if (sheet.filter) {
    const range = shiftRange(sheet.filter.range, shift);
    sheet.filter = range && { ...sheet.filter, range };
  }
  const { printArea, breaksBefore } = sheet.page;
  if (printArea) sheet.page = { ...sheet.page, printArea: shiftRange(printArea, shift) };
  if (shift.axis === "rows" && breaksBefore.length > 0) {
    const rows = breaksBefore.flatMap((row) => shiftRow(row, shift) ?? []);
    sheet.page = { ...sheet.page, breaksBefore: rows };
  }
}

/** The formula is relative to the first cell: it moves as far as that does. */
function moveRule<Rule extends FormulaRule | OpaqueRule>(
  rule: Rule,
  before: readonly CellRange[],
  after: readonly CellRange[],
): Rule {
  const [old, moved] = [before[0], after[0]];
  if (rule.kind === "opaque" || !old || !moved || isSame(old, moved)) return rule;
  return { ...rule, formula: moveFormula(rule.formula, moved.top - old.top, moved.left - old.left) };
}

export function isSame(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
