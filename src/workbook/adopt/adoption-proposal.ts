import type { StagePresetId } from "../../domain/stage-presets";
import type { StageId, Stages } from "../../domain/stage";
import type { GridRange } from "../sheet-grid";
import type { SheetLanguage } from "../sheet-language";
import type { ColumnKey } from "../table-schema";
import type { customersTable } from "../tables/customers-table";

export type CustomerKey = ColumnKey<typeof customersTable>;

/** Why a column is taken for one of ours: its header, what stands in it, or the user. Words: adopt-words.ts. */
export type MappingReason =
  | "own-header"
  | "synonym"
  | "similar-header"
  | "stage-words"
  | "status-words"
  | "unique-codes"
  | "dates"
  | "amounts"
  | "phones"
  | "company-names"
  | "people"
  | "known-words"
  | "few-values"
  | "long-texts"
  | "chosen";

export type ColumnCandidate = {
  readonly key: CustomerKey;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: MappingReason;
};

/** One column of the user's list. */
export type ProposedColumn = {
  /** Within the list, from 0. */
  readonly index: number;
  /** What the header cell holds once the list is adopted. */
  readonly header: string;
  /** Null: it stays the user's own. */
  readonly chosen: ColumnCandidate | null;
  /** The user should look at it before agreeing. */
  readonly isDoubtful: boolean;
  /** What else it may be, likeliest first. */
  readonly alternatives: readonly ColumnCandidate[];
  /** Up to three different values, as text. */
  readonly samples: readonly string[];
};

/** A header cell that a table cannot have as it stands: empty, a number or a formula. */
export type HeaderChange = { readonly index: number; readonly from: string; readonly to: string };

/** A required column that the list lacks, offered at its right edge. */
export type MissingColumn = {
  readonly key: CustomerKey;
  /** Its header, in the list's language. */
  readonly header: string;
  readonly suggested: ColumnFill;
};

/** What the rows get in an added column: nothing, a code for each customer, or the same for all. */
export type ColumnFill =
  | { readonly kind: "empty" }
  | { readonly kind: "codes"; readonly prefix: string }
  | { readonly kind: "value"; readonly value: string | number };

/** `loss` and `pause` are states of a customer and no stages; `unknown` is for the user to decide. */
export type StageWordKind = "name" | "synonym" | "similar" | "loss" | "pause" | "unknown";

export type StageWord = {
  /** As most of the rows write it. */
  readonly word: string;
  /** Rows that have it. */
  readonly count: number;
  readonly stage: StageId | null;
  readonly kind: StageWordKind;
};

export type StageProposal = {
  /** From the workbook's own 漏斗设置, a preset, or the list's words. */
  readonly origin: "workbook" | "preset" | "words";
  readonly preset: StagePresetId | null;
  readonly stages: Stages;
  /** Of the stage columns, the most frequent first. */
  readonly words: readonly StageWord[];
};

export type AdoptionProblemCode =
  "protected-sheet" | "merged-cells" | "no-rows" | "duplicate-headers" | "overlapping-table" | "another-list";

/** What forbids adoption until the user has changed it. */
export type AdoptionProblem = {
  readonly code: AdoptionProblemCode;
  /** Cells ("A3:B4"), the header or the table meant; "" for the sheet. */
  readonly place: string;
};

/** The user's customer list as it was recognised. Nothing has been written. */
export type AdoptionProposal = {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Header row, then the customers; titles above, totals and notes below left out. Indexes of the sheet. */
  readonly list: GridRange;
  /** The Excel table that the list is already, by its name. */
  readonly tableName: string | null;
  readonly language: SheetLanguage;
  /** The unit the amounts are in. */
  readonly amountUnit: string;
  readonly columns: readonly ProposedColumn[];
  readonly headerChanges: readonly HeaderChange[];
  readonly missing: readonly MissingColumn[];
  readonly stages: StageProposal;
  readonly problems: readonly AdoptionProblem[];
  /** The list has a filter of the sheet's, which becomes the table's: what it hides is shown. */
  readonly hasFilter: boolean;
};
