import type { CustomerId } from "../../domain/customer";
import type { Stage, StageId } from "../../domain/stage";
import type { StagesRefusal } from "../../domain/stage-lookup";

/** A stage as the user describes it; what is left out is empty. */
export type StageDraft = Pick<Stage, "name"> &
  Partial<Pick<Stage, "entryRule" | "exitRule" | "scenario" | "averagePrice" | "benchmarkDays" | "benchmarkRate">>;

/** A change of the funnel once it is in use. */
export type StageChange =
  /** The id stays, and the old name becomes a former one (曾用名). */
  | { readonly kind: "rename"; readonly stage: StageId; readonly name: string }
  /**
   * Two stages of one. History stays with the first, which may get another name; the customers named go on to the
   * second, right behind it, as an advance of today.
   */
  | {
      readonly kind: "split";
      readonly stage: StageId;
      readonly firstName: string;
      readonly second: StageDraft;
      readonly moved: readonly CustomerId[];
    }
  /** `place` counts from 0; the stage there and those behind it move on. */
  | { readonly kind: "add"; readonly stage: StageDraft; readonly place: number }
  /** Customers and history go to another stage. */
  | { readonly kind: "remove"; readonly stage: StageId; readonly into: StageId }
  /** Every stage once, in the new order. */
  | { readonly kind: "reorder"; readonly order: readonly StageId[] };

export type StageChangeRefusal =
  | StagesRefusal
  /** There is no such stage, or it is named where another is needed. */
  | "unknown-stage"
  /** The won stage would inherit customers who have not bought. */
  | "would-be-won"
  /** The stages are a preset's: the workbook has to be set up first. */
  | "no-stages-table"
  /** A split needs the log to keep what was before. */
  | "no-log"
  /** The name, or one that becomes a former one, holds what separates names in 曾用名. */
  | "name-with-separator"
  /** The name stands in the log or the list for another stage, whose history it would take over, or is its id. */
  | "name-in-use"
  /** Columns of the user's beside ours on the stages' table would end up beside other stages. */
  | "own-columns";

/** What a change comes to, for the user to agree to. */
export type StageChangePreview = {
  /** Stage names in funnel order. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Rows of the customer list that are written. */
  readonly customerRows: number;
  /** Rows of the log that name the stages concerned and are read anew; none of them is written. */
  readonly logRows: number;
  /** Rows that the log gets. */
  readonly newLogRows: number;
  /** Moves of the past that turn from an advance into a return or the other way, so that past figures change. */
  readonly turnedMoves: number;
};
