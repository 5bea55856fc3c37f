import type { CustomerDraft } from "../../app/customer-draft";
import { editCustomerForm, newCustomerForm, type CustomerForm } from "../../app/customer-form";
import { actionOf, draftOf, type ActionDraft, type Offer } from "../../app/customer-offers";
import type { CustomerDesk } from "./customer-desk";
import type { CustomerPorts } from "./customer-session";
import { looking } from "./customer-state";

export type CustomerWorkSession = {
  readonly begin: (offer: Offer) => Promise<void>;
  readonly changeAction: (changes: Partial<ActionDraft>) => void;
  readonly act: () => Promise<void>;
  readonly add: () => void;
  readonly edit: () => void;
  readonly changeForm: (changes: Partial<CustomerDraft>) => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
};

/** Acting on the customer that is shown, and the form that adds or edits one. */
export function createCustomerWork(desk: CustomerDesk, ports: CustomerPorts): CustomerWorkSession {
  const { attempt, dispatch, getState, read } = desk;

  const act = (): Promise<void> =>
    attempt("act", async () => {
      const { work, shown } = getState();
      if (work.kind !== "acting" || shown?.kind !== "card") return;
      const { customer } = shown.card;
      const action = actionOf(work.offer.kind, work.draft);
      if ("code" in action) {
        dispatch({ kind: "working", work: { ...work, problems: [action] } });
        return;
      }
      const result = await ports.act(customer, action);
      if (result.kind === "refused") {
        dispatch({ kind: "working", work: { ...work, problems: result.problems, impossible: null } });
      } else if (result.kind === "impossible") {
        dispatch({ kind: "working", work: { ...work, problems: [], impossible: result } });
      } else {
        const { notInSheet, undo } = result;
        const outcome = { what: work.offer.kind, customer: customer.id, notInSheet, undo, isUndone: false };
        dispatch({ kind: "done", outcome });
        await read(customer.id);
      }
    });

  function fill(form: CustomerForm | null): void {
    if (form) dispatch({ kind: "working", work: { kind: "form", form, draft: form.draft, problems: [] } });
  }

  return {
    begin: async (offer) => {
      const { shown } = getState();
      const book = desk.book();
      if (shown?.kind !== "card" || !book) return;
      const draft = draftOf(offer, shown.card, book.today);
      dispatch({ kind: "working", work: { kind: "acting", offer, draft, problems: [], impossible: null } });
      if (offer.fields.length === 0) await act();
    },
    changeAction: (changes) => {
      const { work } = getState();
      if (work.kind !== "acting") return;
      const problems = work.problems.filter(({ field }) => !(field in changes));
      dispatch({ kind: "working", work: { ...work, draft: { ...work.draft, ...changes }, problems } });
    },
    act,
    add: () => {
      const book = desk.book();
      fill(book && newCustomerForm(book));
    },
    edit: () => {
      const book = desk.book();
      const { shown } = getState();
      fill(book && shown?.kind === "card" ? editCustomerForm(book, shown.card.customer) : null);
    },
    changeForm: (changes) => {
      const { work } = getState();
      if (work.kind !== "form") return;
      const problems = work.problems.filter(({ field }) => !(field in changes));
      dispatch({ kind: "working", work: { ...work, draft: { ...work.draft, ...changes }, problems } });
    },
    save: () =>
      attempt("save", async () => {
        const { work } = getState();
        if (work.kind !== "form") return;
        const { form, draft } = work;
        const saving = form.customer ? ports.edit(form.customer.id, form.draft, draft) : ports.add(draft);
        const result = await saving;
        if (result.kind === "refused") {
          dispatch({ kind: "working", work: { ...work, problems: result.problems } });
          return;
        }
        const { customer, undo } = result;
        const what = form.customer ? "edited" : "added";
        dispatch({ kind: "done", outcome: { what, customer, notInSheet: [], undo, isUndone: false } });
        await read(customer);
      }),
    cancel: () => dispatch({ kind: "working", work: looking }),
    undo: () =>
      attempt("undo", async () => {
        const { outcome } = getState();
        if (!outcome?.undo) return;
        await ports.undo(outcome.undo);
        dispatch({ kind: "undone" });
        await read(outcome.customer);
      }),
  };
}
