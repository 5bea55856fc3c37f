import { formatMonth, monthParts, type Month } from "../../domain/calendar";
import type { PlanChart } from "../chart";
import type { BlockRange, GeneratedSheet, PlanCell, WorkbookOp } from "../plan";
import { generatedMarks } from "../generated-sheets";
import type { SheetLanguage } from "../sheet-language";
import { blockRange, makeRoom, type BlockPlace } from "./block-place";
import {
  colours,
  extraHeaderFormat,
  headerFormat,
  noteFormat,
  rowHeightFor,
  titleFormat,
  widthFor,
} from "./sheet-look";
import type { SheetPlan } from "./sheet-plan";

/** Rows above the first data row: title and header. */
export const headRows = 2;

export type BlockColumn = {
  readonly header: string;
  readonly numberFormat: string;
  /** In Chinese characters. */
  readonly width: number;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly wrap?: true;
};

/** A label and what it says, below the table. */
export type BlockNote = {
  readonly label: string;
  readonly text: string;
  readonly fill?: string;
  readonly fontColor?: string;
};

export type TitledBlock = {
  readonly title: string;
  readonly columns: readonly BlockColumn[];
  /** The columns from here on are not the template's; the number of columns where all of them are. */
  readonly firstExtra: number;
  readonly rows: readonly (readonly PlanCell[])[];
  readonly flags: readonly WorkbookOp[];
  readonly notes: readonly BlockNote[];
  /** Below the notes, where there are rows to draw. */
  readonly chart?: (place: BlockRange) => PlanChart;
};

const chartRows = 18;
const chartColumns = 9;

/** A sheet of title, header, rows and notes, which is found again by its name. */
export function planTitledBlock(place: BlockPlace, block: TitledBlock): SheetPlan {
  const { columns, rows, notes, firstExtra } = block;
  const width = columns.length;
  const textRows = headRows + rows.length + (notes.length > 0 ? notes.length + 1 : 0);
  const chart = rows.length > 0 ? block.chart : undefined;
  const height = textRows + (chart ? chartRows + 1 : 0);
  const header = (from: number, to: number) => blockRange(place, 1, from, 1, to - from);
  return {
    structure: makeRoom(place, height, width),
    contents: [
      ...columns.map((column, index): WorkbookOp => ({
        kind: "format",
        range: blockRange(place, headRows, index, rows.length, 1),
        format: { numberFormat: column.numberFormat, horizontal: column.horizontal, wrap: column.wrap ?? false },
      })),
      { kind: "write", range: blockRange(place, 0, 0, 1, 1), cells: [[block.title]] },
      { kind: "write", range: header(0, width), cells: [columns.map((column) => column.header)] },
      { kind: "write", range: blockRange(place, headRows, 0, rows.length, width), cells: rows },
      { kind: "name", name: nameOf(place.sheet), range: blockRange(place, 0, 0, height, width) },
      { kind: "format", range: blockRange(place, 0, 0, 1, 1), format: titleFormat },
      { kind: "format", range: header(0, width), format: headerFormat },
      ...(firstExtra < width
        ? [{ kind: "format", range: header(firstExtra, width), format: extraHeaderFormat } as const]
        : []),
      {
        kind: "format",
        range: blockRange(place, 1, 0, rows.length + 1, width),
        format: { borders: colours.border, vertical: "Center" },
      },
      ...rowHeights(place, columns, rows),
      ...block.flags,
      ...notesOf(place, headRows + rows.length + 1, notes),
      ...(block.chart ? [chartsOf(place, chart?.(chartPlace(place, textRows, width)))] : []),
    ],
    view: [
      {
        kind: "column-widths",
        sheet: place.sheet,
        column: place.column,
        widths: columns.map((column) => widthFor(column.width)),
      },
      { kind: "freeze-rows", sheet: place.sheet, rows: place.row + headRows },
      {
        kind: "page-layout",
        sheet: place.sheet,
        layout: {
          orientation: "Landscape",
          paper: "A4",
          pagesWide: 1,
          titleRows: `$${place.row + 1}:$${place.row + headRows}`,
        },
      },
    ],
  };
}

/** 2024年3月, 2024-03 */
export function monthText(month: Month, language: SheetLanguage): string {
  const { year, monthNumber } = monthParts(month);
  return language === "zh-CN" ? `${year}年${monthNumber}月` : formatMonth(month);
}

function chartPlace(place: BlockPlace, textRows: number, width: number): BlockRange {
  return blockRange(place, textRows + 1, 0, chartRows, Math.min(chartColumns, width));
}

function chartsOf({ sheet }: BlockPlace, chart: PlanChart | undefined): WorkbookOp {
  return { kind: "charts", sheet, charts: chart ? [chart] : [] };
}

function notesOf(place: BlockPlace, firstRow: number, notes: readonly BlockNote[]): WorkbookOp[] {
  if (notes.length === 0) return [];
  const range = blockRange(place, firstRow, 0, notes.length, 2);
  return [
    { kind: "format", range, format: { ...noteFormat, numberFormat: "@" } },
    { kind: "write", range, cells: notes.map(({ label, text }) => [label, text]) },
    ...notes.flatMap(({ fill, fontColor }, index): WorkbookOp[] => {
      if (fill === undefined || fontColor === undefined) return [];
      return [{ kind: "format", range: blockRange(place, firstRow + index, 0, 1, 1), format: { fill, fontColor } }];
    }),
  ];
}

/** One operation for each run of rows of one height. */
function rowHeights(place: BlockPlace, columns: readonly BlockColumn[], rows: TitledBlock["rows"]): WorkbookOp[] {
  const heights = rows.map((cells) => {
    const wrapped = columns.map(({ wrap, width }, index) => {
      const cell = cells[index];
      return rowHeightFor(wrap && typeof cell === "string" ? cell : "", width);
    });
    return Math.max(...wrapped);
  });
  const ops: WorkbookOp[] = [];
  for (let first = 0, next = 0; first < heights.length; first = next) {
    const rowHeight = heights[first] ?? 0;
    while (next < heights.length && heights[next] === rowHeight) next += 1;
    const range = blockRange(place, headRows + first, 0, next - first, columns.length);
    ops.push({ kind: "format", range, format: { rowHeight } });
  }
  return ops;
}

function nameOf(sheet: GeneratedSheet): string {
  return generatedMarks[sheet].name;
}
