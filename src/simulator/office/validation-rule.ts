import { invalidArgument, notImplemented } from "../host/host-error";
import { referenceFormula } from "../model/addresses";
import type { SimWorkbook } from "../model/sim-workbook";
import type { OpaqueRule, ValidationRule } from "../workbook-content";
import { RangeObject } from "./range-object";

type Compared = Extract<ValidationRule, { operator: string }>["kind"];

const compared: readonly Compared[] = ["wholeNumber", "decimal", "date", "time", "textLength"];

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** A list's own texts, commas included; a range has no such limit. */
const longestList = 255;

/** From Office.js's rule object, which has exactly one property. */
export function readValidationRule(workbook: SimWorkbook, rule: unknown): ValidationRule {
  if (typeof rule !== "object" || rule === null) throw invalidArgument();
  const kinds = Object.entries(rule as Record<string, unknown>).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const [kind, value] = kinds[0] ?? [];
  if (kinds.length !== 1 || typeof value !== "object" || value === null) throw invalidArgument();
  const values = value as Record<string, unknown>;
  if (kind === "list") {
    const source = toSource(workbook, values["source"]);
    return { kind: "list", source, hasDropDown: values["inCellDropDown"] !== false };
  }
  if (kind === "custom") {
    if (typeof values["formula"] !== "string") throw invalidArgument();
    return { kind: "custom", formula: values["formula"] };
  }
  const known = compared.find((name) => name === kind);
  if (!known) throw notImplemented(`DataValidationRule.${String(kind)}`);
  const { formula1, formula2, operator } = values;
  if (typeof operator !== "string" || !operators.includes(operator)) throw invalidArgument();
  return {
    kind: known,
    operator,
    formula1: toOperand(formula1),
    formula2: formula2 === undefined ? null : toOperand(formula2),
  };
}

export function toOfficeRule(rule: ValidationRule | OpaqueRule): object {
  switch (rule.kind) {
    case "opaque":
      throw notImplemented("DataValidation.rule of a rule from a file");
    case "list":
      return { list: { inCellDropDown: rule.hasDropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      return { [kind]: { operator, formula1, ...(formula2 === null ? {} : { formula2 }) } };
    }
  }
}

export function validationType({ kind }: ValidationRule | OpaqueRule): string {
  if (kind === "opaque") throw notImplemented("DataValidation.type of a rule from a file");
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function toSource(workbook: SimWorkbook, source: unknown): string {
  if (source instanceof RangeObject) return referenceFormula(workbook.nameOf(source.area.sheet), source.area.range);
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (!source.startsWith("=") && source.length > longestList) throw invalidArgument();
  return source;
}

function toOperand(operand: unknown): string | number {
  if (typeof operand !== "string" && typeof operand !== "number") throw invalidArgument();
  return operand;
}
