import type { MarginContent, PageContent, PageMargins } from "./page-content";
import type { SheetContent, WorkbookContent } from "./workbook-content";

export const emptyMargin: MarginContent = { left: "", center: "", right: "" };

/** Excel's usual ones: 0.7 inches at the sides, 0.75 above and below. */
export const defaultMargins: PageMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export const defaultPage: PageContent = {
  orientation: "Portrait",
  paperSize: null,
  scale: 100,
  fitToWidth: null,
  fitToHeight: null,
  titleRows: null,
  printArea: null,
  breaksBefore: [],
  margins: defaultMargins,
  header: emptyMargin,
  footer: emptyMargin,
  pagesDiffer: false,
};

/** A visible sheet with nothing on it; `id` is Excel's way of writing a GUID in braces, or anything unique. */
export function emptySheet(id: string, name: string): SheetContent {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: null,
    protection: null,
    rows: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    page: defaultPage,
    conditionalFormats: [],
    validations: [],
    tables: [],
    filter: null,
  };
}

/** A new workbook as Excel opens it: one empty sheet. */
export function emptyWorkbook(): WorkbookContent {
  return {
    sheets: [emptySheet("sheet-1", "Sheet1")],
    activeSheetId: "sheet-1",
    names: [],
    isStructureProtected: false,
    isReadOnly: false,
  };
}
