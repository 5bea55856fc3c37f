import type { CellStyle, ConditionalFormatContent, ValidationContent, ValidationRule } from "../workbook-content";
import { parseRanges } from "./cell-reference";
import { fromFileFormula } from "./formula-text";
import { readFill, readFont } from "./read-styles";
import type { Palette } from "./theme-colors";
import { child, elements, isOn, textOf, type XmlElement } from "./xml";

/** Looks of conditional formats; null for one that has more to it than the simulator shows. */
export type Differential = Pick<CellStyle, "fill" | "fontColor" | "bold" | "italic"> | null;

export function readDifferentials(styles: XmlElement, palette: Palette): Differential[] {
  const shown = ["b", "i", "color", "name", "family", "sz", "scheme", "charset"];
  return elements(child(styles, "dxfs"), "dxf").map((dxf) => {
    const font = child(dxf, "font");
    const isSimple = elements(dxf).every(({ name }) => name === "font" || name === "fill");
    if (!isSimple || elements(font).some(({ name }) => !shown.includes(name))) return null;
    const { fontColor, bold, italic } = readFont(font, palette);
    return {
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...readFill(child(dxf, "fill"), palette),
    };
  });
}

export type ReadRule<T> = { readonly content: T; readonly source: XmlElement };

/** In order of priority. Each rule with the element that the file has for it. */
export function readConditionalFormats(
  sheet: XmlElement,
  differentials: readonly Differential[],
): ReadRule<ConditionalFormatContent>[] {
  const rules = elements(sheet, "conditionalFormatting").flatMap((block) =>
    elements(block, "cfRule").map((source) => ({ source, ranges: parseRanges(block.attributes["sqref"] ?? "") })),
  );
  const priority = (rule: XmlElement): number => Number(rule.attributes["priority"] ?? 0);
  return rules
    .sort((one, other) => priority(one.source) - priority(other.source))
    .map(({ source, ranges }, index) => {
      const { type, dxfId, stopIfTrue } = source.attributes;
      const id = `conditional-format-${index + 1}`;
      const format = dxfId === undefined ? null : differentials[Number(dxfId)];
      const formula = textOf(child(source, "formula"));
      const rule =
        type === "expression" && format
          ? ({ kind: "formula", formula: `=${fromFileFormula(formula)}`, format } as const)
          : ({ kind: "opaque", key: id, ...opaqueType(type, formula) } as const);
      return { source, content: { id, ranges, rule, stopIfTrue: isOn(stopIfTrue) } };
    });
}

const conditionTypes: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function opaqueType(type = "", formula: string): { readonly type: string; readonly formula?: string } {
  const known = conditionTypes[type] ?? "PresetCriteria";
  return known === "Custom" ? { type: known, formula: `=${fromFileFormula(formula)}` } : { type: known };
}

const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const kinds = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

export function fileOperator(name: string): string {
  return Object.entries(operators).find(([, known]) => known === name)?.[0] ?? "between";
}

export function fileValidationType(kind: ValidationRule["kind"]): string {
  return kind === "wholeNumber" ? "whole" : kind;
}

export function readValidations(sheet: XmlElement): ReadRule<ValidationContent>[] {
  return elements(child(sheet, "dataValidations"), "dataValidation").map((source, index) => {
    const { attributes } = source;
    const {
      errorTitle: title = "",
      error: message = "",
      promptTitle = "",
      prompt = "",
      errorStyle = "stop",
    } = attributes;
    const style = errorStyle === "warning" ? "Warning" : errorStyle === "information" ? "Information" : "Stop";
    return {
      source,
      content: {
        ranges: parseRanges(attributes["sqref"] ?? ""),
        rule: readRule(source) ?? { kind: "opaque", key: `validation-${index + 1}` },
        ignoreBlanks: isOn(attributes["allowBlank"]),
        errorAlert: isOn(attributes["showErrorMessage"]) ? { title, message, style } : null,
        prompt: isOn(attributes["showInputMessage"]) ? { title: promptTitle, message: prompt } : null,
      },
    };
  });
}

function readRule(source: XmlElement): ValidationRule | null {
  const { type = "none", operator = "between", showDropDown } = source.attributes;
  const [first = "", second = ""] = ["formula1", "formula2"].map((name) =>
    fromFileFormula(textOf(child(source, name))),
  );
  if (type === "list") {
    const isLiteral = first.startsWith('"') && first.endsWith('"');
    const text = isLiteral ? first.slice(1, -1).replaceAll('""', '"') : `=${first}`;
    // The attribute says the opposite of its name: it hides the button.
    return { kind: "list", source: text, hasDropDown: !isOn(showDropDown) };
  }
  if (type === "custom") return { kind: "custom", formula: `=${first}` };
  if (!(type in kinds)) return null;
  const value = (text: string): string | number =>
    text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
  return {
    kind: kinds[type as keyof typeof kinds],
    operator: operators[operator] ?? "Between",
    formula1: value(first),
    formula2: second === "" ? null : value(second),
  };
}
