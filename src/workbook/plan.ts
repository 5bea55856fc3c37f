import type { PlanChart } from "./chart";
import type { CellFormat, ConditionalFormatRule, PageLayout } from "./sheet-format";
import type { CellValue } from "./snapshot";
import type { CellValidation } from "./validation";

/** The generated sheets of a month. */
export type MonthSheet = "report" | "summary" | "dwell" | "detail" | "previous" | "reportData";

/** The sheets the add-in generates; the key stays when the user renames the sheet. */
export type GeneratedSheet = MonthSheet | "overdue" | "reminders";

/** Sheets that are made once and then belong to the user as much as to the add-in; found again by their tables. */
export type NewSheet =
  "customers" | "transitions" | "settings" | "spot-checks" | "repairs" | "actions" | "closes" | "replies";

declare const existingSheet: unique symbol;

/** Excel's own id of a sheet that the workbook has. */
export type ExistingSheet = string & { readonly [existingSheet]: true };

export type PlanSheet = GeneratedSheet | NewSheet | ExistingSheet;

export function existingSheetOf({ sheetId }: { readonly sheetId: string }): ExistingSheet {
  return sheetId as ExistingSheet;
}

/** A block of cells. Indexes count from 0. */
export type BlockRange = {
  readonly sheet: PlanSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A formula in Excel's English notation, with the result the core expects of it: null stands for an empty text. */
export type FormulaCell = { readonly formula: string; readonly expected: number | string | null };

/** Plain text stays text whatever it begins with; null is an empty cell. */
export type PlanCell = string | number | null | FormulaCell;

/**
 * One change of the workbook. Sheets are named by key: an operation works on the sheet that carries the key's mark (see
 * GeneratedSheet in snapshot.ts), on the one that `add-sheet` makes in the same plan, or on the one of that id.
 */
export type WorkbookOp =
  | { readonly kind: "add-sheet"; readonly sheet: PlanSheet; readonly name: string; readonly tabColor: string }
  /** Pushes what stands at `row` and below down by `count` whole rows. */
  | { readonly kind: "insert-rows"; readonly sheet: PlanSheet; readonly row: number; readonly count: number }
  /** Contents, formats, conditional formats and merged cells. */
  | { readonly kind: "clear"; readonly range: BlockRange }
  | {
      readonly kind: "conditional-formats";
      readonly range: BlockRange;
      readonly rules: readonly ConditionalFormatRule[];
    }
  | { readonly kind: "format"; readonly range: BlockRange; readonly format: CellFormat }
  /** `cells` has the shape of `range`. */
  | { readonly kind: "write"; readonly range: BlockRange; readonly cells: readonly (readonly PlanCell[])[] }
  /** Each row of the range becomes one cell; the first of its cells is what is left of them. */
  | { readonly kind: "merge-rows"; readonly range: BlockRange }
  /** Makes the table over `range`, header row included, or resizes the one of that name. */
  | { readonly kind: "table"; readonly range: BlockRange; readonly name: string; readonly style: string }
  /** A name of the workbook for `range`, made or pointed anew: how the sheet is found again. */
  | { readonly kind: "name"; readonly name: string; readonly range: BlockRange }
  /** Widths in points, from `column` on. */
  | {
      readonly kind: "column-widths";
      readonly sheet: PlanSheet;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | { readonly kind: "freeze-rows"; readonly sheet: PlanSheet; readonly rows: number }
  | { readonly kind: "page-layout"; readonly sheet: PlanSheet; readonly layout: PageLayout }
  /** In place of all charts of ours on the sheet; the user's own stay. */
  | { readonly kind: "charts"; readonly sheet: PlanSheet; readonly charts: readonly PlanChart[] }
  | { readonly kind: "activate"; readonly sheet: PlanSheet }
  | GuardOp
  | TableOp
  | UndoOp;

/** Holds before anything is written; where it does not, nothing is, and the error is `changed-meanwhile`. */
export type GuardOp =
  /** The cells hold these values. */
  | {
      readonly kind: "expect";
      readonly range: BlockRange;
      readonly values: readonly (readonly CellValue[])[];
      /** What an undo puts back, as formulas: one that broke off may have come that far. */
      readonly orFormulas?: readonly (readonly CellValue[])[];
      /** Rows that an undo takes away: where the table has no more than these, it has come that far. */
      readonly unless?: { readonly table: string; readonly rowCount: number };
    }
  /** The table has so many data rows: nobody has added one since it was read. */
  | {
      readonly kind: "expect-rows";
      readonly sheet: PlanSheet;
      readonly table: string;
      readonly rowCount: number;
      /** As many as an undo leaves: one that broke off may have come that far. */
      readonly orRowCount?: number;
    };

/** On tables that the user writes into as well, and on the rules for their cells. */
export type TableOp =
  /**
   * Rows at the table's end, above a totals row; what stands below is pushed down. One cell for each column that the table
   * has by then; null leaves it to Excel, which fills in formulas of the column. With `fillsBlankRow` the first of them
   * goes into the one blank row that a table without rows shows.
   */
  | {
      readonly kind: "append-rows";
      readonly sheet: PlanSheet;
      readonly table: string;
      readonly cells: readonly (readonly PlanCell[])[];
      /** Number formats, one for each column; null keeps what the table gives. */
      readonly formats: readonly (string | null)[];
      readonly fillsBlankRow: boolean;
    }
  /** Data rows of the table, counted from 0, in rising order; what stands below moves up. The last one stays, empty. */
  | {
      readonly kind: "delete-rows";
      readonly sheet: PlanSheet;
      readonly table: string;
      readonly rows: readonly number[];
    }
  /** Columns at the table's right edge. */
  | {
      readonly kind: "add-columns";
      readonly sheet: PlanSheet;
      readonly table: string;
      readonly headers: readonly string[];
    }
  /** Another name for a table that the workbook has; formulas that use it follow. */
  | { readonly kind: "rename-table"; readonly sheet: PlanSheet; readonly from: string; readonly to: string }
  /** A name of the workbook for a formula ("=FunnelStages[阶段名称]"), made or changed. */
  | { readonly kind: "name-formula"; readonly sheet: PlanSheet; readonly name: string; readonly formula: string }
  /** Replaces what rule the cells had. */
  | { readonly kind: "validation"; readonly range: BlockRange; readonly validation: CellValidation }
  /** Replaces the conditional formats of ours on the range (their formulas carry `guardMark`); the user's own stay. */
  | { readonly kind: "guard-formats"; readonly range: BlockRange; readonly rules: readonly ConditionalFormatRule[] };

/** What takes an applied plan back; made by the adapter, never by a planner. */
export type UndoOp =
  | {
      readonly kind: "restore-cells";
      readonly range: BlockRange;
      /** As Excel gives them: the value where there is no formula. */
      readonly formulas: readonly (readonly CellValue[])[];
      readonly numberFormats: readonly (readonly string[])[];
    }
  /** Data rows that were deleted, back at their places in rising order; the first into the blank one that stayed. */
  | {
      readonly kind: "return-rows";
      readonly sheet: PlanSheet;
      readonly table: string;
      readonly rows: readonly number[];
      readonly formulas: readonly (readonly CellValue[])[];
      readonly numberFormats: readonly (readonly string[])[];
      readonly fillsBlankRow: boolean;
      /** The table's rows with these. */
      readonly rowCount: number;
    }
  | { readonly kind: "restore-validation"; readonly range: BlockRange; readonly rule: unknown }
  /** Fills, fonts, alignments, borders and row heights, as far as the cells of the range had one and the same. */
  | { readonly kind: "restore-look"; readonly range: BlockRange; readonly look: unknown }
  | { readonly kind: "remove-guard-formats"; readonly range: BlockRange }
  /** The sheet's own filter, without criteria: a table made over it has taken its place. */
  | { readonly kind: "restore-filter"; readonly range: BlockRange }
  /** The last ones. */
  | {
      readonly kind: "remove-rows";
      readonly sheet: PlanSheet;
      readonly table: string;
      readonly count: number;
      /** The table's rows without these. */
      readonly rowCount: number;
    }
  | {
      readonly kind: "remove-columns";
      readonly sheet: PlanSheet;
      readonly table: string;
      readonly headers: readonly string[];
    }
  | { readonly kind: "table-to-range"; readonly sheet: PlanSheet; readonly table: string }
  | { readonly kind: "remove-name"; readonly sheet: PlanSheet; readonly name: string }
  | { readonly kind: "remove-sheet"; readonly sheet: ExistingSheet };

export type WorkbookPlan = readonly WorkbookOp[];
