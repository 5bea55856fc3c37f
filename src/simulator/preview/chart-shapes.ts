import type { ChartPicture } from "../model/chart-pictures";

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export type Bar = {
  readonly seriesIndex: number;
  readonly category: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The bars or columns within the box, from 0 to the highest value. */
export function barsOf({ categories, drawn, series }: ChartPicture, box: Box): Bar[] {
  const isBar = drawn.kind.startsWith("Bar");
  const isStacked = drawn.kind.endsWith("Stacked");
  const highest = highestOf(
    series.map(({ values }) => values),
    isStacked,
  );
  const along = isBar ? box.width : box.height;
  const slot = (isBar ? box.height : box.width) / Math.max(1, categories.length);
  const lanes = isStacked ? 1 : series.length;
  const thickness = slot / (lanes + (drawn.gapWidth ?? 150) / 100);
  return categories.flatMap((category, index) => {
    const turn = isBar && !drawn.isReversed ? categories.length - 1 - index : index;
    const start = turn * slot + (slot - thickness * lanes) / 2;
    let stacked = 0;
    return series.flatMap(({ values }, seriesIndex): Bar[] => {
      const value = values[index] ?? null;
      if (value === null || value <= 0) return [];
      const length = (value / highest) * along;
      const across = start + (isStacked ? 0 : seriesIndex * thickness);
      const from = stacked;
      if (isStacked) stacked += length;
      const place = isBar
        ? { x: box.left + from, y: box.top + across, width: length, height: thickness }
        : { x: box.left + across, y: box.top + box.height - from - length, width: thickness, height: length };
      return [{ seriesIndex, category, value, ...place }];
    });
  });
}

/** The points of a polyline; cells without a number are passed over. */
export function lineOf({ categories, series }: ChartPicture, seriesIndex: number, box: Box): string {
  const highest = highestOf(
    series.map(({ values }) => values),
    false,
  );
  return (series[seriesIndex]?.values ?? [])
    .flatMap((value, index) => {
      if (value === null) return [];
      const x = box.left + ((index + 0.5) / Math.max(1, categories.length)) * box.width;
      return [`${x.toFixed(1)},${(box.top + box.height * (1 - value / highest)).toFixed(1)}`];
    })
    .join(" ");
}

function highestOf(lists: readonly (readonly (number | null)[])[], isStacked: boolean): number {
  const longest = Math.max(0, ...lists.map((values) => values.length));
  const totals = Array.from({ length: longest }, (_, index) => {
    const values = lists.map((list) => Math.max(0, list[index] ?? 0));
    return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(...totals, 1e-9);
}
