import type { ChartContent } from "./chart-content";
import type { CellRange } from "./file/cell-reference";
import type { PageContent } from "./page-content";

/*
 * A workbook as plain data: what a file reader makes, the simulator opens and gives back, and a file writer saves.
 * Rows and columns count from 0, sizes are in points, colours #RRGGBB. A writer compares what was opened with what is
 * given back, cell by cell, and writes only what differs; styles are shared objects, so most compare by identity.
 */

export type ErrorValue = { readonly error: string };

/** A date is its serial number. An error is no text: "#N/A" may be one. */
export type ContentValue = number | string | boolean | ErrorValue;

/** OOXML's names: thin, medium, dashed … */
export type BorderLine = { readonly style: string; readonly color: string };

export type CellBorders = {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
};

/** What is missing is as Excel has it by default. Alignments by OOXML's names (left, center …). */
export type CellStyle = {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly borders?: CellBorders;
  /** Only ever false: cells are locked by default. */
  readonly locked?: boolean;
};

/** Three arrays by column instead of an object for each cell: 2,500,000 cells have to fit. Holes are empty cells. */
export type RowContent = {
  /** For a formula its last result. */
  readonly values: readonly (ContentValue | undefined)[];
  /** English notation, with "=". */
  readonly formulas?: readonly (string | undefined)[];
  readonly styles?: readonly (CellStyle | undefined)[];
};

/** Of what the simulator has no interface for, only the place; `key` tells the reader's own file what it was. */
export type OpaqueRule = {
  readonly kind: "opaque";
  readonly key: string;
  /** Of a conditional format, by Office.js's name (ColorScale, DataBar …). */
  readonly type?: string;
  /** Of a conditional format by a formula, whose look is more than the simulator shows. */
  readonly formula?: string;
};

/** The formula is relative to the first range's first cell, with "=". */
export type FormulaRule = {
  readonly kind: "formula";
  readonly formula: string;
  readonly format: Pick<CellStyle, "fill" | "fontColor" | "bold" | "italic">;
};

/** In a sheet's list the one of highest priority comes first. */
export type ConditionalFormatContent = {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly rule: FormulaRule | OpaqueRule;
  readonly stopIfTrue: boolean;
};

export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly hasDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      /** Office.js's name (Between, GreaterThan …). */
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    };

export type ValidationMessage = { readonly title: string; readonly message: string };

export type ValidationContent = {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule | OpaqueRule;
  readonly ignoreBlanks: boolean;
  /** Null where none is shown. */
  readonly errorAlert: (ValidationMessage & { readonly style: "Stop" | "Warning" | "Information" }) | null;
  readonly prompt: ValidationMessage | null;
};

export type TableContent = {
  readonly id: string;
  readonly name: string;
  /** Header and total row included. */
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** Of the columns, in sheet order; for a table with headers they are the header cells' texts. */
  readonly columns: readonly string[];
  /** TableStyleMedium2 …; null for none. */
  readonly style: string | null;
  readonly hasFilterButtons: boolean;
  /** Every second row is shaded; where nothing is said, as Excel has it by default, it is. */
  readonly hasBandedRows?: boolean;
  /** Rows are hidden by a filter of the table. */
  readonly isFiltered: boolean;
  /** What the columns are filtered by; where nothing is said of a filtered table, only its file knows. */
  readonly filters?: readonly TableFilter[];
};

/** Rows are shown whose cell in the column shows one of the texts. */
export type TableFilter = { readonly column: string; readonly texts: readonly string[] };

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Whole rows or columns that came in before `index`, or with a count below 0 went from there on. */
export type SheetShift = { readonly axis: "rows" | "columns"; readonly index: number; readonly count: number };

export type SheetContent = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Null for none. */
  readonly tabColor: string | null;
  /** Null for a sheet that is not protected. */
  readonly protection: { readonly hasPassword: boolean } | null;
  readonly rows: ReadonlyMap<number, RowContent>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  /** Where nothing is said, they are shown. */
  readonly hasGridlines?: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly page: PageContent;
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  readonly validations: readonly ValidationContent[];
  readonly tables: readonly TableContent[];
  /** Where nothing is said, there are none. */
  readonly charts?: readonly ChartContent[];
  /** Since the file was opened, in order: a writer moves along what only the file knows of, such as pictures. */
  readonly shifts?: readonly SheetShift[];
  /** The sheet's own filter, which belongs to no table. */
  readonly filter: { readonly range: CellRange; readonly isFiltered: boolean } | null;
};

export type NameContent = {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
  /** Null for a name of the workbook. */
  readonly sheetId: string | null;
  readonly isVisible: boolean;
};

export type WorkbookContent = {
  /** In tab order; at least one. */
  readonly sheets: readonly SheetContent[];
  readonly activeSheetId: string;
  readonly names: readonly NameContent[];
  readonly isStructureProtected: boolean;
  /** The file was opened for reading only. */
  readonly isReadOnly: boolean;
};
