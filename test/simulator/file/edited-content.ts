import type { CellStyle, ContentValue, SheetContent, WorkbookContent } from "../../../src/simulator/workbook-content";

/** A cell as a test names it: its place from 0, and what it is given anew. */
export type CellEdit = {
  readonly row: number;
  readonly column: number;
  readonly value?: ContentValue;
  readonly formula?: string;
  readonly style?: CellStyle;
};

/** The sheet with cells changed: a formula or style that an edit does not name goes, as with a new object. */
export function withCells(sheet: SheetContent, edits: readonly CellEdit[]): SheetContent {
  const rows = new Map(sheet.rows);
  for (const { row, column, value, formula, style } of edits) {
    const old = rows.get(row) ?? { values: [] };
    const [values, formulas, styles] = [[...old.values], [...(old.formulas ?? [])], [...(old.styles ?? [])]];
    values[column] = value;
    formulas[column] = formula;
    styles[column] = style ?? styles[column];
    rows.set(row, { values, formulas, styles });
  }
  return { ...sheet, rows };
}

export function withSheet(
  content: WorkbookContent,
  name: string,
  change: (sheet: SheetContent) => SheetContent,
): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

export function sheetNamed(content: WorkbookContent, name: string): SheetContent {
  const sheet = content.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
