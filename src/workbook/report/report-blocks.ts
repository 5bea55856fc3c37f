import type { PlanChart } from "../chart";
import type { FormulaCell, PlanCell } from "../plan";

/** A formula over cells of the table: `cellOf` gives the address of a column, counted from 0, in its own row or one so far down. */
export type RowFormula = (cellOf: (column: number, rowsDown?: number) => string) => FormulaCell;

export type ReportCell = {
  readonly value: PlanCell | RowFormula;
  /** Where it is not the column's. */
  readonly numberFormat?: string;
  /** A finding. */
  readonly isFlagged?: true;
};

export type ReportColumn = {
  readonly header: string;
  /** Columns of the page's grid that it takes. */
  readonly span: number;
  readonly numberFormat: string;
  readonly horizontal: "Left" | "Center" | "Right";
};

export type ReportTable = {
  readonly kind: "table";
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
};

/** A chart and the columns of the grid it lies over. */
export type ReportChart = {
  readonly chart: Omit<PlanChart, "place">;
  readonly column: number;
  readonly columns: number;
};

export type ReportBlock =
  | { readonly kind: "title" | "subtitle" | "heading" | "label"; readonly text: string }
  /** `point`: one of several sentences; `note`: how a figure is meant. */
  | { readonly kind: "text" | "point" | "note"; readonly text: string }
  | ReportTable
  | { readonly kind: "charts"; readonly charts: readonly ReportChart[] };

/** What belongs together on a page. Empty where there is nothing to say. */
export type ReportSection = readonly ReportBlock[];

/** Of words. */
export function textColumn(header: string, span = 1, horizontal: ReportColumn["horizontal"] = "Left"): ReportColumn {
  return { header, span, numberFormat: "@", horizontal };
}

/** Of numbers, on the right. */
export function figureColumn(header: string, numberFormat: string, span = 1): ReportColumn {
  return { header, span, numberFormat, horizontal: "Right" };
}

export function cell(value: ReportCell["value"], numberFormat?: string): ReportCell {
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** A finding: amber, with a mark, as colour alone says nothing to whoever does not see it. */
export function flagged(value: ReportCell["value"], numberFormat: string): ReportCell {
  return { value, numberFormat: `"▲ "${numberFormat}`, isFlagged: true };
}
