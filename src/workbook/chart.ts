import type { BlockRange } from "./plan";

/** What the names of our charts begin with: by it they are found again, and those of the user's left alone. */
export const chartMark = "Funnel";

/** A native chart of Excel's. */
export type PlanChart = {
  /** Begins with `chartMark`; no two on a sheet have the same. */
  readonly name: string;
  readonly kind: "column" | "stacked-column" | "bar" | "stacked-bar" | "line";
  readonly title: string;
  /** The first row names the series, the first column the categories, in texts: numbers Excel would take for values. */
  readonly source: BlockRange;
  /** The cells it lies over. */
  readonly place: BlockRange;
  /** #RRGGBB, one for each series. */
  readonly colors: readonly string[];
  readonly hasLegend: boolean;
  /** The number format of the values on the bars or points; null shows none. */
  readonly labelFormat: string | null;
  /** The number format of the value axis; null shows neither axis nor lines. */
  readonly axisFormat: string | null;
  /** In points, the title's a little more; null leaves both to Excel. */
  readonly fontSize: number | null;
};
