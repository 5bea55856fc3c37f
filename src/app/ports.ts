import type { CustomerId } from "../domain/customer";
import type { WorkbookPlan } from "../workbook/plan";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { SnapshotPurpose } from "../workbook/columns-to-read";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";

/** Share of the work done, 0 to 1. */
export type Progress = (done: number) => void;

/** Lets long work be interrupted, so that the pane can answer its user meanwhile. */
export type Pause = {
  /** Whether the work has gone on for long enough. */
  readonly isDue: () => boolean;
  /** Over as soon as whatever waited has had its turn. */
  readonly take: () => Promise<void>;
};

export type ReadOptions = {
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
  /** Without it, what was read is gone through in one go. */
  readonly pause?: Pause;
};

export type SnapshotOptions = ReadOptions & {
  /** Which columns are read; the month report's where nothing is said. */
  readonly purpose?: SnapshotPurpose;
  /** Reads everything anew. Else the log is read for a capture only from its last known row on. */
  readonly isFresh?: boolean;
};

export type ApplyOptions = ReadOptions & {
  /** Reads ahead what the plan overwrites, so that `Applied.undo` can take it back. */
  readonly isUndoable?: boolean;
  /** The results of formulas are not asked for: one request less. */
  readonly skipsResults?: boolean;
};

/** What applying a plan left behind. */
export type Applied = {
  /** Values read back after calculation, one grid for each `write` of the plan that holds formulas, in plan order. */
  readonly results: readonly (readonly (readonly CellValue[])[])[];
  /** Takes the plan back, and refuses where its cells were changed since; null unless `isUndoable` was asked for. */
  readonly undo: WorkbookPlan | null;
};

/** Something happened in the workbook that a capture should look at. Never what the add-in itself wrote. */
export type WorkbookChange =
  /** The local user changed cells: sheet rows from `firstRow` to `lastRow`, counted from 0. */
  | { readonly kind: "edited"; readonly sheetId: string; readonly firstRow: number; readonly lastRow: number }
  /** The selection or the sheet changed, or somebody else edited: the workbook may have changed without telling. */
  | { readonly kind: "looked-at"; readonly sheetId: string };

/** The workbook as the use cases see it. Every failure is an AppError. */
export type WorkbookPort = {
  /**
   * Reads the tables the funnel is made of. At most 3 requests, plus one for each further block of cells; for a
   * capture one in all, where the tables stand as they did at the last.
   */
  readSnapshot(options?: SnapshotOptions): Promise<WorkbookSnapshot>;
  /** At most 6 requests, plus one for each further block of cells; reading back included. */
  applyPlan(plan: WorkbookPlan, snapshot: WorkbookSnapshot, options?: ApplyOptions): Promise<Applied>;
};

/** What set-up and adoption need besides. */
export type SheetReader = {
  /** Every cell in use on one sheet, or on the sheet that is shown. */
  readGrid(sheetId?: string): Promise<SheetGrid>;
};

/** What goes on in the workbook while the add-in runs. */
export type WorkbookWatcher = {
  /** Tells of changes from now on; what it gives back ends that. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Shows and selects a cell ("A1" notation) on the sheet of this name. */
  select(sheetName: string, address: string): Promise<void>;
};

/** One row of a sheet as it stands. */
export type SheetRow = {
  readonly values: readonly CellValue[];
  /** A formula, or the value where there is none. */
  readonly formulas: readonly CellValue[];
};

/** For whoever changes a single row, or looks whether it is still the one that was read. */
export type RowReader = {
  /** The cells of a sheet's row, counted from 0, from `column` on. One request. */
  readRow(sheetId: string, row: number, column: number, columns: number): Promise<SheetRow>;
};

/** The row of the active cell, counted from 0. */
export type SelectedRow = { readonly sheetId: string; readonly row: number };

export type SelectionFollower = {
  /** Tells of the row that is selected now, and of every one from now on; what it gives back ends that. */
  followSelection(listener: (selected: SelectedRow) => void): Promise<() => Promise<void>>;
};

/** What has become of the wish to see some customers. */
export type ShownCustomers =
  | {
      readonly kind: "shown";
      readonly sheetName: string;
      /** Rows of the list that are theirs. */
      readonly rows: number;
      /** Of these, the rows that no other filter hides. */
      readonly visibleRows: number;
    }
  /** None of them has a row in the list any more; nothing was filtered. */
  | { readonly kind: "gone" }
  /** The user has filtered the same column: nothing was filtered, and the user's filter stands. */
  | { readonly kind: "own-filter"; readonly sheetName: string };

export type CustomerFilter = {
  /**
   * Filters the customer list to the rows of these customers, beside whatever else the user filters by, and selects the
   * first. Filtered again, only its own filter is replaced. 3 requests.
   * @param replaces Whether a filter that the user has set on the same column is given up, too.
   */
  showCustomers(customers: readonly CustomerId[], replaces?: boolean): Promise<ShownCustomers>;
  /** Takes back what `showCustomers` filtered; filters of the user's own stay. At most 3 requests. */
  showAllCustomers(): Promise<void>;
};
