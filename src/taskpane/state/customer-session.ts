import type { ActResult, SeenCustomer } from "../../app/customer-act";
import {
  customerAt,
  customerById,
  type CustomerAt,
  type CustomerBook,
  type ReadCustomers,
} from "../../app/customer-book";
import type { CustomerDraft } from "../../app/customer-draft";
import { editCustomerForm, newCustomerForm } from "../../app/customer-form";
import { actionOf, draftOf, type ActionDraft, type Offer } from "../../app/customer-offers";
import type { SaveResult } from "../../app/customer-save";
import type { SelectedRow } from "../../app/ports";
import type { CustomerAction } from "../../domain/customer-action";
import type { CustomerId } from "../../domain/customer";
import {
  customerReducer,
  idOf,
  initialCustomerState,
  looking,
  type CustomerState,
  type CustomerTask,
  type UndoPlan,
} from "./customer-state";
import { failureOf } from "./failure";
import { createStore, type Store } from "./store";

export type CustomerPorts = {
  readonly read: () => Promise<ReadCustomers>;
  readonly isAsRead: (book: CustomerBook, selected: SelectedRow) => Promise<boolean>;
  readonly act: (seen: SeenCustomer, action: CustomerAction) => Promise<ActResult>;
  readonly add: (draft: CustomerDraft) => Promise<SaveResult>;
  readonly edit: (customer: CustomerId, before: CustomerDraft, draft: CustomerDraft) => Promise<SaveResult>;
  readonly undo: (plan: UndoPlan) => Promise<unknown>;
  readonly follow: (listener: (selected: SelectedRow) => void) => Promise<() => Promise<void>>;
  /** Null where the host cannot be told to select. */
  readonly select: ((sheetName: string, address: string) => Promise<void>) | null;
  /** Calls back after so many milliseconds; what it gives back calls that off. */
  readonly wait: (milliseconds: number, done: () => void) => () => void;
};

/** One customer at a time, the selected one unless another is being worked on. None of these ends with an error. */
export type CustomerSession = Store<CustomerState> & {
  readonly canGo: boolean;
  /** The view is on the page: reads, and follows the selection until `close`. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Something was recorded: what is shown is read again, unless the user is in the middle of something. */
  readonly refresh: () => Promise<void>;
  readonly search: (query: string) => void;
  readonly show: (id: string) => void;
  readonly go: (at: Pick<CustomerAt, "sheetName" | "address">) => Promise<void>;
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

/** Long enough for whoever runs through the rows with the arrow keys. */
const settled = 300;

export function createCustomerSession(ports: CustomerPorts): CustomerSession {
  const { getState, subscribe, dispatch } = createStore(customerReducer, initialCustomerState);
  let unfollow: Promise<() => Promise<void>> | null = null;
  let cancelWait: (() => void) | null = null;
  let selected: SelectedRow | null = null;

  const isBusy = (): boolean => getState().activity.kind === "busy";
  const bookOf = (): CustomerBook | null => {
    const { customers } = getState();
    return customers?.kind === "book" ? customers : null;
  };

  async function attempt(task: CustomerTask, work: () => Promise<void>): Promise<void> {
    if (isBusy()) return;
    dispatch({ kind: "begun", task });
    try {
      await work();
      dispatch({ kind: "ended" });
    } catch (error) {
      dispatch({ kind: "failed", task, failure: failureOf(error) });
    }
  }

  /** Anew, with the customer of that number, or the selected one. */
  async function read(id: string): Promise<void> {
    const customers = await ports.read();
    const found = customers.kind === "book" ? find(customers, id) : null;
    dispatch({ kind: "read", customers, shown: found });
  }
  const find = (book: CustomerBook, id: string): CustomerAt | null =>
    (id === "" ? null : customerById(book, id)) ?? (selected ? customerAt(book, selected) : null);

  function hear(row: SelectedRow): void {
    selected = row;
    cancelWait?.();
    cancelWait = ports.wait(settled, () => void follow(row));
  }

  async function follow(row: SelectedRow): Promise<void> {
    cancelWait = null;
    const book = bookOf();
    if (!book || isBusy() || getState().work.kind !== "looking") return;
    try {
      const isFresh = await ports.isAsRead(book, row);
      if (getState().work.kind !== "looking" || isBusy() || row !== selected) return;
      const shown = isFresh ? customerAt(book, row) : null;
      if (!isFresh) await attempt("read", () => read(""));
      else if (shown) dispatch({ kind: "shown", shown });
    } catch {
      // Whatever was in the way, the next selection is another occasion.
    }
  }

  return {
    getState,
    subscribe,
    canGo: ports.select !== null,
    open: async () => {
      unfollow ??= ports.follow(hear);
      await unfollow.catch(() => (unfollow = null));
      await attempt("read", () => read(getState().work.kind === "looking" ? "" : idOf(getState().shown)));
    },
    close: async () => {
      const ending = unfollow;
      unfollow = null;
      cancelWait?.();
      await (
        await ending?.catch(() => null)
      )?.();
    },
    refresh: async () => {
      if (!unfollow || getState().work.kind !== "looking") return;
      await attempt("read", () => read(idOf(getState().shown)));
    },
    search: (query) => dispatch({ kind: "searched", query }),
    show: (id) => {
      const book = bookOf();
      if (!book) return;
      dispatch({ kind: "shown", shown: customerById(book, id) });
      dispatch({ kind: "searched", query: "" });
    },
    go: ({ sheetName, address }) =>
      attempt("go", async () => {
        await ports.select?.(sheetName, address);
      }),
    begin: async (offer) => {
      const { shown } = getState();
      const book = bookOf();
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
      const book = bookOf();
      if (!book) return;
      const form = newCustomerForm(book);
      dispatch({ kind: "working", work: { kind: "form", form, draft: form.draft, problems: [] } });
    },
    edit: () => {
      const { shown } = getState();
      const book = bookOf();
      const form = book && shown?.kind === "card" ? editCustomerForm(book, shown.card.customer) : null;
      if (form) dispatch({ kind: "working", work: { kind: "form", form, draft: form.draft, problems: [] } });
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

  function act(): Promise<void> {
    return attempt("act", async () => {
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
  }
}
