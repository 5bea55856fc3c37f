import type { AnalysisScope } from "../../app/analysis-scope";
import type { AnalysisResult } from "../../app/read-analysis";
import type { RateName } from "../../domain/analysis/period-rates";
import type { CustomerId } from "../../domain/customer";
import type { Failure } from "./failure";
import type { FiguresActivity, FiguresTask, Shown } from "./show-customers";

export type AnalysisFigures = Extract<AnalysisResult, { kind: "analysis" }>;

/** What the forecast was worth in past months. */
export type ForecastTrial = Awaited<ReturnType<NonNullable<AnalysisFigures["tryForecast"]>>>;

/** Some customers, by what they are called where they stand: "需求确认：流失". */
export type CustomerChoice = { readonly title: string; readonly customers: readonly CustomerId[] };

export type AnalysisState = {
  /** What was last asked for. */
  readonly scope: AnalysisScope;
  readonly rate: RateName;
  /** Stays in sight while the next reading runs; null before the first. */
  readonly read: AnalysisResult | null;
  readonly activity: FiguresActivity;
  readonly shown: Shown<CustomerChoice> | null;
  /** Of the forecast that was read; null before it begins. */
  readonly trial: "running" | ForecastTrial | null;
};

export type AnalysisEvent =
  | { readonly kind: "begun"; readonly task: FiguresTask }
  | { readonly kind: "scoped"; readonly scope: AnalysisScope }
  | { readonly kind: "rated"; readonly rate: RateName }
  | { readonly kind: "read"; readonly result: AnalysisResult }
  | { readonly kind: "trying" }
  | { readonly kind: "tried"; readonly trial: ForecastTrial }
  | { readonly kind: "shown"; readonly shown: AnalysisState["shown"] }
  | { readonly kind: "failed"; readonly task: FiguresTask; readonly failure: Failure };

const idle: FiguresActivity = { kind: "idle" };

export function initialAnalysisState(scope: AnalysisScope): AnalysisState {
  return { scope, rate: "decided", read: null, activity: idle, shown: null, trial: null };
}

export function analysisReducer(state: AnalysisState, event: AnalysisEvent): AnalysisState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "scoped":
      return { ...state, scope: event.scope };
    case "rated":
      return { ...state, rate: event.rate };
    case "read":
      return { ...state, read: event.result, activity: idle, trial: null };
    case "trying":
      return { ...state, trial: "running" };
    case "tried":
      return { ...state, trial: event.trial };
    case "shown":
      return { ...state, shown: event.shown, activity: idle };
    case "failed":
      return { ...state, activity: { kind: "failed", task: event.task, failure: event.failure } };
  }
}
