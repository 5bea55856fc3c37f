import { invalidArgument, itemNotFound, notImplemented } from "../host/host-error";
import type { CellRange } from "../file/cell-reference";
import type { ChartCells, ChartContent, ChartKind, ChartSeriesContent, DrawnChart } from "../chart-content";
import type { Area, SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";

const kinds: readonly ChartKind[] = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
];

/** In points, as Excel makes one. */
export const usualTitleSize = 14;

/** As Excel makes one: the sheet's cells from the fifth column of the sixth row on. */
const firstPlace: CellRange = { top: 5, left: 4, bottom: 19, right: 11 };

/**
 * A chart over cells whose first row and column name the series and the categories: what Excel takes them for where
 * they are texts. Other shapes of source are not simulated.
 */
export function addChart(workbook: SimWorkbook, sheet: SimSheet, kind: unknown, source: Area, by: unknown): string {
  const known = kinds.find((each) => each === kind);
  if (!known) throw notImplemented(`A chart of the type ${String(kind)}`);
  if (by !== "Columns") throw notImplemented(`Charts.add with the series by ${String(by)}`);
  const id = workbook.newId("chart");
  const chart: ChartContent = {
    id,
    name: freeChartName(sheet),
    place: firstPlace,
    drawn: {
      kind: known,
      title: null,
      series: seriesOf(workbook, source),
      legend: "Bottom",
      isReversed: false,
      hasValueAxis: true,
      hasGridlines: true,
      axisFormat: null,
      gapWidth: null,
      fontSize: null,
      titleSize: usualTitleSize,
    },
  };
  sheet.charts = [...sheet.charts, chart];
  return id;
}

function seriesOf(workbook: SimWorkbook, { sheet, range }: Area): ChartSeriesContent[] {
  const { top, left, bottom, right } = range;
  const texts = { ...range, right: left, top: top + 1 };
  for (let row = texts.top; row <= bottom; row += 1) {
    const value = workbook.engine.cells.value(sheet.id, row, left);
    if (typeof value === "number") throw notImplemented("A chart whose categories are numbers");
  }
  if (bottom <= top || right <= left) throw invalidArgument("A chart's source needs names and values.");
  const cells = (part: CellRange): ChartCells => ({ sheetId: sheet.id, range: part });
  return Array.from({ length: right - left }, (_, index) => {
    const column = left + 1 + index;
    return {
      name: cells({ top, bottom: top, left: column, right: column }),
      categories: cells(texts),
      values: cells({ top: top + 1, bottom, left: column, right: column }),
      color: null,
      hasLabels: false,
      labelFormat: null,
    };
  });
}

function freeChartName({ charts }: SimSheet): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

export function presentChart(sheet: SimSheet, id: string): ChartContent {
  const chart = sheet.charts.find((each) => each.id === id);
  if (!chart) throw itemNotFound(`the chart ${id}`);
  return chart;
}

export function changeChart(sheet: SimSheet, id: string, change: Partial<ChartContent>): void {
  sheet.charts = sheet.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
}

/** Only charts that came about here can be drawn otherwise: those of a file are more than the simulator knows of them. */
export function redrawChart(sheet: SimSheet, id: string, change: (drawn: DrawnChart) => DrawnChart): void {
  const { drawn } = presentChart(sheet, id);
  if (!drawn || isOfFile(id)) throw notImplemented("Changing a chart that the file brought");
  changeChart(sheet, id, { drawn: change(drawn) });
}

export function drawnChart(sheet: SimSheet, id: string): DrawnChart {
  const { drawn } = presentChart(sheet, id);
  if (!drawn) throw notImplemented("Reading a chart that the file brought");
  return drawn;
}

export const fileChartPrefix = "file:";

function isOfFile(id: string): boolean {
  return id.startsWith(fileChartPrefix);
}

/** Takes the cells that charts draw, and the places where they lie, along with cells that move. */
export function moveCharts(
  sheets: readonly SimSheet[],
  moved: SimSheet,
  move: (range: CellRange) => CellRange | null,
): void {
  const follow = <Cells extends ChartCells | null>(cells: Cells): Cells =>
    cells?.sheetId === moved.id ? { ...cells, range: move(cells.range) ?? cells.range } : cells;
  for (const sheet of sheets) {
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      place: sheet === moved ? (move(chart.place) ?? chart.place) : chart.place,
      drawn: chart.drawn && {
        ...chart.drawn,
        series: chart.drawn.series.map((series) => ({
          ...series,
          name: follow(series.name),
          categories: follow(series.categories),
          values: follow(series.values),
        })),
      },
    }));
  }
}
