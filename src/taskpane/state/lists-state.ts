import type {
  OverdueRequest,
  OverdueResult,
  RemindersResult,
  RepliesSheetResult,
  SpotChecksResult,
} from "../../app/chores-result";
import type { PublishConflict } from "../../app/publish-result";
import type { Failure } from "./failure";

/** In the order they are offered. */
export const chores = ["overdue", "reminders", "spotChecks", "replies"] as const;

export type Chore = (typeof chores)[number];

export type Contacts = OverdueRequest["contacts"];

type Written<Result> = Extract<Result, { kind: "written" }>;

/** What a chore left behind. */
export type ChoreOutcome =
  | { readonly chore: "overdue"; readonly result: Written<OverdueResult> }
  | { readonly chore: "reminders"; readonly result: Written<RemindersResult> }
  | { readonly chore: "spotChecks"; readonly result: SpotChecksResult }
  | { readonly chore: "replies"; readonly result: RepliesSheetResult };

/** What has become of the wish for a list. */
export type ChoreRun =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly chore: Chore }
  | { readonly kind: "asking"; readonly chore: Chore; readonly conflicts: readonly PublishConflict[] }
  | { readonly kind: "declined"; readonly chore: Chore }
  | ({ readonly kind: "written" } & ChoreOutcome)
  | { readonly kind: "failed"; readonly chore: Chore; readonly failure: Failure };

export type ListsState = {
  /** Of the next list of overdue customers. */
  readonly contacts: Contacts;
  readonly run: ChoreRun;
};

export type ListsEvent =
  | { readonly kind: "contacts-chosen"; readonly contacts: Contacts }
  | { readonly kind: "run-changed"; readonly run: ChoreRun };

export const initialListsState: ListsState = { contacts: "masked", run: { kind: "idle" } };

export function listsReducer(state: ListsState, event: ListsEvent): ListsState {
  return event.kind === "contacts-chosen" ? { ...state, contacts: event.contacts } : { ...state, run: event.run };
}
