import type { CellRange } from "./file/cell-reference";

/** Cells that a chart draws; null where it has none, such as a series without a name. */
export type ChartCells = { readonly sheetId: string; readonly range: CellRange };

export type ChartSeriesContent = {
  readonly name: ChartCells | null;
  readonly categories: ChartCells | null;
  readonly values: ChartCells;
  /** Null leaves it to Excel. */
  readonly color: string | null;
  readonly hasLabels: boolean;
  /** Of the labels; null is the cells' own. */
  readonly labelFormat: string | null;
};

/** By Office.js's names. */
export type ChartKind = "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Line" | "LineMarkers";

export type DrawnChart = {
  readonly kind: ChartKind;
  /** Null where none is shown. */
  readonly title: string | null;
  readonly series: readonly ChartSeriesContent[];
  /** Null where none is shown. */
  readonly legend: "Bottom" | "Top" | "Left" | "Right" | null;
  /** The first category comes last, or of bars first. */
  readonly isReversed: boolean;
  readonly hasValueAxis: boolean;
  readonly hasGridlines: boolean;
  readonly axisFormat: string | null;
  /** Between the bars, per cent of a bar's width; null leaves it to Excel. */
  readonly gapWidth: number | null;
  /** In points, of all texts but the title; null leaves it to Excel. */
  readonly fontSize: number | null;
  /** In points. */
  readonly titleSize: number;
};

export type ChartContent = {
  readonly id: string;
  readonly name: string;
  /** The cells it lies over. */
  readonly place: CellRange;
  /** Null for what the file has and the simulator has no interface for. */
  readonly drawn: DrawnChart | null;
};
