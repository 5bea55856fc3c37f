import type { PlanChart } from "../chart";
import { blockRange, rowCell, type BlockPlace } from "../month/block-place";
import { colours, warning } from "../month/sheet-look";
import type { PlanCell, WorkbookOp } from "../plan";
import type { CellFormat } from "../sheet-format";
import { textLooks } from "./report-look";
import type { ReportBlock, ReportCell, ReportChart, ReportSection, ReportTable } from "./report-blocks";
import { chartRow, columnPoints, emptyRowHeight, pageColumns, pagePoints, pointsOf, textHeight } from "./report-page";

/** A page of blocks as rows of cells. */
export type LaidOut = {
  readonly rows: number;
  readonly cells: readonly (readonly PlanCell[])[];
  /** Merges, formats and heights. */
  readonly looks: readonly WorkbookOp[];
  readonly charts: readonly PlanChart[];
  /** Where each begins, a row of the block from 0, and how high it is in points. */
  readonly sections: readonly { readonly row: number; readonly height: number }[];
};

const tableFont = 10;

/** Puts the sections one below the other. */
export function layOut(place: BlockPlace, sections: readonly ReportSection[]): LaidOut {
  const cells: PlanCell[][] = [];
  const looks: WorkbookOp[] = [];
  const charts: PlanChart[] = [];
  const laidOut: { row: number; height: number }[] = [];

  for (const section of sections.filter(({ length }) => length > 0)) {
    laidOut.push({ row: cells.length, height: 0 });
    section.forEach((block, index) => {
      if (block.kind === "heading" && index > 0) gap();
      put(block);
    });
    gap();
  }
  return { rows: cells.length, cells, looks, charts, sections: laidOut };

  function put(block: ReportBlock): void {
    if (block.kind === "table") putTable(block);
    else if (block.kind === "charts") {
      const row = cells.length;
      const rows = Math.max(chartRow.leastRows, Math.ceil(mostBars(block.charts) * chartRow.bar + chartRow.rest));
      for (let each = 0; each < rows; each += 1) addRow([], chartRow.height);
      heights(row, rows, chartRow.height);
      for (const { chart, column, columns } of block.charts) {
        charts.push({ ...chart, place: blockRange(place, row, column, rows, columns) });
      }
      gap();
    } else {
      const { format, fontSize } = textLooks[block.kind];
      const row = cells.length;
      addRow([block.text], textHeight(block.text, pagePoints, fontSize));
      merge(row, 0, 1, pageColumns);
      look(row, 0, 1, pageColumns, { ...format, fontSize, rowHeight: textHeight(block.text, pagePoints, fontSize) });
    }
  }

  function putTable({ columns, rows }: ReportTable): void {
    const starts = columns.map((_column, index) => columns.slice(0, index).reduce((sum, { span }) => sum + span, 0));
    const width = columns.reduce((sum, { span }) => sum + span, 0);
    const spread = (row: readonly PlanCell[]): PlanCell[] => {
      const spreadRow = new Array<PlanCell>(pageColumns).fill(null);
      row.forEach((value, index) => (spreadRow[starts[index] ?? 0] = value));
      return spreadRow;
    };
    const heightOf = (texts: readonly (string | null)[], fontSize: number): number =>
      Math.max(
        ...columns.map(({ span }, index) =>
          textHeight(texts[index] ?? "", pointsOf(starts[index] ?? 0, span), fontSize),
        ),
      );
    const head = cells.length;
    const headHeight = heightOf(
      columns.map(({ header }) => header),
      tableFont,
    );
    addRow(spread(columns.map(({ header }) => header)), headHeight);
    look(head, 0, 1, width, { ...textLooks.header.format, rowHeight: headHeight });
    const body = cells.length;
    rows.forEach((row, index) => {
      const address = (column: number, rowsDown = 0): string =>
        rowCell(place, body + index + rowsDown, starts[column] ?? 0);
      const values = row.map(({ value }) => (typeof value === "function" ? value(address) : value));
      const height = heightOf(
        values.map((value) => (typeof value === "string" ? value : null)),
        tableFont,
      );
      addRow(spread(values), height);
      heights(body + index, 1, height);
    });
    columns.forEach(({ span, numberFormat, horizontal }, index) => {
      const start = starts[index] ?? 0;
      if (span > 1) merge(head, start, rows.length + 1, span);
      if (rows.length > 0) {
        look(body, start, rows.length, span, {
          numberFormat: horizontal === "Right" ? spaced(numberFormat) : numberFormat,
          horizontal,
          vertical: "Center",
          wrap: true,
          fontSize: tableFont,
        });
      }
      rows.forEach((row, at) => overrides(row[index], body + at, start, span));
    });
    look(head, 0, rows.length + 1, width, { borders: colours.border });
    gap();
  }

  function overrides(cell: ReportCell | undefined, row: number, column: number, span: number): void {
    if (cell?.numberFormat !== undefined) look(row, column, 1, span, { numberFormat: spaced(cell.numberFormat) });
    if (cell?.isFlagged) look(row, column, 1, span, { ...warning });
  }

  function gap(): void {
    const row = cells.length;
    addRow([], emptyRowHeight);
    heights(row, 1, emptyRowHeight);
  }

  function addRow(values: readonly PlanCell[], height: number): void {
    cells.push(Array.from({ length: pageColumns }, (_, column) => values[column] ?? null));
    const section = laidOut.at(-1);
    if (section) section.height += height;
  }

  function heights(row: number, rows: number, rowHeight: number): void {
    look(row, 0, rows, columnPoints.length, { rowHeight });
  }

  function merge(row: number, column: number, rows: number, columns: number): void {
    looks.push({ kind: "merge-rows", range: blockRange(place, row, column, rows, columns) });
  }

  function look(row: number, column: number, rows: number, columns: number, format: CellFormat): void {
    looks.push({ kind: "format", range: blockRange(place, row, column, rows, columns), format });
  }
}

/** Of the chart that has most. */
function mostBars(charts: readonly ReportChart[]): number {
  const bars = charts.map(({ chart: { kind, source } }) =>
    kind === "bar" ? (source.rows - 1) * (source.columns - 1) : 0,
  );
  return Math.max(...bars);
}

/** With room between the figure and the line to its right. */
function spaced(numberFormat: string): string {
  return numberFormat
    .split(";")
    .map((part) => `${part}_ `)
    .join(";");
}
