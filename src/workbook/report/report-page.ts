import { widthFor } from "../month/sheet-look";
import type { PageMargins } from "../sheet-format";

/** Columns of the page's grid in Chinese characters: one for names, ten for figures. */
const widths: readonly number[] = [8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4];

export const pageColumns = widths.length;

/** In points. */
export const columnPoints: readonly number[] = widths.map(widthFor);

export const pagePoints = pointsOf(0, pageColumns);

const a4 = { width: 595, height: 842 } as const;

/**
 * What fits on an A4 page upright between the margins, the columns made as narrow as it takes, with some to spare, as no two
 * programs agree on how high a row is.
 */
export function pageHeight({ left, right, top, bottom }: PageMargins): number {
  return Math.floor(((a4.height - top - bottom) * pagePoints * 0.98) / (a4.width - left - right));
}

/** Between two blocks. */
export const emptyRowHeight = 7;

/** A chart lies over rows of such a height: as many as its bars take, each with room for its label, and the rest of it. */
export const chartRow = { height: 15.5, leastRows: 11, bar: 0.65, rest: 4 } as const;

export function pointsOf(column: number, columns: number): number {
  return columnPoints.slice(column, column + columns).reduce((sum, points) => sum + points, 0);
}

/** The height of a row with a text of that size wrapped into so many points; some to spare, as fonts differ. */
export function textHeight(text: string, points: number, fontSize: number): number {
  const halves = [...text].reduce((sum, char) => sum + (narrow.test(char) ? 1 : 2), 0);
  const perLine = Math.floor(((points - 6) / fontSize) * 1.95);
  return Math.max(1, Math.ceil(halves / perLine)) * Math.ceil(fontSize * 1.4) + 1;
}

/** Latin letters, digits and dashes. */
const narrow = /[\u0020-\u024f\u2010-\u2015]/;
