import type { FUniver } from "@univerjs/core/facade";
import { unitId } from "../engine/univer-host";
import { toUniverRange } from "../engine/workbook-snapshot";
import type { ValidationContent } from "../workbook-content";

/** Gives the cells of a sheet their dropdowns, hints and alerts in the grid, instead of all that they have. */
export function paintValidations(api: FUniver, sheetId: string, validations: readonly ValidationContent[]): void {
  const target = { unitId, subUnitId: sheetId, source: "patched" };
  const shown = api.getWorkbook(unitId)?.getSheetBySheetId(sheetId) as Painted | null | undefined;
  const ruleId = (shown?.getDataValidations() ?? []).map(({ rule }) => rule.uid);
  if (ruleId.length > 0) api.syncExecuteCommand("data-validation.mutation.removeRule", { ...target, ruleId });
  const rule = validations.flatMap(toRule);
  if (rule.length > 0) api.syncExecuteCommand("data-validation.mutation.addRule", { ...target, rule });
}

/** What the preset adds to the engine's sheets. */
type Painted = { getDataValidations(): readonly { readonly rule: { readonly uid: string } }[] };

/** By the engine's numbers. */
const errorStyles = { Information: 0, Stop: 1, Warning: 2 } as const;

/** The engine shows a list with an arrow that is there before the cell is selected. */
const withArrow = 1;

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

function toRule({ ranges, rule, ignoreBlanks, errorAlert, prompt }: ValidationContent, index: number): object[] {
  if (rule.kind === "opaque") return [];
  return [
    {
      uid: `rule-${index}`,
      ranges: ranges.map(toUniverRange),
      allowBlank: ignoreBlanks,
      ...test(rule),
      showErrorMessage: errorAlert !== null,
      ...(errorAlert && {
        errorStyle: errorStyles[errorAlert.style],
        errorTitle: errorAlert.title,
        error: errorAlert.message,
      }),
      showInputMessage: prompt !== null,
      ...(prompt && { promptTitle: prompt.title, prompt: prompt.message }),
    },
  ];
}

function test(rule: Exclude<ValidationContent["rule"], { kind: "opaque" }>): object {
  if (rule.kind === "custom") return { type: "custom", formula1: rule.formula };
  if (rule.kind === "list") {
    return { type: "list", formula1: rule.source, showDropDown: rule.hasDropDown, renderMode: withArrow };
  }
  const type = rule.kind === "wholeNumber" ? "whole" : rule.kind;
  const bounds = {
    formula1: String(rule.formula1),
    ...(rule.formula2 !== null && { formula2: String(rule.formula2) }),
  };
  return { type, operator: operators[rule.operator], ...bounds };
}
