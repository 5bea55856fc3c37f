import type { OverviewResult } from "../../app/read-overview";
import type { Failure } from "./failure";
import type { FiguresActivity, FiguresTask, Shown } from "./show-customers";

export type OverviewFigures = Extract<OverviewResult, { kind: "overview" }>;

export type FigureName =
  | "won"
  | "wonAmount"
  | "expected"
  | "conversion"
  | "leak"
  | "open"
  | "stageConversion"
  | "overdue"
  | "stale"
  | "paused"
  | "lost"
  | "added";

/** Which of the figures, and who is behind it. */
export type FigureChoice = {
  readonly name: FigureName;
  /** The name of the stage that the figure is of; "" where it is of them all. */
  readonly stage: string;
  /** Last month's, up to the same day. */
  readonly isBefore: boolean;
  readonly customers: OverviewFigures["overview"]["won"]["customers"];
};

export type OverviewState = {
  /** Stays in sight while the next reading runs; null before the first. */
  readonly read: OverviewResult | null;
  readonly activity: FiguresActivity;
  readonly shown: Shown<FigureChoice> | null;
};

export type OverviewEvent =
  | { readonly kind: "begun"; readonly task: FiguresTask }
  | { readonly kind: "read"; readonly result: OverviewResult }
  | { readonly kind: "shown"; readonly shown: Shown<FigureChoice> | null }
  | { readonly kind: "failed"; readonly task: FiguresTask; readonly failure: Failure };

const idle: FiguresActivity = { kind: "idle" };

export const initialOverviewState: OverviewState = { read: null, activity: idle, shown: null };

export function overviewReducer(state: OverviewState, event: OverviewEvent): OverviewState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "read":
      return { ...state, read: event.result, activity: idle };
    case "shown":
      return { ...state, shown: event.shown, activity: idle };
    case "failed":
      return { ...state, activity: { kind: "failed", task: event.task, failure: event.failure } };
  }
}
