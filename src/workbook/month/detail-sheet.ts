import type { DetailRow } from "../../domain/month-report";
import type { Stages } from "../../domain/stage";
import { encodeRows, numberFormatOf } from "../encode/encode-rows";
import type { PlanCell, WorkbookOp } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import { columnKeys, headerTexts, type Column, type ColumnKey } from "../table-schema";
import { detailTable, type DetailTableRow } from "../tables/detail-table";
import { blockRange, columnRange, makeRoom, type BlockPlace } from "./block-place";
import type { SheetPlan } from "./sheet-plan";
import type { CellFormat } from "../sheet-format";
import { colours, headerHeight, widthFor } from "./sheet-look";
import { unclassified } from "./reasons-text";

type DetailKey = ColumnKey<typeof detailTable>;

/** Ranges of the detail's columns, as formulas name them. */
export type DetailRanges = Readonly<Record<DetailKey, string>>;

const keys = columnKeys(detailTable);

/** In Chinese characters. */
const widths: Readonly<Record<DetailKey, number>> = {
  stage: 8,
  customer: 9,
  customerName: 13,
  owner: 8,
  entered: 7,
  left: 7,
  days: 4,
  isOpening: 4,
  isAdded: 4,
  outcome: 8,
  amount: 7,
  isOverMean: 4,
  reasons: 20,
  leftStays: 5,
  leftDays: 6,
};

const alignments: Partial<Record<Column["kind"], CellFormat["horizontal"]>> = {
  date: "Center",
  number: "Center",
  flag: "Center",
  amount: "Right",
};

/** A table has at least one row, an empty one where nobody is in the funnel. */
export function detailRanges(place: BlockPlace, detailRows: number): DetailRanges {
  const rows = Math.max(1, detailRows);
  const ranges = keys.map((key, column): [DetailKey, string] => [key, columnRange(place, 1, column, rows)]);
  return Object.fromEntries(ranges) as DetailRanges;
}

export function planDetail(
  place: BlockPlace,
  detail: readonly DetailRow[],
  stages: Stages,
  language: SheetLanguage,
  amountUnit: string,
): SheetPlan {
  const { sheet, column } = place;
  const headers = headerTexts(detailTable, language, amountUnit);
  const encoded = encodeRows(
    detailTable,
    detail.map((row) => tableRow(row, language)),
    { language, stages },
  );
  const body = encoded.length > 0 ? encoded : [keys.map(() => null)];
  const range = blockRange(place, 0, 0, body.length + 1, keys.length);
  return {
    structure: makeRoom(place, range.rows, range.columns, 1),
    contents: [
      ...columnFormats(place, body.length),
      ...placeholderHeaders(place, headers),
      { kind: "write", range, cells: [headers, ...body] },
      { kind: "table", range, name: detailTable.table, style: "TableStyleMedium2" },
      ...surplusHeaders(place),
      { kind: "format", range, format: { borders: colours.border, vertical: "Center" } },
      {
        kind: "format",
        range: blockRange(place, 0, 0, 1, keys.length),
        format: { bold: true, wrap: true, horizontal: "Center", rowHeight: headerHeight },
      },
    ],
    view: [
      { kind: "column-widths", sheet, column, widths: keys.map((key) => widthFor(widths[key])) },
      { kind: "freeze-rows", sheet, rows: place.row + 1 },
      {
        kind: "page-layout",
        sheet,
        layout: {
          orientation: "Landscape",
          paper: "A4",
          pagesWide: 1,
          titleRows: `$${place.row + 1}:$${place.row + 1}`,
        },
      },
    ],
  };
}

function tableRow(row: DetailRow, language: SheetLanguage): DetailTableRow {
  return {
    ...row,
    isAdded: !row.isOpening,
    reasons: row.reasons.map((reason) => reason ?? unclassified[language]),
  };
}

/** Ahead of the cells: a text that is written into a cell of another format may become a formula, a number or a date. */
function columnFormats(place: BlockPlace, rows: number): WorkbookOp[] {
  return Object.values<Column>(detailTable.columns).map(({ kind }, column) => ({
    kind: "format",
    range: blockRange(place, 1, column, rows, 1),
    format: { numberFormat: numberFormatOf(kind), horizontal: alignments[kind] ?? "Left" },
  }));
}

/** Excel numbers a header that another column still has: columns that the user moved must let go of theirs first. */
function placeholderHeaders(place: BlockPlace, headers: readonly string[]): WorkbookOp[] {
  const old = place.old?.headers ?? [];
  const isMoved = headers.some((header, index) => old.includes(header) && old[index] !== header);
  if (!isMoved) return [];
  const cells = [headers.map((_header, index) => `#${index + 1}`)];
  return [{ kind: "write", range: blockRange(place, 0, 0, 1, headers.length), cells }];
}

/** What is left of the headers of columns that the table no longer has. */
function surplusHeaders(place: BlockPlace): WorkbookOp[] {
  const surplus = (place.old?.columns ?? 0) - keys.length;
  if (surplus <= 0) return [];
  const cells: PlanCell[][] = [Array.from({ length: surplus }, () => null)];
  return [{ kind: "write", range: blockRange(place, 0, keys.length, 1, surplus), cells }];
}
