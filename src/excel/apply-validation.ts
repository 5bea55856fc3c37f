import { formatSheetDate, sheetDateFromSerial } from "../domain/calendar";
import type { WorkbookOp } from "../workbook/plan";
import type { ValidationRule } from "../workbook/validation";
import type { PlanSheets } from "./plan-sheets";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** What Excel's files can hold. */
const longestTitle = 32;
const longestMessage = 255;

export function setValidation(sheets: PlanSheets, { range, validation }: Op<"validation">): void {
  const { rule, alert, hint } = validation;
  const cells = sheets.range(range).dataValidation;
  // Excel refuses a rule of another kind over one that is there.
  cells.clear();
  cells.rule = toHostRule(rule);
  cells.errorAlert = {
    showAlert: rule !== null,
    style: alert?.style === "warning" ? "Warning" : "Stop",
    ...cut(alert),
  };
  cells.prompt = { showPrompt: hint !== undefined, ...cut(hint) };
}

function toHostRule(rule: ValidationRule | null): Excel.DataValidationRule {
  switch (rule?.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "date":
      return { date: { formula1: toHostDate(rule.from), operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: rule.from, operator: "GreaterThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case undefined:
      return { custom: { formula: "=TRUE" } };
  }
}

/** Excel takes a date as an ISO text or a formula, never as a number. */
function toHostDate(from: number | string): string {
  return typeof from === "number" ? formatSheetDate(sheetDateFromSerial(from)) : from;
}

function cut(texts: { readonly title: string; readonly message: string } | undefined) {
  return { title: cutText(texts?.title ?? "", longestTitle), message: cutText(texts?.message ?? "", longestMessage) };
}

function cutText(text: string, length: number): string {
  // No half of a character that takes two units.
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
