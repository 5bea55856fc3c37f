import { invalidArgument, notImplemented } from "../host/host-error";
import { referenceFormula } from "../model/addresses";
import { readTypedText } from "../typed-text";
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
    return { kind: "custom", formula: checkFormula(values["formula"]) };
  }
  const known = compared.find((name) => name === kind);
  if (!known) throw notImplemented(`DataValidationRule.${String(kind)}`);
  const { formula1, formula2 = null, operator } = values;
  if (typeof operator !== "string" || !operators.includes(operator)) throw invalidArgument();
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo !== (formula2 !== null && formula2 !== "")) throw invalidArgument();
  const isDate = known === "date" || known === "time";
  return {
    kind: known,
    operator,
    formula1: toOperand(workbook, formula1, isDate),
    formula2: needsTwo ? toOperand(workbook, formula2, isDate) : null,
  };
}

export function toOfficeRule(rule: ValidationRule | OpaqueRule): object {
  switch (rule.kind) {
    case "opaque":
      return {};
    case "list":
      return { list: { inCellDropDown: rule.hasDropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      // What was set as a number or a date comes back as a formula, too.
      const read = (operand: string | number): string => (typeof operand === "number" ? `=${operand}` : operand);
      return {
        [kind]: { operator, formula1: read(formula1), ...(formula2 === null ? {} : { formula2: read(formula2) }) },
      };
    }
  }
}

/** A file has rules that let anything in, for their prompt alone. */
export function validationType({ kind }: ValidationRule | OpaqueRule): string {
  if (kind === "opaque") return "None";
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function toSource(workbook: SimWorkbook, source: unknown): string {
  if (source instanceof RangeObject) return referenceFormula(workbook.nameOf(source.area.sheet), source.area.range);
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) return checkFormula(source);
  if (source.length > longestList) throw invalidArgument();
  return source;
}

/** Rules know no references like Table[Column]; in INDIRECT("Table[Column]") it is a text. */
function checkFormula(formula: unknown): string {
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  if (/[\p{L}\p{N}_]\[/u.test(formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'))) throw invalidArgument();
  return formula;
}

function toOperand(workbook: SimWorkbook, operand: unknown, isDate: boolean): string | number {
  if (operand instanceof RangeObject) return referenceFormula(workbook.nameOf(operand.area.sheet), operand.area.range);
  if (typeof operand === "number") return operand;
  const text = checkFormula(operand);
  if (text.startsWith("=")) return text;
  // A date as ISO 8601 has it, or a number as text.
  const typed = readTypedText(text.replace("T", " "));
  if (typeof typed?.value !== "number" || (!isDate && typed.format !== null)) throw invalidArgument();
  return typed.value;
}
