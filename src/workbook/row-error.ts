/** What is wrong with a cell of the user's; each has words in both languages (src/i18n). */
export type RowErrorCode =
  | "missing-required"
  | "missing-column"
  | "unknown-stage"
  | "unknown-kind"
  | "unknown-status"
  | "duplicate-id"
  | "unknown-customer"
  | "date-as-text"
  | "ambiguous-date"
  | "not-a-date"
  | "future-date"
  | "dates-out-of-order"
  | "amount-as-text"
  | "not-an-amount"
  | "invalid-setting"
  | "cell-error";

/** A cell that could not be taken as it stands, where it is and what became of it. */
export type RowError = {
  readonly code: RowErrorCode;
  readonly sheetName: string;
  /** As the user sees it, from 1; the header row for a missing column. */
  readonly rowNumber: number;
  /** Column letters, "" for a missing column. */
  readonly column: string;
  readonly header: string;
  /** The cell's content as text, cut to 80 characters. */
  readonly found: string;
  /** How it was read, or would be; null where only the user can tell. */
  readonly reading: string | null;
  /** `read`: taken as `reading`; `value-left-out`: the cell counts as empty; `row-left-out`: the row is in no figure. */
  readonly effect: "read" | "value-left-out" | "row-left-out";
};
