import type { ShownCustomers } from "../../app/ports";
import type { OverviewResult } from "../../app/read-overview";
import type { Failure } from "./failure";

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

export type OverviewTask = "read" | "show" | "showAll";

export type OverviewActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: OverviewTask }
  | { readonly kind: "failed"; readonly task: OverviewTask; readonly failure: Failure };

/** The customers that the list was asked to show, and what came of it. */
export type Shown = { readonly choice: FigureChoice; readonly result: ShownCustomers };

export type OverviewState = {
  /** Stays in sight while the next reading runs; null before the first. */
  readonly read: OverviewResult | null;
  readonly activity: OverviewActivity;
  readonly shown: Shown | null;
};

export type OverviewEvent =
  | { readonly kind: "begun"; readonly task: OverviewTask }
  | { readonly kind: "read"; readonly result: OverviewResult }
  | { readonly kind: "shown"; readonly shown: Shown | null }
  | { readonly kind: "failed"; readonly task: OverviewTask; readonly failure: Failure };

const idle: OverviewActivity = { kind: "idle" };

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
