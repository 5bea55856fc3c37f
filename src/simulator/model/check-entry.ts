import { notImplemented } from "../host/host-error";
import type { CellRange } from "../file/cell-reference";
import { readTypedText } from "../typed-text";
import type { ContentValue, ValidationContent, ValidationRule } from "../workbook-content";
import { toOfficeValue } from "./office-values";
import { contains } from "./ranges";
import type { Area, SimSheet } from "./sim-sheet";
import { dataBody, type SimWorkbook } from "./sim-workbook";

type Compared = Extract<ValidationRule, { operator: string }>;

export function validationAt(sheet: SimSheet, row: number, column: number): ValidationContent | null {
  return sheet.validations.find(({ ranges }) => ranges.some((range) => contains(range, row, column))) ?? null;
}

/** Whether the rule lets the value be; null where only Excel could say, as with a formula. */
export function isValid(workbook: SimWorkbook, validation: ValidationContent, value: ContentValue | undefined) {
  const { rule, ignoreBlanks } = validation;
  if (value === undefined) return ignoreBlanks ? true : rule.kind === "opaque" || rule.kind === "custom" ? null : false;
  if (rule.kind === "opaque" || rule.kind === "custom") return null;
  return rule.kind === "list" ? isListed(workbook, rule.source, toOfficeValue(value)) : isInBounds(rule, value);
}

/** Cells whose value their rule would keep out; those next to each other in a column come as one range. */
export function invalidCells(workbook: SimWorkbook, { sheet, range }: Area): CellRange[] {
  const found: CellRange[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      const validation = validationAt(sheet, row, column);
      const value = workbook.engine.cells.value(sheet.id, row, column);
      const isFine = validation === null || validation.rule.kind === "opaque" || isValid(workbook, validation, value);
      if (isFine === null) throw notImplemented("Whether a rule with a formula lets a value be");
      if (!isFine) found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return found.reduce<CellRange[]>((ranges, cell) => {
    const last = ranges.at(-1);
    const goesOn = last?.left === cell.left && last.bottom === cell.top - 1;
    return goesOn ? [...ranges.slice(0, -1), { ...last, bottom: cell.bottom }] : [...ranges, cell];
  }, []);
}

/** What a range lists is found whatever its case; what stands in the rule itself only as it is written. */
function isListed(workbook: SimWorkbook, source: string, value: string | number | boolean): boolean | null {
  const text = String(value);
  if (!source.startsWith("=")) return source.split(",").some((option) => option.trim() === text);
  const area = listArea(workbook, source);
  if (!area) return null;
  const { sheet, range } = area;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const option = String(toOfficeValue(workbook.engine.cells.value(sheet.id, row, column)));
      if (option.toLowerCase() === text.toLowerCase()) return true;
    }
  }
  return false;
}

/** Where the options of a list stand: =Lists!$A$2:$A$9, =StageList, =INDIRECT("Stages[Stage]"); null for other formulas. */
export function listArea(workbook: SimWorkbook, source: string): Area | null {
  const indirect = /^=INDIRECT\("([^"]+)"\)$/i.exec(source)?.[1];
  const reference = indirect ?? source.slice(1).replaceAll("$", "");
  const [, tableName, header] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(reference) ?? [];
  if (tableName === undefined || header === undefined) {
    const named = workbook.names.find(({ name }) => name.toLowerCase() === reference.toLowerCase());
    return workbook.areaOfFormula(named ? named.formula.replaceAll("$", "") : reference);
  }
  const found = workbook.findTable(tableName);
  const place = found?.table.columns.indexOf(header) ?? -1;
  if (!found || place < 0) return null;
  const body = dataBody(found.table);
  return { sheet: found.sheet, range: { ...body, left: body.left + place, right: body.left + place } };
}

function isInBounds(rule: Compared, value: ContentValue): boolean | null {
  const size = rule.kind === "textLength" ? String(toOfficeValue(value)).length : value;
  if (typeof size !== "number" || (rule.kind === "wholeNumber" && !Number.isInteger(size))) return false;
  const first = operand(rule.formula1);
  const second = rule.formula2 === null ? 0 : operand(rule.formula2);
  if (first === null || second === null) return null;
  switch (rule.operator) {
    case "Between":
      return size >= first && size <= second;
    case "NotBetween":
      return size < first || size > second;
    case "EqualTo":
      return size === first;
    case "NotEqualTo":
      return size !== first;
    case "GreaterThan":
      return size > first;
    case "LessThan":
      return size < first;
    case "GreaterThanOrEqualTo":
      return size >= first;
    default:
      return size <= first;
  }
}

function operand(text: string | number): number | null {
  if (typeof text === "number") return text;
  const value = readTypedText(text.replace(/^=/, ""))?.value;
  return typeof value === "number" ? value : null;
}
