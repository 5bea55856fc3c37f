import type { FUniver } from "@univerjs/core/facade";
import type { ConditionalFormatPainter } from "../engine/sheet-engine";
import { unitId } from "../engine/univer-host";
import { toUniverRange } from "../engine/workbook-snapshot";
import type { ConditionalFormatContent } from "../workbook-content";

/** Shows conditional formats in the grid. What the simulator only knows the place of is not shown. */
export function createRulePainter(api: FUniver): ConditionalFormatPainter {
  const shown = new Map<string, readonly string[]>();
  return (sheetId, formats) => {
    const target = { unitId, subUnitId: sheetId };
    for (const cfId of shown.get(sheetId) ?? []) {
      api.syncExecuteCommand("sheet.mutation.delete-conditional-rule", { ...target, cfId });
    }
    // Each rule added comes before those that are there.
    const rules = formats.flatMap(toRule).reverse();
    for (const rule of rules) api.syncExecuteCommand("sheet.mutation.add-conditional-rule", { ...target, rule });
    shown.set(
      sheetId,
      rules.map(({ cfId }) => cfId),
    );
  };
}

/** As the engine's rules are; its types come in a package of its own that is not needed to run. */
type Rule = { readonly cfId: string; readonly ranges: object[]; readonly stopIfTrue: boolean; readonly rule: object };

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
