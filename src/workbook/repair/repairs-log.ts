import type { SheetDate } from "../../domain/calendar";
import { cellText } from "../cells/cell-text";
import { momentText } from "../cells/moment-text";
import { isBlankRow, tableCells } from "../decode/table-cells";
import { encodeRows, momentFormat, numberFormatOf } from "../encode/encode-rows";
import { rowsForTable } from "../encode/rows-for-table";
import { detectLanguage } from "../find-columns";
import { freeName, takenNames } from "../month/block-place";
import { colours, headerHeight, widthFor } from "../month/sheet-look";
import { existingSheetOf, type WorkbookOp, type WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { columnKeys, headerTexts, type Column, type Words } from "../table-schema";
import { repairsTable, type RepairLogRow } from "../tables/repairs-table";
import type { Repair } from "./repair";

const sheetName: Words = { "zh-CN": "修复记录", "en-US": "Repair Log" };
const tabColour = "#8A8886";
const widths = { repairedOn: 9, sheet: 10, cell: 6, customer: 9, before: 18, after: 18, kind: 10 } as const;

const keys = columnKeys(repairsTable);

/** What became of a repair's cell: repaired, or taken back. */
export function logRow(repair: Repair, today: SheetDate, isUndone: boolean): RepairLogRow {
  const { place, customer, found, proposed, numberFormat } = repair;
  const isDate = numberFormat === numberFormatOf("date") || numberFormat === momentFormat;
  const repaired = isDate && typeof proposed === "number" ? momentText(proposed) : cellText(proposed ?? "");
  const before = typeof found === "string" ? found : cellText(found);
  return {
    repairedOn: today,
    sheet: place.sheetName,
    cell: place.address,
    customer,
    before: isUndone ? repaired : before,
    after: isUndone ? before : repaired,
    kind: isUndone ? "undone" : repair.code,
  };
}

/** Adds rows to the log, which keeps its language; makes the log where the workbook has none. */
export function planLogRows(
  rows: readonly RepairLogRow[],
  snapshot: WorkbookSnapshot,
  language: SheetLanguage,
): WorkbookPlan {
  if (rows.length === 0) return [];
  const table = snapshot.tables.get(repairsTable.table);
  return table ? appendToLog(table, rows) : newLog(encode(rows, language), snapshot, language);
}

function encode(rows: readonly RepairLogRow[], language: SheetLanguage) {
  return encodeRows(repairsTable, rows, { language, stages: [] });
}

function appendToLog(table: TableSnapshot, rows: readonly RepairLogRow[]): WorkbookPlan {
  const cells = tableCells(repairsTable, table);
  const encoded = encode(rows, detectLanguage(repairsTable, table.headers));
  const fillsBlankRow = table.rowCount === 1 && isBlankRow(cells, 0);
  const sheet = existingSheetOf(table.place);
  return [{ kind: "append-rows", sheet, table: table.name, ...rowsForTable(cells, encoded), fillsBlankRow }];
}

function newLog(rows: ReturnType<typeof encode>, snapshot: WorkbookSnapshot, language: SheetLanguage): WorkbookPlan {
  const sheet = "repairs";
  const name = freeName(sheetName[language], takenNames(snapshot));
  const headers = headerTexts(repairsTable, language, "");
  const range = { sheet, row: 0, column: 0, rows: rows.length + 1, columns: keys.length } as const;
  return [
    { kind: "add-sheet", sheet, name, tabColor: tabColour },
    ...keys.map((_key, column): WorkbookOp => {
      const body = { sheet, row: 1, column, rows: rows.length, columns: 1 } as const;
      return { kind: "format", range: body, format: { numberFormat: formatOf(column) } };
    }),
    { kind: "write", range, cells: [headers, ...rows] },
    { kind: "table", range, name: repairsTable.table, style: "TableStyleMedium2" },
    { kind: "format", range, format: { borders: colours.border, vertical: "Center" } },
    {
      kind: "format",
      range: { ...range, rows: 1 },
      format: { bold: true, horizontal: "Center", rowHeight: headerHeight },
    },
    { kind: "column-widths", sheet, column: 0, widths: keys.map((key) => widthFor(widths[key])) },
    { kind: "freeze-rows", sheet, rows: 1 },
    {
      kind: "page-layout",
      sheet,
      layout: { orientation: "Landscape", paper: "A4", pagesWide: 1, titleRows: "$1:$1" },
    },
  ];
}

function formatOf(index: number): string {
  const column: Column | undefined = Object.values<Column>(repairsTable.columns)[index];
  return numberFormatOf(column?.kind ?? "text");
}
