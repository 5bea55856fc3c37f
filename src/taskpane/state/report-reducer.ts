import { lastFullMonth } from "../../app/last-full-month";
import type { PublishResult, PublishStep } from "../../app/publish-result";
import type { Month, SheetDate } from "../../domain/calendar";
import type { Failure } from "./failure";
import type { ReportState, Run } from "./report-state";

export type ReportEvent =
  | { readonly kind: "month-chosen"; readonly month: Month }
  /** The pane stays alive for days: each use of it looks at the calendar anew. */
  | { readonly kind: "day-seen"; readonly today: SheetDate }
  | { readonly kind: "started"; readonly month: Month }
  | { readonly kind: "step-begun"; readonly step: PublishStep }
  | { readonly kind: "progressed"; readonly done: number }
  | { readonly kind: "cancel-asked" }
  | { readonly kind: "answered"; readonly result: PublishResult }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "overwrite-declined" };

export function reportReducer(state: ReportState, event: ReportEvent): ReportState {
  if (event.kind === "month-chosen") return { ...state, month: event.month };
  if (event.kind === "day-seen") return seeDay(state, event.today);
  return { ...state, run: nextRun(state.run, event) };
}

/** A month that is only the one offered moves along with the calendar; one that the user chose stays. */
function seeDay(state: ReportState, today: SheetDate): ReportState {
  if (today === state.today) return state;
  const isOffered = state.month === lastFullMonth(state.today);
  return { ...state, today, month: isOffered ? lastFullMonth(today) : state.month };
}

type RunEvent = Exclude<ReportEvent, { kind: "month-chosen" | "day-seen" }>;

function nextRun(run: Run, event: RunEvent): Run {
  if (event.kind === "started") {
    return { kind: "running", month: event.month, step: "reading", done: 0, isCancelling: false };
  }
  if (event.kind === "overwrite-declined") return run.kind === "asking" ? { kind: "declined" } : run;
  if (run.kind !== "running") return run;
  switch (event.kind) {
    case "step-begun":
      return { ...run, step: event.step, done: 0 };
    case "progressed":
      return { ...run, done: Math.max(run.done, Math.min(1, event.done)) };
    case "cancel-asked":
      return { ...run, isCancelling: true };
    case "answered":
      // Also after the user asked to cancel: what was written is never reported as not written.
      return event.result.kind === "published"
        ? { kind: "published", result: event.result }
        : { kind: "asking", month: run.month, conflicts: event.result.conflicts };
    case "failed":
      return event.failure.code === "cancelled"
        ? { kind: "cancelled", step: run.step }
        : { kind: "failed", month: run.month, step: run.step, failure: event.failure };
  }
}
