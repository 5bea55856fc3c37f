import type { CellRange } from "./file/cell-reference";

export type PageContent = {
  readonly orientation: "Portrait" | "Landscape";
  /** Office.js's name ("A4"); null where none is set. */
  readonly paperSize: string | null;
  /** Per cent; null where the pages are fitted instead. */
  readonly scale: number | null;
  /** Pages across and down; null is as many as it takes. */
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** $1:$3 */
  readonly titleRows: string | null;
  readonly printArea: CellRange | null;
  /** Rows that begin a page because somebody said so, in rising order. */
  readonly breaksBefore: readonly number[];
  readonly margins: PageMargins;
  /** Of all pages, or where they differ of the odd ones. */
  readonly header: MarginContent;
  readonly footer: MarginContent;
  /** The first or the even pages show others, which only the file knows. */
  readonly pagesDiffer: boolean;
};

/** In Excel's codes ("&P" is the page), "" for nothing. */
export type MarginContent = { readonly left: string; readonly center: string; readonly right: string };

/** In points, from the edge of the paper; `header` and `footer` are where those begin. */
export type PageMargins = Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
