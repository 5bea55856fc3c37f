import type { ActionDraft, ReadDraft } from "../../app/action-draft";
import type { CloseMonthResult } from "../../app/close-month";
import type { OwnActionDraft, OwnActionProblems } from "../../app/own-action-draft";
import type { FollowResult } from "../../app/follow-actions";
import type { ActionsResult } from "../../app/read-improvements";
import type { StartActionResult } from "../../app/start-action";
import type { Month } from "../../domain/calendar";
import type { Failure } from "./failure";

export type Follow = ActionsResult["follows"][number];

export type Suggestion = ActionsResult["suggestions"][number];

export type Restatement = ActionsResult["restatements"][number];

export type UndoActions = NonNullable<FollowResult["undo"]>;

export type ActionsTask = "read" | "start" | "mark" | "follow" | "close" | "undo";

export type DraftProblems = Extract<ReadDraft, { kind: "faulty" }>["problems"];

/** A suggestion on its way to become an action. */
export type DraftedSuggestion = {
  readonly kind: "suggested";
  readonly suggestion: Suggestion;
  readonly draft: ActionDraft;
  readonly problems: DraftProblems;
};

/** A measure that is being put into words. */
export type DraftedOwn = {
  readonly kind: "own";
  readonly draft: OwnActionDraft;
  readonly problems: OwnActionProblems;
};

export type DraftedAction = DraftedSuggestion | DraftedOwn;

/** What was written last. */
export type WrittenAction =
  | { readonly kind: "started" | "added"; readonly measure: string; readonly sheetName: string }
  | { readonly kind: "applied" | "finished" | "dropped"; readonly measure: string }
  | { readonly kind: "followed"; readonly count: number }
  | { readonly kind: "closed"; readonly month: Month; readonly sheetName: string };

export type DoneAction = {
  readonly written: WrittenAction;
  /** Null where nothing can be, or need be, taken back. */
  readonly undo: UndoActions | null;
  readonly isUndone: boolean;
};

/** Why nothing was written. */
export type ActionsRefusal =
  | Extract<StartActionResult, { kind: "refused" }>["why"]
  | Exclude<StartActionResult["kind"], "started" | "refused">
  | Extract<CloseMonthResult["kind"], "not-over">;

/** A month that was closed before, and what has become another figure since. */
export type ClosedBefore = Omit<Extract<CloseMonthResult, { kind: "closed-before" }>, "kind"> & {
  readonly month: Month;
};

export type ActionsActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: ActionsTask }
  | { readonly kind: "refused"; readonly refusal: ActionsRefusal }
  | { readonly kind: "failed"; readonly task: ActionsTask; readonly failure: Failure };

export type ActionsState = {
  /** Stays in sight while the next reading runs; null before the first. */
  readonly read: ActionsResult | "no-customers" | null;
  readonly drafted: DraftedAction | null;
  /** Keys of actions of which somebody said that they are not applied yet: they are asked of again another time. */
  readonly deferred: ReadonlySet<string>;
  /** The month to close. */
  readonly month: Month;
  readonly closedBefore: ClosedBefore | null;
  readonly done: DoneAction | null;
  readonly activity: ActionsActivity;
};

export type ActionsEvent =
  | { readonly kind: "begun"; readonly task: ActionsTask }
  | { readonly kind: "read"; readonly read: ActionsState["read"] }
  | { readonly kind: "drafted"; readonly drafted: DraftedAction | null }
  | { readonly kind: "deferred"; readonly key: string }
  | { readonly kind: "chosen"; readonly month: Month }
  | { readonly kind: "closedBefore"; readonly closedBefore: ClosedBefore | null }
  | { readonly kind: "done"; readonly done: DoneAction }
  | { readonly kind: "undone" }
  | { readonly kind: "refused"; readonly refusal: ActionsRefusal }
  | { readonly kind: "failed"; readonly task: ActionsTask; readonly failure: Failure };

/** What an action is known by while its sheet is sorted or added to. */
export function actionKey({ stage, measure }: Pick<Follow["action"], "stage" | "measure">): string {
  return `${stage} ${measure}`;
}

const idle: ActionsActivity = { kind: "idle" };

export function initialActionsState(month: Month): ActionsState {
  return {
    ...{ read: null, drafted: null, deferred: new Set<string>(), month, closedBefore: null, done: null },
    activity: idle,
  };
}

export function actionsReducer(state: ActionsState, event: ActionsEvent): ActionsState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "read":
      return { ...state, read: event.read, activity: idle };
    case "drafted":
      return { ...state, drafted: event.drafted, activity: idle };
    case "deferred":
      return { ...state, deferred: new Set([...state.deferred, event.key]) };
    case "chosen":
      return { ...state, month: event.month, closedBefore: null, activity: idle };
    case "closedBefore":
      return { ...state, closedBefore: event.closedBefore, done: null, activity: idle };
    case "done":
      return { ...state, drafted: null, closedBefore: null, done: event.done };
    case "undone":
      return { ...state, done: state.done && { ...state.done, undo: null, isUndone: true } };
    case "refused":
      return { ...state, activity: { kind: "refused", refusal: event.refusal } };
    case "failed":
      return { ...state, activity: { kind: "failed", task: event.task, failure: event.failure } };
  }
}
