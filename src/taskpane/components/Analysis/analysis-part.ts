import type { AnalysisFigures, CustomerChoice } from "../../state/analysis-state";

/** What every section of the analysis is given. */
export type AnalysisPart = {
  readonly figures: AnalysisFigures;
  readonly isBusy: boolean;
  /** Null where the list cannot be filtered. */
  readonly onShow: ((choice: CustomerChoice) => Promise<void>) | null;
};
