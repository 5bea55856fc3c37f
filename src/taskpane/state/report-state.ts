import { lastFullMonth } from "../../app/last-full-month";
import type { PublishConflict, PublishedMonth, PublishStep } from "../../app/publish-result";
import type { Month, SheetDate } from "../../domain/calendar";
import type { Failure } from "./failure";

/** What has become of the wish for a month report. */
export type Run =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly month: Month;
      readonly step: PublishStep;
      /** Share of the step, 0 to 1. */
      readonly done: number;
      readonly isCancelling: boolean;
    }
  | { readonly kind: "asking"; readonly month: Month; readonly conflicts: readonly PublishConflict[] }
  /** The user chose to keep what writing would have overwritten. */
  | { readonly kind: "declined" }
  | { readonly kind: "cancelled"; readonly step: PublishStep }
  | { readonly kind: "published"; readonly result: PublishedMonth }
  | { readonly kind: "failed"; readonly month: Month; readonly step: PublishStep; readonly failure: Failure };

export type ReportState = {
  readonly today: SheetDate;
  /** Chosen for the next run; an outcome names its own month. */
  readonly month: Month;
  readonly run: Run;
};

export function initialReportState(today: SheetDate): ReportState {
  return { today, month: lastFullMonth(today), run: { kind: "idle" } };
}
