import type { FUniver } from "@univerjs/core/facade";
import type { SheetLook, SheetPainter } from "../engine/sheet-engine";
import { unitId } from "../engine/univer-host";
import { toUniverRange } from "../engine/workbook-snapshot";
import { paintCriteria } from "./filter-painter";
import { paintRules } from "./rule-painter";
import { createTablePainter } from "./table-painter";
import { paintValidations } from "./validation-painter";

type Part = Exclude<keyof SheetLook, "id">;

/** Shows in the grid what a sheet has besides its cells, wherever it differs from what is shown. */
export function createSheetPainter(api: FUniver): SheetPainter {
  const shown = new Map<string, string>();
  const tables = createTablePainter(api);

  function paint(sheet: SheetLook, part: Part, show: () => void): void {
    const [key, text] = [`${part} ${sheet.id}`, JSON.stringify(sheet[part])];
    if (shown.get(key) === text) return;
    shown.set(key, text);
    show();
  }

  return {
    show(sheet) {
      const { id, conditionalFormats, validations, filterRange } = sheet;
      paint(sheet, "conditionalFormats", () => paintRules(api, id, conditionalFormats));
      paint(sheet, "validations", () => paintValidations(api, id, validations));
      paint(sheet, "filterRange", () => paintFilter(api, id, filterRange));
      paint(sheet, "tables", () => {
        tables.paint(id, sheet.tables);
        paintCriteria(api, sheet);
      });
    },
    repaint() {
      shown.clear();
    },
    forget() {
      shown.clear();
      tables.forget();
    },
  };
}

function paintFilter(api: FUniver, sheetId: string, range: SheetLook["filterRange"]): void {
  const target = { unitId, subUnitId: sheetId };
  if (!range) api.syncExecuteCommand("sheet.mutation.remove-filter", target);
  else api.syncExecuteCommand("sheet.mutation.set-filter-range", { ...target, range: toUniverRange(range) });
}
