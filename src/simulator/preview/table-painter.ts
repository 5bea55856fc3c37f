import type { FUniver } from "@univerjs/core/facade";
import { unitId } from "../engine/univer-host";
import { toUniverRange } from "../engine/workbook-snapshot";
import type { TableContent } from "../workbook-content";

const header = "#4472C4";
const band = "#D9E2F3";

type Theme = { readonly themeName: string; readonly range: object };

/** Makes tables look like tables, whatever their style is called: a dark header row, and banded rows where they have them. */
export function createTablePainter(api: FUniver) {
  const shown = new Map<string, readonly Theme[]>();
  return {
    forget: () => shown.clear(),
    paint(sheetId: string, tables: readonly TableContent[]): void {
      const target = { unitId, subUnitId: sheetId };
      for (const theme of shown.get(sheetId) ?? []) {
        api.syncExecuteCommand("sheet.mutation.remove-worksheet-range-theme-style", { ...target, ...theme });
      }
      const themes = tables.filter(({ style }) => style !== null).map(toTheme);
      for (const { themeName, range } of themes) {
        const rangeThemeStyleJson = { name: themeName, ...looks(themeName) };
        const register = "sheet.mutation.register-worksheet-range-theme-style";
        api.syncExecuteCommand(register, { unitId, themeName, rangeThemeStyleJson });
        api.syncExecuteCommand("sheet.mutation.set-worksheet-range-theme-style", { ...target, themeName, range });
      }
      shown.set(sheetId, themes);
    },
  };
}

function toTheme({ range, hasHeaders, hasBandedRows = true }: TableContent): Theme {
  return {
    themeName: `table${hasHeaders ? "-header" : ""}${hasBandedRows ? "-banded" : ""}`,
    range: toUniverRange(range),
  };
}

function looks(themeName: string): object {
  return {
    ...(themeName.includes("-header") && {
      headerRowStyle: { bg: { rgb: header }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    }),
    ...(themeName.includes("-banded") && { secondRowStyle: { bg: { rgb: band } } }),
  };
}
