import type { CellRange } from "../file/cell-reference";
import type { ChartCells, DrawnChart } from "../chart-content";
import type { ContentValue } from "../workbook-content";
import type { SimWorkbook } from "./sim-workbook";

/** A chart with what it shows just now. */
export type ChartPicture = {
  readonly id: string;
  readonly place: CellRange;
  readonly drawn: Omit<DrawnChart, "series">;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
};

export type PictureSeries = {
  readonly name: string;
  readonly color: string | null;
  readonly hasLabels: boolean;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
};

/** Those on the sheet that is shown; what only the file knows of is left out. */
export function chartPictures(workbook: SimWorkbook): ChartPicture[] {
  const { cells } = workbook.engine;
  const valuesOf = (source: ChartCells | null): (ContentValue | undefined)[] => {
    if (!source) return [];
    const { top, left, bottom, right } = source.range;
    return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
      const columns = right - left + 1;
      return cells.value(source.sheetId, top + Math.floor(index / columns), left + (index % columns));
    });
  };
  const textsOf = (source: ChartCells | null): string[] => valuesOf(source).map(textOf);
  return workbook.activeSheet().charts.flatMap(({ id, place, drawn }): ChartPicture[] => {
    if (!drawn) return [];
    const { series, ...rest } = drawn;
    return [
      {
        id,
        place,
        drawn: rest,
        categories: textsOf(series[0]?.categories ?? null),
        series: series.map(({ name, values, color, hasLabels }) => ({
          name: textsOf(name).join(""),
          color,
          hasLabels,
          values: valuesOf(values).map((value) => (typeof value === "number" ? value : null)),
        })),
      },
    ];
  });
}

function textOf(value: ContentValue | undefined): string {
  return typeof value === "object" ? value.error : String(value ?? "");
}
