import { LocaleType, LogLevel, numfmt, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import enUSRules from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import zhCNRules from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import * as library from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import enUSValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import zhCNValidation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import enUSFilter from "@univerjs/preset-sheets-filter/locales/en-US";
import zhCNFilter from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import enUSSort from "@univerjs/preset-sheets-sort/locales/en-US";
import zhCNSort from "@univerjs/preset-sheets-sort/locales/zh-CN";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { PaneLanguage } from "../../i18n/language";
import type { CellRange } from "../file/cell-reference";
import { createUniver } from "../engine/create-univer";
import { criteriaFunctions } from "../engine/criteria-functions";
import { SheetEngine } from "../engine/sheet-engine";
import { previewTexts } from "./preview-texts";
import { createSheetPainter } from "./sheet-painter";

export type PageEngine = {
  readonly engine: SheetEngine;
  readonly speak: (language: PaneLanguage) => void;
  readonly darken: (isDark: boolean) => void;
  /** Where cells of the sheet that is shown lie on the page, out of sight or not. */
  readonly rectOf: (cells: CellRange) => DOMRect;
  /** The part of the page that scrolls; null while there is none. */
  readonly cellsRect: () => DOMRect | null;
};

const locales: Readonly<Record<PaneLanguage, LocaleType>> = { "zh-CN": LocaleType.ZH_CN, "en-US": LocaleType.EN_US };

/** The engine with its window: the grid that is shown in `container` is the workbook that the simulator works on. */
export function createPageEngine(container: HTMLElement, language: PaneLanguage): PageEngine {
  let spoken = language;
  const { univerAPI } = createUniver(
    { Univer, FUniver },
    {
      locale: locales[language],
      locales: {
        [LocaleType.ZH_CN]: { ...zhCN, ...zhCNRules, ...zhCNValidation, ...zhCNFilter, ...zhCNSort },
        [LocaleType.EN_US]: { ...enUS, ...enUSRules, ...enUSValidation, ...enUSFilter, ...enUSSort },
      },
      logLevel: LogLevel.ERROR,
    },
    [
      library.UniverSheetsCorePreset({
        container,
        disableAutoFocus: true,
        formula: { function: criteriaFunctions({ ...library, numfmt }) },
      }),
      UniverSheetsConditionalFormattingPreset(),
      // As in Excel, whose lists have neither; the search would take what is typed next.
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsFilterPreset(),
      UniverSheetsSortPreset(),
    ],
  );
  return {
    engine: SheetEngine.create(
      univerAPI,
      { ...library, numfmt },
      {
        painter: createSheetPainter(univerAPI),
        onRefused: () => univerAPI.showMessage({ content: previewTexts[spoken].isProtected }),
      },
    ),
    speak: (next) => {
      spoken = next;
      univerAPI.setLocale(locales[next]);
    },
    darken: (dark) => univerAPI.toggleDarkMode(dark),
    rectOf({ top, left, bottom, right }) {
      const book = univerAPI.getActiveWorkbook();
      const sheet = book?.getActiveSheet();
      const canvas = canvasOf(container)?.getBoundingClientRect();
      if (!sheet || !canvas) return new DOMRect();
      const first = sheet.getRange(top, left).getCellRect();
      const last = sheet.getRange(bottom, right).getCellRect();
      const scroll = book?.getScrollStateBySheetId(sheet.getSheetId());
      // As many rows and columns from the sheet's first ones are scrolled by, frozen ones or not.
      const origin = sheet.getRange(0, 0).getCellRect();
      const start = sheet.getRange(scroll?.sheetViewStartRow ?? 0, scroll?.sheetViewStartColumn ?? 0).getCellRect();
      return new DOMRect(
        canvas.left + first.left - (start.left - origin.left) - (scroll?.offsetX ?? 0),
        canvas.top + first.top - (start.top - origin.top) - (scroll?.offsetY ?? 0),
        last.right - first.left,
        last.bottom - first.top,
      );
    },
    cellsRect() {
      const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
      const canvas = canvasOf(container)?.getBoundingClientRect();
      if (!sheet || !canvas) return null;
      const { ySplit, xSplit } = sheet.getFreeze();
      const first = sheet.getRange(Math.max(0, ySplit), Math.max(0, xSplit)).getCellRect();
      const size = [canvas.width - first.left, canvas.height - first.top] as const;
      return new DOMRect(canvas.left + first.left, canvas.top + first.top, ...size);
    },
  };
}

function canvasOf(container: HTMLElement): Element | null {
  return container.querySelector("canvas[id^=univer-sheet-main-canvas]");
}
