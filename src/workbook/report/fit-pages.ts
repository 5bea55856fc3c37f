import type { PageMargins } from "../sheet-format";
import { pageBreaks } from "./page-breaks";
import { emptyRowHeight, pageHeight } from "./report-page";

export type FittedPages = {
  readonly margins: PageMargins;
  /** Of the sections, which begin a page after the first. */
  readonly starts: readonly number[];
};

/** A report is two or three pages. */
const mostPages = 3;

/** At the sides, in points: 0.4 inches, as much as most printers ask for. The wider the page, the larger its print. */
const narrowSides = 28.8;
/** Up to 0.7 inches, Excel's own. */
const widerSides = [39.6, 50.4];

/**
 * The largest print that brings the sections onto three pages, none of them cut; where no print does, the largest.
 * @param heights Of the sections in turn, in points of the sheet.
 */
export function fitPages(heights: readonly number[]): FittedPages {
  const fitBetween = (side: number) => {
    const margins = { left: side, right: side, top: 36, bottom: 36, header: 18, footer: 18 };
    // The row below a page's last section may well lie off it.
    const page = pageHeight(margins) + emptyRowHeight;
    const starts = pageBreaks(heights, page);
    return { margins, starts, isShort: pagesTaken(heights, starts, page) <= mostPages };
  };
  const largest = fitBetween(narrowSides);
  return largest.isShort ? largest : (widerSides.map(fitBetween).find(({ isShort }) => isShort) ?? largest);
}

/** Sheets of paper: a section higher than a page takes several. */
function pagesTaken(heights: readonly number[], starts: readonly number[], page: number): number {
  const firsts = [0, ...starts];
  const used = firsts.map((first, index) => heights.slice(first, firsts[index + 1]).reduce((a, b) => a + b, 0));
  return used.reduce((pages, height) => pages + Math.ceil(height / page), 0);
}
