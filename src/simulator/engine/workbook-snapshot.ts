import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import type { CellRange } from "../file/cell-reference";
import type { RowContent, SheetContent, WorkbookContent } from "../workbook-content";
import { toCellData } from "./cell-data";
import { toPixels } from "./pixels";
import type { StyleTable } from "./style-table";
import { unitId } from "./univer-host";

/** What the engine opens. Names and tables are told to it afterwards, as they are whenever they change. */
export function toWorkbookData(content: WorkbookContent, styles: StyleTable): Partial<IWorkbookData> {
  const data: Record<string, IStyleData> = {};
  styles.connect((id, style) => {
    data[id] = style;
  });
  const sheets = Object.fromEntries(content.sheets.map((sheet) => [sheet.id, toSheetData(sheet, styles)]));
  return { id: unitId, name: "", sheetOrder: content.sheets.map(({ id }) => id), sheets, styles: data };
}

function toSheetData(sheet: SheetContent, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, content] of sheet.rows) {
    const cells = toRow(content, styles);
    cellData[row] = cells;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, content.values.length, content.styles?.length ?? 0);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    ...(sheet.tabColor === null ? {} : { tabColor: sheet.tabColor }),
    ...(sheet.hasGridlines === false ? { showGridlines: 0 } : {}),
    // Room to scroll and to type in; a sheet grows when it is written to.
    rowCount: Math.max(1000, lastRow + 200),
    columnCount: Math.max(40, lastColumn + 10),
    cellData,
    rowData: toRowData(sheet),
    columnData: toColumnData(sheet),
    mergeData: sheet.merges.map(toUniverRange),
    ...(sheet.frozenRows > 0 || sheet.frozenColumns > 0
      ? { freeze: toFreeze(sheet.frozenRows, sheet.frozenColumns) }
      : {}),
  };
}

function toRow({ values, formulas, styles: looks }: RowContent, styles: StyleTable): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  const length = Math.max(values.length, formulas?.length ?? 0, looks?.length ?? 0);
  for (let column = 0; column < length; column += 1) {
    const value = values[column];
    const formula = formulas?.[column];
    const id = styles.idOf(looks?.[column]);
    if (value === undefined && formula === undefined && id === undefined) continue;
    const cell: ICellData = value === undefined ? {} : toCellData(value);
    if (formula !== undefined) cell.f = formula;
    if (id !== undefined) cell.s = id;
    cells[column] = cell;
  }
  return cells;
}

function toRowData({ rowHeights, hiddenRows }: SheetContent): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of rowHeights) rows[row] = { h: toPixels(height), ia: 0 };
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

function toColumnData({ columnWidths, hiddenColumns }: SheetContent): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of columnWidths) columns[column] = { w: toPixels(width) };
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}

export function toUniverRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function fromUniverRange({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Where the part that scrolls begins; -1 where nothing is frozen. */
export function toFreeze(rows: number, columns: number): IWorksheetData["freeze"] {
  return { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}
