import { tableCells } from "../decode/table-cells";
import { rowsForTable } from "../encode/rows-for-table";
import { headerLook, widthFor, colours } from "../month/sheet-look";
import { existingSheetOf, type BlockRange, type PlanSheet, type WorkbookOp } from "../plan";
import { headingRows, planCaption } from "../set-up/sheet-heading";
import type { SheetGrid } from "../sheet-grid";
import type { SheetLanguage } from "../sheet-language";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { headerText, headerTexts, type Column, type Words } from "../table-schema";
import { columnsTable } from "../tables/columns-table";
import { customersTable } from "../tables/customers-table";
import { columnEnd } from "./grid-cells";

const caption: Words = {
  "zh-CN": "字段对应:客户表的哪个表头是哪个字段;— 表示没有该列",
  "en-US": "Columns: which header of the customer list is which field; — where it has none",
};

/** In Chinese characters. */
const width = 14;

type Place = {
  readonly sheet: PlanSheet;
  /** The settings are made in the same plan. */
  readonly isNew: boolean;
  /** The first column with nothing in it or to its right. */
  readonly freeColumn: number;
};

/** The mapping goes to FunnelColumns: beside the settings, or over what an earlier adoption wrote there. */
export function planMapping(
  mapped: ReadonlyMap<string, string>,
  language: SheetLanguage,
  place: Place | TableSnapshot,
): WorkbookOp[] {
  const rows = [...mapped].map(([key, header]) => [fieldWord(key, language), header]);
  return "headers" in place ? rewriteTable(place, rows) : newTable(rows, language, place);
}

/** @param after The tables as set-up leaves them. */
export function mappingPlace(after: WorkbookSnapshot, settingsSheet: string, grid: SheetGrid | null): Place {
  const edges = [...after.tables.values()]
    .filter(({ place }) => place.sheetId === settingsSheet)
    .map(({ place, headers }) => place.column + headers.length);
  const used = grid?.sheetId === settingsSheet ? columnEnd(grid) : 0;
  const isNew = settingsSheet === "settings";
  return {
    sheet: isNew ? "settings" : existingSheetOf({ sheetId: settingsSheet }),
    isNew,
    freeColumn: Math.max(0, used, ...edges),
  };
}

/** The column's name without its unit, as `parseColumnMapping` knows it. */
function fieldWord(key: string, language: SheetLanguage): string {
  const column = (customersTable.columns as Readonly<Record<string, Column | undefined>>)[key];
  return column ? headerText(column, language, "").replace(/\s*\(\)$/, "") : key;
}

function newTable(
  rows: readonly (readonly string[])[],
  language: SheetLanguage,
  { sheet, isNew, freeColumn }: Place,
): WorkbookOp[] {
  const column = freeColumn + 1;
  const range: BlockRange = { sheet, row: headingRows, column, rows: rows.length + 1, columns: 2 };
  const body: BlockRange = { ...range, row: headingRows + 1, rows: rows.length };
  const header: BlockRange = { ...range, rows: 1 };
  return [
    ...(isNew ? [] : [expectEmpty({ ...range, row: headingRows - 1, rows: range.rows + 1 })]),
    { kind: "format", range: body, format: { numberFormat: "@", borders: colours.border } },
    { kind: "write", range: header, cells: [headerTexts(columnsTable, language, "")] },
    { kind: "write", range: body, cells: rows },
    { kind: "table", range, name: columnsTable.table, style: "TableStyleMedium2" },
    { kind: "format", range: header, format: { ...headerLook, borders: colours.border } },
    ...planCaption(sheet, column, caption[language]),
    ...(isNew
      ? [{ kind: "column-widths", sheet, column, widths: [widthFor(width), widthFor(width)] } satisfies WorkbookOp]
      : []),
  ];
}

function expectEmpty(range: BlockRange): WorkbookOp {
  const values = Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => ""));
  return { kind: "expect", range, values };
}

/** Rows that an earlier mapping had and this one has not are left empty. */
function rewriteTable(table: TableSnapshot, rows: readonly (readonly string[])[]): WorkbookOp[] {
  const cells = tableCells(columnsTable, table);
  const { place, rowCount } = table;
  const sheet = existingSheetOf(place);
  const kept = Array.from({ length: rowCount }, (_, index) => rows[index] ?? [null, null]);
  const columns = (["column", "header"] as const).flatMap((key, part): WorkbookOp[] => {
    const index = cells.columns.get(key);
    if (index === undefined || rowCount === 0) return [];
    const range = { sheet, row: place.row + 1, column: place.column + index, rows: rowCount, columns: 1 };
    return [{ kind: "write", range, cells: kept.map((row) => [row[part] ?? null]) }];
  });
  const more = rows.slice(rowCount);
  if (more.length === 0) return columns;
  const appended = rowsForTable(cells, more);
  return [...columns, { kind: "append-rows", sheet, table: table.name, ...appended, fillsBlankRow: false }];
}
