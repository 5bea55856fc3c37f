import type { ActResult } from "../../app/customer-act";
import type { CustomerAt, ReadCustomers } from "../../app/customer-book";
import type { CustomerDraft, DraftProblem } from "../../app/customer-draft";
import type { CustomerForm } from "../../app/customer-form";
import type { ActionDraft, DraftedProblem, Offer, OfferedKind } from "../../app/customer-offers";
import type { Failure } from "./failure";

export type UndoPlan = NonNullable<Extract<ActResult, { kind: "done" }>["undo"]>;

export type Impossible = Extract<ActResult, { kind: "impossible" }>;

export type CustomerTask = "read" | "act" | "save" | "undo" | "go";

/** What the user is in the middle of; the selection is not followed meanwhile. */
export type CustomerWork =
  | { readonly kind: "looking" }
  | {
      readonly kind: "acting";
      readonly offer: Offer;
      readonly draft: ActionDraft;
      readonly problems: readonly DraftedProblem[];
      readonly impossible: Impossible | null;
    }
  | {
      readonly kind: "form";
      readonly form: CustomerForm;
      readonly draft: CustomerDraft;
      readonly problems: readonly DraftProblem[];
    };

/** What was done last, for the user to see and to take back. */
export type CustomerOutcome = {
  readonly what: OfferedKind | "added" | "edited";
  readonly customer: string;
  /** Headers of columns where it could not be written. */
  readonly notInSheet: readonly string[];
  readonly undo: UndoPlan | null;
  readonly isUndone: boolean;
};

export type CustomerState = {
  /** Null before the first reading. */
  readonly customers: ReadCustomers | null;
  readonly shown: CustomerAt | null;
  readonly query: string;
  readonly work: CustomerWork;
  readonly activity:
    | { readonly kind: "idle" }
    | { readonly kind: "busy"; readonly task: CustomerTask }
    | { readonly kind: "failed"; readonly task: CustomerTask; readonly failure: Failure };
  readonly outcome: CustomerOutcome | null;
};

export type CustomerEvent =
  | { readonly kind: "begun"; readonly task: CustomerTask }
  | { readonly kind: "ended" }
  | { readonly kind: "failed"; readonly task: CustomerTask; readonly failure: Failure }
  | { readonly kind: "read"; readonly customers: ReadCustomers; readonly shown: CustomerAt | null }
  | { readonly kind: "shown"; readonly shown: CustomerAt | null }
  | { readonly kind: "searched"; readonly query: string }
  | { readonly kind: "working"; readonly work: CustomerWork }
  | { readonly kind: "done"; readonly outcome: CustomerOutcome }
  | { readonly kind: "undone" };

export const looking: CustomerWork = { kind: "looking" };

const idle = { kind: "idle" } as const;

export const initialCustomerState: CustomerState = {
  customers: null,
  shown: null,
  query: "",
  work: looking,
  activity: idle,
  outcome: null,
};

export function customerReducer(state: CustomerState, event: CustomerEvent): CustomerState {
  switch (event.kind) {
    case "begun":
      return { ...state, activity: { kind: "busy", task: event.task } };
    case "ended":
      return { ...state, activity: idle };
    case "failed":
      return { ...state, activity: { kind: "failed", task: event.task, failure: event.failure } };
    case "read":
      return { ...state, customers: event.customers, shown: event.shown };
    case "shown":
      return { ...state, shown: event.shown, outcome: isSame(state.shown, event.shown) ? state.outcome : null };
    case "searched":
      return { ...state, query: event.query };
    case "working":
      return { ...state, work: event.work, activity: state.activity.kind === "busy" ? state.activity : idle };
    case "done":
      return { ...state, work: looking, outcome: event.outcome, query: "" };
    case "undone":
      return { ...state, outcome: state.outcome && { ...state.outcome, undo: null, isUndone: true } };
  }
}

/** The number under which the pane shows the customer; "" for none. */
export function idOf(shown: CustomerAt | null): string {
  if (!shown) return "";
  return shown.kind === "card" ? shown.card.customer.id : shown.id;
}

function isSame(a: CustomerAt | null, b: CustomerAt | null): boolean {
  return a === b || (idOf(a) !== "" && idOf(a) === idOf(b));
}
