import type { CellFormat, ConditionalFormatRule, PageLayout } from "./sheet-format";

/** The sheets the add-in generates; the key stays when the user renames the sheet. */
export type GeneratedSheet = "summary" | "dwell" | "detail" | "previous";

/** A block of cells on a generated sheet. Indexes count from 0. */
export type BlockRange = {
  readonly sheet: GeneratedSheet;
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
 * GeneratedSheet in snapshot.ts) or on the one that `add-sheet` makes in the same plan.
 */
export type WorkbookOp =
  | { readonly kind: "add-sheet"; readonly sheet: GeneratedSheet; readonly name: string; readonly tabColor: string }
  /** Pushes what stands at `row` and below down by `count` whole rows. */
  | { readonly kind: "insert-rows"; readonly sheet: GeneratedSheet; readonly row: number; readonly count: number }
  /** Contents, formats and conditional formats. */
  | { readonly kind: "clear"; readonly range: BlockRange }
  | {
      readonly kind: "conditional-formats";
      readonly range: BlockRange;
      readonly rules: readonly ConditionalFormatRule[];
    }
  | { readonly kind: "format"; readonly range: BlockRange; readonly format: CellFormat }
  /** `cells` has the shape of `range`. */
  | { readonly kind: "write"; readonly range: BlockRange; readonly cells: readonly (readonly PlanCell[])[] }
  /** Makes the table over `range`, header row included, or resizes the one of that name. */
  | { readonly kind: "table"; readonly range: BlockRange; readonly name: string; readonly style: string }
  /** A name of the workbook for `range`, made or pointed anew: how the sheet is found again. */
  | { readonly kind: "name"; readonly name: string; readonly range: BlockRange }
  /** Widths in points, from `column` on. */
  | {
      readonly kind: "column-widths";
      readonly sheet: GeneratedSheet;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | { readonly kind: "freeze-rows"; readonly sheet: GeneratedSheet; readonly rows: number }
  | { readonly kind: "page-layout"; readonly sheet: GeneratedSheet; readonly layout: PageLayout }
  | { readonly kind: "activate"; readonly sheet: GeneratedSheet };

export type WorkbookPlan = readonly WorkbookOp[];
