import type { Dimension, SegmentValue } from "../domain/analysis/segments";
import type { Month, SheetDate } from "../domain/calendar";
import { lastFullMonth } from "./last-full-month";

export { pointsNeeded, sharesNeeded } from "../domain/forecast/back-test-score";
export { winsNeeded } from "../domain/forecast/wins-needed";
export { decidedNeeded } from "../domain/replies/first-reply";

/** What of the funnel is looked at. */
export type AnalysisScope = {
  /** The last month. */
  readonly month: Month;
  readonly months: AnalysisMonths;
  /** Null leaves the funnel whole. */
  readonly dimension: Dimension | null;
  /** Of the dimension: null for all of its values. */
  readonly only: SegmentValue | null;
};

/** How many can be looked at together. */
export const analysisMonths = [1, 3, 6, 12] as const;

export type AnalysisMonths = (typeof analysisMonths)[number];

/** The last three whole months of the whole funnel. */
export function firstScope(today: SheetDate): AnalysisScope {
  return { month: lastFullMonth(today), months: 3, dimension: null, only: null };
}
