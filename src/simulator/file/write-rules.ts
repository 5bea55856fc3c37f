import type { ConditionalFormatContent, SheetContent, ValidationContent } from "../workbook-content";
import { formatRange, type CellRange } from "./cell-reference";
import { replaceChildren } from "./element-order";
import { toFileFormula } from "./formula-text";
import { fileOperator, fileValidationType, readConditionalFormats, readValidations } from "./read-rules";
import type { WriteContext } from "./write-context";
import { isSame } from "./is-same";
import { element, setAttributes, type Attributes, type XmlElement } from "./xml";

/** Rules that are as they were keep their element, new ones get one; blocks keep apart what has not the same ranges. */
export function writeConditionalFormats(
  sheet: XmlElement,
  before: SheetContent,
  after: SheetContent,
  context: WriteContext,
): void {
  if (isSame(before.conditionalFormats, after.conditionalFormats)) return;
  const known = new Map<string, { content: ConditionalFormatContent; source: XmlElement }>();
  readConditionalFormats(sheet, []).forEach(({ source }, index) => {
    const content = before.conditionalFormats[index];
    if (content) known.set(content.id, { content, source });
  });
  const blocks = after.conditionalFormats.flatMap((content, index) => {
    if (content.ranges.length === 0) return [];
    const old = known.get(content.id);
    const rule = old && isSame(old.content.rule, content.rule) ? old.source : newRule(content, context);
    if (!rule) return [];
    setAttributes(rule, { priority: index + 1, stopIfTrue: content.stopIfTrue || undefined });
    return [element("conditionalFormatting", { sqref: references(content.ranges) }, [rule])];
  });
  replaceChildren(sheet, "conditionalFormatting", blocks);
}

function newRule({ rule }: ConditionalFormatContent, context: WriteContext): XmlElement | null {
  if (rule.kind === "opaque") return null;
  const formula = element("formula", {}, [fileFormula(rule.formula)]);
  return element("cfRule", { type: "expression", dxfId: context.styleSheet().differential(rule.format) }, [formula]);
}

export function writeValidations(sheet: XmlElement, before: SheetContent, after: SheetContent): void {
  if (isSame(before.validations, after.validations)) return;
  const sources = readValidations(sheet);
  const list = after.validations.flatMap((content) => {
    if (content.ranges.length === 0) return [];
    // What Excel has of a rule beyond the content (input method, its own id) stays with it when its cells change.
    const { ranges, ...rest } = content;
    const old = before.validations.findIndex((candidate) => isSame({ ...candidate, ranges }, { ...rest, ranges }));
    const source = sources[old]?.source ?? newValidation(content);
    if (!source) return [];
    return [{ ...source, attributes: { ...source.attributes, sqref: references(ranges) } }];
  });
  replaceChildren(
    sheet,
    "dataValidations",
    list.length > 0 ? [element("dataValidations", { count: list.length }, list)] : [],
  );
}

function newValidation({ rule, ignoreBlanks, errorAlert, prompt }: ValidationContent): XmlElement | null {
  if (rule.kind === "opaque") return null;
  const attributes: Attributes = {
    type: fileValidationType(rule.kind),
    operator: "operator" in rule && rule.operator !== "Between" ? fileOperator(rule.operator) : undefined,
    errorStyle: errorAlert && errorAlert.style !== "Stop" ? errorAlert.style.toLowerCase() : undefined,
    allowBlank: ignoreBlanks || undefined,
    showDropDown: (rule.kind === "list" && !rule.hasDropDown) || undefined,
    showInputMessage: prompt !== null || undefined,
    showErrorMessage: errorAlert !== null || undefined,
    errorTitle: given(errorAlert?.title),
    error: given(errorAlert?.message),
    promptTitle: given(prompt?.title),
    prompt: given(prompt?.message),
  };
  const formulas = formulasOf(rule).map((text, index) => element(`formula${index + 1}`, {}, [text]));
  return element("dataValidation", attributes, formulas);
}

function given(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

function formulasOf(rule: Exclude<ValidationContent["rule"], { kind: "opaque" }>): string[] {
  if (rule.kind === "custom") return [fileFormula(rule.formula)];
  if (rule.kind === "list") {
    return [rule.source.startsWith("=") ? fileFormula(rule.source) : `"${rule.source.replaceAll('"', '""')}"`];
  }
  return [rule.formula1, rule.formula2].filter((value) => value !== null).map((value) => fileFormula(String(value)));
}

export function fileFormula(formula: string): string {
  return toFileFormula(formula.startsWith("=") ? formula.slice(1) : formula);
}

function references(ranges: readonly CellRange[]): string {
  return ranges.map(formatRange).join(" ");
}
