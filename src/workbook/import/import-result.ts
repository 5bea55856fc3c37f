import type { CustomerId } from "../../domain/customer";
import type { WorkbookPlan } from "../plan";
import type { DateOrderEvidence } from "../repair/date-order";
import type { DateOrder } from "../repair/repair";
import type { RowError, RowErrorCode } from "../row-error";
import type { ColumnKey } from "../table-schema";
import type { customersTable } from "../tables/customers-table";

export type CustomerColumn = ColumnKey<typeof customersTable>;

/** A customer and a field of it: KH001/owner. */
export type ConflictId = `${string}/${CustomerColumn}`;

export type ImportChoices = {
  /** Headers of the file that the user mapped, by our column. */
  readonly mapped?: ReadonlyMap<string, string>;
  /** Which number is the day, by our column: the answers to `questions`. */
  readonly orders?: ReadonlyMap<CustomerColumn, DateOrder>;
  /** Of all conflicts not decided one by one; `fill` takes theirs where ours is empty. Ours where nothing is said. */
  readonly conflicts?: "ours" | "theirs" | "fill";
  readonly decided?: ReadonlyMap<ConflictId, "ours" | "theirs">;
  /** Whether the sheet has a formula there: it is never replaced. Indexes count from 0. */
  readonly isFormula?: (row: number, column: number) => boolean;
};

/** A field of a customer that the sheet and the file know otherwise. What the file leaves empty is no conflict. */
export type ImportConflict = {
  readonly id: ConflictId;
  readonly customer: CustomerId;
  readonly column: CustomerColumn;
  /** The sheet's own header. */
  readonly header: string;
  /** A1 notation, on the sheet of the customer list. */
  readonly address: string;
  /** As texts, dates as yyyy-mm-dd; "" for an empty cell. */
  readonly ours: string;
  readonly theirs: string;
  /** A formula of the sheet's stays whatever is decided. */
  readonly isFormula: boolean;
  /** Whether the plan writes theirs. */
  readonly isTaken: boolean;
};

/** A cell of the file that could not be taken as it stands. */
export type ImportProblem = {
  readonly code: RowErrorCode;
  readonly line: number;
  /** The file's header, "" where the column is missing. */
  readonly header: string;
  readonly found: string;
  /** How it was read, or may be meant; null where only the user can tell. */
  readonly reading: string | null;
  readonly effect: RowError["effect"];
};

export type ImportQuestion = DateOrderEvidence & { readonly column: CustomerColumn; readonly header: string };

export type ImportPlan = {
  /** Empty where there is nothing to write. */
  readonly plan: WorkbookPlan;
  readonly conflicts: readonly ImportConflict[];
  /** New customers, in the order of the file. */
  readonly added: readonly CustomerId[];
  /** Customers of the file that the sheet has just so. */
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  /** Our columns by the file's header that they were found at. */
  readonly columns: ReadonlyMap<CustomerColumn, string>;
  /** Headers of the file that belong to no column of the sheet that is ours. */
  readonly ignoredHeaders: readonly string[];
};
