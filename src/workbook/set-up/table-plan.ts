import { numberFormatOf } from "../encode/encode-rows";
import { colours, extraHeaderFormat, headerFormat, headerHeight, widthFor } from "../month/sheet-look";
import { existingSheetOf, type BlockRange, type PlanCell, type PlanSheet, type WorkbookOp } from "../plan";
import type { CellFormat } from "../sheet-format";
import type { SheetLanguage } from "../sheet-language";
import type { TableSnapshot } from "../snapshot";
import { headerTexts, type Column, type TableSchema } from "../table-schema";
import { markUnfinished } from "./unfinished";

/** Where a table's header row begins. */
export type TablePlace = { readonly sheet: PlanSheet; readonly row: number; readonly column: number };

export type ColumnLook = {
  /** In Chinese characters. */
  readonly width: number;
  readonly wrap?: true;
  readonly horizontal?: CellFormat["horizontal"];
};

/** How a table of ours looks, column by column in the schema's order. */
export type TableLook = {
  readonly columns: readonly ColumnLook[];
  /** The columns from here on are not the template's. */
  readonly firstExtra: number;
};

export type TableWords = { readonly language: SheetLanguage; readonly amountUnit: string };

export type NewTable = {
  readonly schema: TableSchema;
  readonly look: TableLook;
  readonly place: TablePlace;
  /** One row at least, an empty one where there is nothing to say. */
  readonly rows: readonly (readonly PlanCell[])[];
};

const tableStyle = "TableStyleMedium2";

/** The table with its rows, looks ahead: texts are only safe in cells that are texts already. */
export function planTable({ schema, look, place, rows }: NewTable, { language, amountUnit }: TableWords): WorkbookOp[] {
  const headers = headerTexts(schema, language, amountUnit);
  const width = headers.length;
  return [
    markUnfinished(schema.table, partOf(place, 0, 0, 1, 1)),
    ...columnFormats(Object.values<Column>(schema.columns), look, place, rows.length),
    { kind: "write", range: partOf(place, 0, 0, 1, width), cells: [headers] },
    { kind: "write", range: partOf(place, 1, 0, rows.length, width), cells: rows },
    {
      kind: "table",
      range: partOf(place, 0, 0, rows.length + 1, width),
      name: schema.table,
      style: tableStyle,
    },
    ...headerLook(place, width, look.firstExtra),
  ];
}

export function columnWidths({ sheet, column }: TablePlace, { columns }: TableLook): WorkbookOp {
  return { kind: "column-widths", sheet, column, widths: columns.map(({ width }) => widthFor(width)) };
}

export function placeOfTable({ place }: TableSnapshot): TablePlace {
  return { sheet: existingSheetOf(place), row: place.row, column: place.column };
}

/** A part of a table; `row` and `column` count from its header's first cell. */
export function partOf(place: TablePlace, row: number, column: number, rows: number, columns: number): BlockRange {
  return { sheet: place.sheet, row: place.row + row, column: place.column + column, rows, columns };
}

export function columnFormat({ kind }: Column, { wrap, horizontal }: ColumnLook): CellFormat {
  return {
    numberFormat: numberFormatOf(kind),
    horizontal: horizontal ?? alignments[kind] ?? "Left",
    vertical: "Center",
    wrap: wrap ?? false,
    borders: colours.border,
  };
}

const alignments: Partial<Record<Column["kind"], CellFormat["horizontal"]>> = {
  date: "Center",
  number: "Center",
  formula: "Center",
  choice: "Center",
  amount: "Right",
  rate: "Center",
};

function columnFormats(columns: readonly Column[], look: TableLook, place: TablePlace, rowCount: number): WorkbookOp[] {
  return columns.map((column, index) => ({
    kind: "format",
    range: partOf(place, 1, index, rowCount, 1),
    format: columnFormat(column, look.columns[index] ?? { width: 0 }),
  }));
}

function headerLook(place: TablePlace, width: number, firstExtra: number): WorkbookOp[] {
  const header = partOf(place, 0, 0, 1, width);
  const ops: WorkbookOp[] = [
    { kind: "format", range: header, format: { ...headerFormat, borders: colours.border, rowHeight: headerHeight } },
  ];
  if (firstExtra < width) {
    const extras = partOf(place, 0, firstExtra, 1, width - firstExtra);
    ops.push({ kind: "format", range: extras, format: extraHeaderFormat });
  }
  return ops;
}
