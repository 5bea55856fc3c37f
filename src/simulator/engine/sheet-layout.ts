import type { IColumnData, IRowData } from "@univerjs/core";
import type { CellRange } from "../file/cell-reference";
import type { SheetContent } from "../workbook-content";
import { toPixels, toPoints } from "./pixels";
import type { UniverHost } from "./univer-host";
import { fromUniverRange, toFreeze, toUniverRange } from "./workbook-snapshot";

type LayoutContent = Pick<
  SheetContent,
  "columnWidths" | "rowHeights" | "hiddenColumns" | "hiddenRows" | "merges" | "frozenRows" | "frozenColumns"
>;

/** Sizes, hidden rows and frozen panes, which a user may change in the engine's own window. */
export class SheetLayout {
  constructor(private readonly host: UniverHost) {}

  content(sheetId: string): LayoutContent {
    const { columnData, rowData, mergeData, freeze } = this.host.sheet(sheetId).getConfig();
    const columns = numbered<IColumnData>(columnData);
    const rows = numbered<IRowData>(rowData);
    return {
      columnWidths: new Map(
        columns.flatMap(([column, data]) => (data.w === undefined ? [] : [[column, toPoints(data.w)] as const])),
      ),
      hiddenColumns: new Set(columns.flatMap(([column, data]) => (data.hd ? [column] : []))),
      rowHeights: new Map(
        rows.flatMap(([row, data]) => (data.h === undefined || data.ia ? [] : [[row, toPoints(data.h)] as const])),
      ),
      hiddenRows: new Set(rows.flatMap(([row, data]) => (data.hd ? [row] : []))),
      merges: mergeData.map(fromUniverRange),
      frozenRows: freeze.ySplit,
      frozenColumns: freeze.xSplit,
    };
  }

  /** In points; null where it is Excel's default. */
  columnWidth(sheetId: string, column: number): number | null {
    const width = this.host.sheet(sheetId).getConfig().columnData[column]?.w;
    return width === undefined ? null : toPoints(width);
  }

  rowHeight(sheetId: string, row: number): number | null {
    const height = this.host.sheet(sheetId).getConfig().rowData[row]?.h;
    return height === undefined ? null : toPoints(height);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.host.sheet(sheetId).getConfig().rowData[row]?.hd === 1;
  }

  setColumnWidth(sheetId: string, { left, right }: CellRange, points: number): void {
    this.host.run("sheet.mutation.set-worksheet-col-width", sheetId, {
      ranges: [{ startRow: 0, endRow: 0, startColumn: left, endColumn: right }],
      colWidth: toPixels(points),
    });
  }

  /** The engine's mutation of a row's height goes through all rows of the sheet, for stripes that no sheet of ours has. */
  setRowHeight(sheetId: string, { top, bottom }: CellRange, points: number): void {
    const ranges = [{ startRow: top, endRow: bottom, startColumn: 0, endColumn: 0 }];
    const rows = this.host.sheet(sheetId).getRowManager();
    for (let row = top; row <= bottom; row += 1) rows.setRowHeight(row, toPixels(points));
    this.host.run("sheet.mutation.set-worksheet-row-is-auto-height", sheetId, { ranges, autoHeightInfo: 0 });
  }

  /** All at once: a window draws the whole sheet anew for each time. */
  setRowsHidden(sheetId: string, rows: readonly Pick<CellRange, "top" | "bottom">[], isHidden: boolean): void {
    if (rows.length === 0) return;
    this.host.run(isHidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible", sheetId, {
      ranges: rows.map(({ top, bottom }) => ({ startRow: top, endRow: bottom, startColumn: 0, endColumn: 0 })),
    });
  }

  merge(sheetId: string, ranges: readonly CellRange[]): void {
    this.host.run("sheet.mutation.add-worksheet-merge", sheetId, { ranges: ranges.map(toUniverRange) });
  }

  /** Of ranges that are merged. */
  unmerge(sheetId: string, ranges: readonly CellRange[]): void {
    this.host.run("sheet.mutation.remove-worksheet-merge", sheetId, { ranges: ranges.map(toUniverRange) });
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.host.run("sheet.mutation.set-frozen", sheetId, toFreeze(rows, columns));
  }
}

function numbered<Data>(data: Readonly<Record<number, Partial<Data> | null | undefined>>): [number, Partial<Data>][] {
  return Object.entries(data).flatMap(([key, item]) => (item ? [[Number(key), item]] : []));
}
