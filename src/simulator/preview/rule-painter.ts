import type { FUniver } from "@univerjs/core/facade";
import { unitId } from "../engine/univer-host";
import { toUniverRange } from "../engine/workbook-snapshot";
import type { ConditionalFormatContent } from "../workbook-content";

/** Shows the conditional formats of a sheet in the grid, instead of all that it shows. */
export function paintRules(api: FUniver, sheetId: string, formats: readonly ConditionalFormatContent[]): void {
  const target = { unitId, subUnitId: sheetId };
  const shown = api.getWorkbook(unitId)?.getSheetBySheetId(sheetId) as Painted | null | undefined;
  for (const { cfId } of shown?.getConditionalFormattingRules() ?? []) {
    api.syncExecuteCommand("sheet.mutation.delete-conditional-rule", { ...target, cfId });
  }
  // Each rule added comes before those that are there.
  for (const rule of formats.flatMap(toRule).reverse()) {
    api.syncExecuteCommand("sheet.mutation.add-conditional-rule", { ...target, rule });
  }
}

/** What the preset adds to the engine's sheets. */
type Painted = { getConditionalFormattingRules(): readonly { readonly cfId: string }[] };

/** As the engine's rules are; its types come in a package of its own that is not needed to run. */
type Rule = { readonly cfId: string; readonly ranges: object[]; readonly stopIfTrue: boolean; readonly rule: object };

/** What the simulator only knows the place of is not shown. */
function toRule({ id, ranges, rule, stopIfTrue }: ConditionalFormatContent): Rule[] {
  if (rule.kind === "opaque") return [];
  const { fill, fontColor, bold, italic } = rule.format;
  const style = {
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(italic !== undefined && { it: italic ? 1 : 0 }),
  };
  return [
    {
      cfId: id,
      ranges: ranges.map(toUniverRange),
      stopIfTrue,
      rule: { type: "highlightCell", subType: "formula", value: rule.formula, style },
    },
  ];
}
