import { isBlankRow, tableCells } from "../decode/table-cells";
import { rowsForTable } from "../encode/rows-for-table";
import { numberFormatOf } from "../encode/encode-rows";
import { detectLanguage } from "../find-columns";
import { freeName, takenNames } from "../month/block-place";
import { colours, headerHeight, widthFor } from "../month/sheet-look";
import { existingSheetOf, type BlockRange, type NewSheet, type PlanCell, type WorkbookOp } from "../plan";
import type { CellFormat } from "../sheet-format";
import type { SheetLanguage } from "../sheet-language";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { columnKeys, headerTexts, type Column, type ColumnKey, type TableSchema, type Words } from "../table-schema";

/** A table that its first row brings along, on a sheet of its own. */
export type ListSheet<S extends TableSchema> = {
  readonly schema: S;
  readonly sheet: NewSheet;
  readonly name: Words;
  readonly tabColor: string;
  /** In Chinese characters. */
  readonly widths: Readonly<Record<ColumnKey<S>, number>>;
  /** Columns of long texts. */
  readonly wrapped: readonly ColumnKey<S>[];
  /** Columns in which a word is chosen from the schema's. */
  readonly chosen: readonly ColumnKey<S>[];
};

/** Rows to add, in the schema's order, in the language of the table they go to. */
export type ListRows<S extends TableSchema> = {
  readonly encode: (language: SheetLanguage) => readonly (readonly PlanCell[])[];
  /** In place of the column's usual one. */
  readonly formats?: Readonly<Partial<Record<ColumnKey<S>, string>>>;
  readonly language: SheetLanguage;
  readonly amountUnit: string;
};

export type PlannedList = { readonly plan: readonly WorkbookOp[]; readonly sheetName: string };

/** Puts the rows at the table's end, on the sheet that is made where there is none; what stands there is never touched. */
export function planListRows<S extends TableSchema>(
  list: ListSheet<S>,
  snapshot: WorkbookSnapshot,
  rows: ListRows<S>,
): PlannedList {
  const table = snapshot.tables.get(list.schema.table);
  return table ? appended(list, table, rows) : madeAnew(list, snapshot, rows);
}

function appended<S extends TableSchema>(list: ListSheet<S>, table: TableSnapshot, rows: ListRows<S>): PlannedList {
  const cells = tableCells(list.schema, table);
  const language = detectLanguage(list.schema, table.headers);
  const sheet = existingSheetOf(table.place);
  const encoded = rowsForTable(cells, rows.encode(language));
  const formats = [...encoded.formats];
  for (const [key, format] of formatsOf(rows)) {
    const index = cells.columns.get(key);
    if (index !== undefined) formats[index] = format;
  }
  const fillsBlankRow = table.rowCount === 1 && isBlankRow(cells, 0);
  const rowCount = table.rowCount + encoded.cells.length - (fillsBlankRow ? 1 : 0);
  const choices = list.chosen.flatMap((key): WorkbookOp[] => {
    const index = cells.columns.get(key);
    if (index === undefined) return [];
    const range = { sheet, row: table.place.row + 1, column: table.place.column + index, rows: rowCount, columns: 1 };
    return [choiceOp(list.schema, key, range, language)];
  });
  return {
    plan: [
      { kind: "expect-rows", sheet, table: table.name, rowCount: table.rowCount },
      { kind: "append-rows", sheet, table: table.name, cells: encoded.cells, formats, fillsBlankRow },
      ...choices,
      { kind: "activate", sheet },
    ],
    sheetName: table.place.sheetName,
  };
}

function madeAnew<S extends TableSchema>(
  list: ListSheet<S>,
  snapshot: WorkbookSnapshot,
  rows: ListRows<S>,
): PlannedList {
  const { schema, sheet } = list;
  const { language } = rows;
  const keys = columnKeys(schema);
  const encoded = rows.encode(language);
  const at = (row: number, column: number, height: number, width: number): BlockRange => {
    return { sheet, row, column, rows: height, columns: width };
  };
  const whole = at(0, 0, encoded.length + 1, keys.length);
  const formats = new Map(formatsOf(rows));
  const name = freeName(list.name[language], takenNames(snapshot));
  return {
    plan: [
      { kind: "add-sheet", sheet, name, tabColor: list.tabColor },
      ...keys.map((key, index): WorkbookOp => {
        const format = formatOf(list, key, formats.get(key));
        return { kind: "format", range: at(1, index, encoded.length, 1), format };
      }),
      { kind: "write", range: whole, cells: [headerTexts(schema, language, rows.amountUnit), ...encoded] },
      { kind: "table", range: whole, name: schema.table, style: "TableStyleMedium2" },
      { kind: "format", range: whole, format: { borders: colours.border, vertical: "Center" } },
      {
        kind: "format",
        range: at(0, 0, 1, keys.length),
        format: { bold: true, wrap: true, horizontal: "Center", rowHeight: headerHeight },
      },
      ...list.chosen.map((key) => choiceOp(schema, key, at(1, keys.indexOf(key), encoded.length, 1), language)),
      { kind: "column-widths", sheet, column: 0, widths: keys.map((key) => widthFor(list.widths[key])) },
      { kind: "freeze-rows", sheet, rows: 1 },
      {
        kind: "page-layout",
        sheet,
        layout: { orientation: "Landscape", paper: "A4", pagesWide: 1, titleRows: "$1:$1" },
      },
      { kind: "activate", sheet },
    ],
    sheetName: name,
  };
}

function formatsOf<S extends TableSchema>({ formats }: ListRows<S>): [ColumnKey<S>, string][] {
  return Object.entries(formats ?? {}) as [ColumnKey<S>, string][];
}

function formatOf<S extends TableSchema>(
  { schema, wrapped }: ListSheet<S>,
  key: ColumnKey<S>,
  numberFormat: string | undefined,
): CellFormat {
  const kind = columnOf(schema, key).kind;
  const isFigure = kind === "amount" || kind === "number" || kind === "raw";
  return {
    numberFormat: numberFormat ?? numberFormatOf(kind),
    horizontal: isFigure ? "Right" : "Left",
    wrap: wrapped.includes(key),
  };
}

function columnOf<S extends TableSchema>(schema: S, key: ColumnKey<S>): Column {
  return schema.columns[key] ?? { header: { "zh-CN": key, "en-US": key }, kind: "text" };
}

function choiceOp<S extends TableSchema>(
  schema: S,
  key: ColumnKey<S>,
  range: BlockRange,
  language: SheetLanguage,
): WorkbookOp {
  const { header, choices = {} } = columnOf(schema, key);
  const words = Object.values(choices).map((choice) => choice[language]);
  const message = language === "zh-CN" ? `请选择:${words.join("、")}。` : `Please choose one of: ${words.join(", ")}.`;
  return {
    kind: "validation",
    range,
    validation: {
      rule: { kind: "list", source: words.join(",") },
      alert: { style: "stop", title: header[language], message },
    },
  };
}
