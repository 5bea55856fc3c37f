import type { AppliedFix, CheckResult, FixResult } from "../../app/check-workbook-rows";
import type { Failure } from "./failure";

export type Finding = CheckResult["findings"][number];

/** Takes fixes back. */
export type UndoPlan = NonNullable<FixResult["undo"]>;

export type ChecksTask = "check" | "fix" | "undo" | "go";

export type ChecksActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: ChecksTask }
  /** The user is shown what would be mended, and nothing is yet. */
  | { readonly kind: "confirming"; readonly findings: readonly Finding[] }
  | { readonly kind: "failed"; readonly task: ChecksTask; readonly failure: Failure };

/** What was mended last. */
export type Mended = {
  readonly applied: readonly AppliedFix[];
  /** Left alone: their cells hold formulas. */
  readonly formulas: readonly Finding[];
  readonly undo: UndoPlan | null;
  readonly isUndone: boolean;
};

export type ChecksState = {
  /** Stays in sight while the next check runs; null before the first. */
  readonly checked: CheckResult | null;
  readonly activity: ChecksActivity;
  readonly mended: Mended | null;
};

export type ChecksEvent =
  | { readonly kind: "begun"; readonly task: ChecksTask }
  | { readonly kind: "checked"; readonly result: CheckResult }
  | { readonly kind: "asked"; readonly findings: readonly Finding[] }
  | { readonly kind: "declined" }
  | { readonly kind: "mended"; readonly result: FixResult }
  | { readonly kind: "undone" }
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly task: ChecksTask; readonly failure: Failure };

const idle: ChecksActivity = { kind: "idle" };

export const initialChecksState: ChecksState = { checked: null, activity: idle, mended: null };

export function checksReducer(state: ChecksState, event: ChecksEvent): ChecksState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "checked":
      return { ...state, checked: event.result, activity: idle };
    case "asked":
      return { ...state, activity: { kind: "confirming", findings: event.findings } };
    case "declined":
    case "gone":
      return { ...state, activity: idle };
    case "mended":
      return { ...state, mended: { ...event.result, isUndone: false } };
    case "undone":
      return { ...state, mended: state.mended && { ...state.mended, undo: null, isUndone: true } };
    case "failed":
      return { ...state, activity: { kind: "failed", task: event.task, failure: event.failure } };
  }
}
