import type { IsoWeek } from "../../domain/calendar";
import type { Customer } from "../../domain/customer";
import type { FunnelRecords } from "../../domain/month-report";
import { isBlankRow, tableCells } from "../decode/table-cells";
import { encodeRows, numberFormatOf } from "../encode/encode-rows";
import { rowsForTable } from "../encode/rows-for-table";
import { detectLanguage } from "../find-columns";
import { freeName, takenNames } from "../month/block-place";
import { colours, headerHeight, tabColours, widthFor } from "../month/sheet-look";
import { existingSheetOf, type BlockRange, type PlanSheet, type WorkbookOp, type WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { columnKeys, headerTexts, type Column, type ColumnKey, type Words } from "../table-schema";
import { spotChecksTable, type SpotCheckRow } from "../tables/spot-checks-table";

type Key = ColumnKey<typeof spotChecksTable>;
type Records = Pick<FunnelRecords, "stages" | "settings">;

export const spotChecksSheetName: Words = { "zh-CN": "抽查", "en-US": "Spot Checks" };

const keys = columnKeys(spotChecksTable);

/** In Chinese characters. */
const widths: Readonly<Record<Key, number>> = {
  week: 7,
  owner: 8,
  customer: 8,
  customerName: 14,
  stage: 8,
  entered: 8,
  amount: 8,
  result: 6,
  note: 24,
  checkedBy: 8,
  checkedOn: 8,
};

/**
 * Puts the drawn customers at the end of 抽查, which is made where it is missing; what stands there is never touched, and
 * it keeps its language. Empty where there is nobody to add.
 */
export function planSpotChecks(
  drawn: readonly Customer[],
  week: IsoWeek,
  snapshot: WorkbookSnapshot,
  records: Records,
  language: SheetLanguage,
): WorkbookPlan {
  if (drawn.length === 0) return [];
  const table = snapshot.tables.get(spotChecksTable.table);
  const rows = drawn.map((customer): Partial<SpotCheckRow> => ({
    week,
    owner: customer.owner,
    customer: customer.id,
    customerName: customer.name,
    stage: customer.stage,
    entered: customer.entered,
    amount: customer.amount,
  }));
  return table ? appended(table, rows, records) : madeAnew(snapshot, rows, records, language);
}

function appended(table: TableSnapshot, rows: readonly Partial<SpotCheckRow>[], { stages }: Records): WorkbookPlan {
  const cells = tableCells(spotChecksTable, table);
  const language = detectLanguage(spotChecksTable, table.headers);
  const sheet = existingSheetOf(table.place);
  const encoded = encodeRows(spotChecksTable, rows, { language, stages });
  const fillsBlankRow = table.rowCount === 1 && isBlankRow(cells, 0);
  const rowCount = table.rowCount + rows.length - (fillsBlankRow ? 1 : 0);
  const result = cells.columns.get("result");
  const column = table.place.column + (result ?? 0);
  const range: BlockRange = { sheet, row: table.place.row + 1, column, rows: rowCount, columns: 1 };
  return [
    { kind: "expect-rows", sheet, table: table.name, rowCount: table.rowCount },
    { kind: "append-rows", sheet, table: table.name, ...rowsForTable(cells, encoded), fillsBlankRow },
    ...(result === undefined ? [] : [resultChoice(range, language)]),
    { kind: "activate", sheet },
  ];
}

function madeAnew(
  snapshot: WorkbookSnapshot,
  rows: readonly Partial<SpotCheckRow>[],
  { stages, settings }: Records,
  language: SheetLanguage,
): WorkbookPlan {
  const sheet: PlanSheet = "spot-checks";
  const at = (row: number, column: number, height: number, width: number): BlockRange => {
    return { sheet, row, column, rows: height, columns: width };
  };
  const headers = headerTexts(spotChecksTable, language, settings.amountUnit);
  const encoded = encodeRows(spotChecksTable, rows, { language, stages });
  const whole = at(0, 0, rows.length + 1, keys.length);
  return [
    {
      kind: "add-sheet",
      sheet,
      name: freeName(spotChecksSheetName[language], takenNames(snapshot)),
      tabColor: tabColours[sheet],
    },
    ...Object.values<Column>(spotChecksTable.columns).map(({ kind }, column): WorkbookOp => ({
      kind: "format",
      range: at(1, column, rows.length, 1),
      format: { numberFormat: numberFormatOf(kind), horizontal: kind === "amount" ? "Right" : "Left" },
    })),
    { kind: "write", range: whole, cells: [headers, ...encoded] },
    { kind: "table", range: whole, name: spotChecksTable.table, style: "TableStyleMedium2" },
    { kind: "format", range: whole, format: { borders: colours.border, vertical: "Center" } },
    {
      kind: "format",
      range: at(0, 0, 1, keys.length),
      format: { bold: true, wrap: true, horizontal: "Center", rowHeight: headerHeight },
    },
    resultChoice(at(1, keys.indexOf("result"), rows.length, 1), language),
    { kind: "column-widths", sheet, column: 0, widths: keys.map((key) => widthFor(widths[key])) },
    { kind: "freeze-rows", sheet, rows: 1 },
    {
      kind: "page-layout",
      sheet,
      layout: { orientation: "Landscape", paper: "A4", pagesWide: 1, titleRows: "$1:$1" },
    },
    { kind: "activate", sheet },
  ];
}

function resultChoice(range: BlockRange, language: SheetLanguage): WorkbookOp {
  const words = Object.values(spotChecksTable.columns.result.choices).map((choice) => choice[language]);
  const message = language === "zh-CN" ? `请选择${words.join("或")}。` : `Please choose ${words.join(" or ")}.`;
  const title = spotChecksTable.columns.result.header[language];
  return {
    kind: "validation",
    range,
    validation: { rule: { kind: "list", source: words.join(",") }, alert: { style: "stop", title, message } },
  };
}
