import type { CellStyle, ContentValue, RowContent, SheetContent, WorkbookContent } from "../workbook-content";
import type { SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

/** Everything in the workbook as plain data. Results of formulas are those last calculated. */
export function takeContent(workbook: SimWorkbook): WorkbookContent {
  workbook.refresh();
  return {
    sheets: workbook.sheets.map((sheet) => takeSheet(workbook, sheet)),
    activeSheetId: workbook.engine.sheets.activeId(),
    names: workbook.names,
    isStructureProtected: workbook.isStructureProtected,
    isReadOnly: workbook.isReadOnly,
  };
}

function takeSheet(workbook: SimWorkbook, sheet: SimSheet): SheetContent {
  return {
    id: sheet.id,
    name: workbook.nameOf(sheet),
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    protection: sheet.protection && { hasPassword: sheet.protection.hasPassword },
    rows: takeRows(workbook, sheet),
    ...workbook.engine.layout.content(sheet.id),
    ...(!sheet.hasGridlines && { hasGridlines: false }),
    page: sheet.page,
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations,
    tables: sheet.tables,
    ...(sheet.charts.length > 0 && { charts: sheet.charts }),
    filter: sheet.filter,
    ...(sheet.shifts.length > 0 && { shifts: [...sheet.shifts] }),
  };
}

type Growing = {
  values: (ContentValue | undefined)[];
  formulas?: (string | undefined)[];
  styles?: (CellStyle | undefined)[];
};

function takeRows(workbook: SimWorkbook, sheet: SimSheet): Map<number, RowContent> {
  const rows = new Map<number, Growing>();
  workbook.engine.cells.forEach(sheet.id, (row, column, value, formula, style) => {
    if (value === undefined && formula === undefined && style === undefined) return;
    let content = rows.get(row);
    if (!content) rows.set(row, (content = { values: [] }));
    if (value !== undefined) content.values[column] = value;
    if (formula !== undefined) (content.formulas ??= [])[column] = formula;
    if (style !== undefined) (content.styles ??= [])[column] = style;
  });
  return rows;
}
