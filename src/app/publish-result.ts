import type { Month, SheetDate } from "../domain/calendar";
import type { MonthSheet } from "../workbook/plan";
import type { RowError } from "../workbook/row-error";
import type { SheetLanguage } from "../workbook/sheet-language";

export type PublishMonthRequest = {
  readonly month: Month;
  /** The report date, by the user's calendar. */
  readonly today: SheetDate;
  /** `workbook`: the language the workbook's own headers are in. */
  readonly language: SheetLanguage | "workbook";
  /** True once the user has agreed to what `needs-confirmation` named. */
  readonly overwrite: boolean;
};

export type PublishStep = "reading" | "reckoning" | "writing";

/** A figure that Excel calculates otherwise than the core does. */
export type FigureDifference = {
  readonly sheetName: string;
  /** A1 notation. */
  readonly cell: string;
  readonly expected: number | string | null;
  readonly found: number | string | boolean;
};

/** User content inside a block of ours that writing would overwrite. */
export type PublishConflict = { readonly sheetName: string; readonly columns: readonly string[] };

export type PublishedMonth = {
  readonly kind: "published";
  readonly month: Month;
  readonly language: SheetLanguage;
  readonly sheetNames: Readonly<Record<MonthSheet, string>>;
  /** Customers whose rows were complete. */
  readonly customers: number;
  /** Rows of 漏斗明细. */
  readonly detailRows: number;
  readonly rowErrors: readonly RowError[];
  /** Changes that the log does not hold and that were inferred from the customers' rows. */
  readonly inferredTransitions: number;
  readonly differences: readonly FigureDifference[];
};

export type PublishResult =
  PublishedMonth | { readonly kind: "needs-confirmation"; readonly conflicts: readonly PublishConflict[] };
