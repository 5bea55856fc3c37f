import { generatedMarks } from "../generated-sheets";
import { blockRange, columnRange, makeRoom, type BlockPlace } from "../month/block-place";
import { colours, headerLook, noteFormat, titleFormat, widthFor } from "../month/sheet-look";
import type { SheetPlan } from "../month/sheet-plan";
import type { BlockRange, PlanCell, WorkbookOp } from "../plan";
import type { DataBlock, DataBlockKey } from "./data-blocks";
import { addressOn, type ReportScope } from "./report-scope";

/** Where 报告数据 has what. */
export type DataAddresses = {
  /** A cell below a block's header. */
  readonly cell: (key: DataBlockKey, row: number, column: number) => string;
  /** All cells of a column below the header. */
  readonly column: (key: DataBlockKey, column: number) => string;
  /** A block with its header, the first columns of it only. */
  readonly range: (key: DataBlockKey, columns: number) => BlockRange;
};

export const dataColumns = 11;
const headRows = 2;

/** Blocks below one another, a row between them. */
export function dataAddresses(place: BlockPlace, blocks: readonly DataBlock[]): DataAddresses {
  const rowOf = (key: DataBlockKey): number => startsOf(blocks)[blocks.findIndex((block) => block.key === key)] ?? 0;
  const rowsOf = (key: DataBlockKey): number => blocks.find((block) => block.key === key)?.rows.length ?? 0;
  return {
    cell: (key, row, column) => addressOn(place, rowOf(key) + 1 + row, column),
    column: (key, column) => columnRange(place, rowOf(key) + 1, column, Math.max(1, rowsOf(key))),
    range: (key, columns) => blockRange(place, rowOf(key), 0, rowsOf(key) + 1, columns),
  };
}

/** 报告数据: what the charts draw and the sentences say, so that every bar and figure can be traced to a cell. */
export function planDataSheet(
  place: BlockPlace,
  blocks: readonly DataBlock[],
  data: DataAddresses,
  { phrases }: ReportScope,
): SheetPlan {
  const { sheet } = place;
  const starts = startsOf(blocks);
  const rows = (starts.at(-1) ?? headRows) + 1 + (blocks.at(-1)?.rows.length ?? 0);
  const whole = blockRange(place, 0, 0, rows, dataColumns);
  return {
    structure: makeRoom(place, rows, dataColumns),
    contents: [
      ...blocks.flatMap((block, index) => blockLooks(place, block, starts[index] ?? 0)),
      { kind: "write", range: blockRange(place, 0, 0, headRows, 1), cells: titleCells(phrases.isChinese) },
      ...blocks.map((block, index) => writeBlock(place, block, starts[index] ?? 0, data)),
      { kind: "name", name: generatedMarks.reportData.name, range: whole },
      { kind: "format", range: blockRange(place, 0, 0, 1, 1), format: titleFormat },
      { kind: "format", range: blockRange(place, 1, 0, 1, 1), format: noteFormat },
    ],
    view: [
      {
        kind: "column-widths",
        sheet,
        column: place.column,
        widths: Array.from({ length: dataColumns }, (_, i) => widthFor(i === 0 ? 12 : 9)),
      },
      { kind: "page-layout", sheet, layout: { orientation: "Landscape", paper: "A4", pagesWide: 1 } },
    ],
  };
}

function titleCells(isChinese: boolean): PlanCell[][] {
  return isChinese
    ? [["报告数据"], ["漏斗报告的图表、数字和句子引用这里;每次生成月报都会重写。"]]
    : [["Report data"], ["What the report's charts, figures and sentences rest on; written anew with every report."]];
}

/** Each by itself: what formulas come to is read back of those only that have any. */
function writeBlock(place: BlockPlace, { headers, rows }: DataBlock, start: number, data: DataAddresses): WorkbookOp {
  const cells = rows.map((row) => row.map((value) => (typeof value === "function" ? value(data) : value)));
  const range = blockRange(place, start, 0, rows.length + 1, headers.length);
  return { kind: "write", range, cells: [headers, ...cells] };
}

function startsOf(blocks: readonly DataBlock[]): number[] {
  const starts: number[] = [];
  let next = headRows;
  for (const { rows } of blocks) {
    starts.push(next + 1);
    next += rows.length + 2;
  }
  return starts;
}

function blockLooks(place: BlockPlace, { numberFormats, rows }: DataBlock, start: number): WorkbookOp[] {
  return [
    { kind: "format", range: blockRange(place, start, 0, 1, numberFormats.length), format: headerLook },
    ...numberFormats.map((numberFormat, column): WorkbookOp => ({
      kind: "format",
      range: blockRange(place, start + 1, column, Math.max(1, rows.length), 1),
      format: { numberFormat },
    })),
    {
      kind: "format",
      range: blockRange(place, start, 0, rows.length + 1, numberFormats.length),
      format: { borders: colours.border },
    },
  ];
}
