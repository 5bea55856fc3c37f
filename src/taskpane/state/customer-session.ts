import type { ActResult, SeenCustomer } from "../../app/customer-act";
import { customerById, type CustomerAt, type CustomerBook, type ReadCustomers } from "../../app/customer-book";
import type { CustomerDraft } from "../../app/customer-draft";
import type { SaveResult } from "../../app/customer-save";
import type { SelectedRow } from "../../app/ports";
import type { CustomerAction } from "../../domain/customer-action";
import type { CustomerId } from "../../domain/customer";
import { createCustomerDesk } from "./customer-desk";
import { idOf, looking, type CustomerState, type UndoPlan } from "./customer-state";
import { createCustomerWork, type CustomerWorkSession } from "./customer-work";
import { createSelectionFollowing } from "./follow-selection";
import type { Store } from "./store";

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
export type CustomerSession = Store<CustomerState> &
  CustomerWorkSession & {
    readonly canGo: boolean;
    /** The view is on the page: reads, and follows the selection until `close`. */
    readonly open: () => Promise<void>;
    readonly close: () => Promise<void>;
    /** Something was recorded: what is shown is read again, unless the user is in the middle of something. */
    readonly refresh: () => Promise<void>;
    readonly search: (query: string) => void;
    /**
     * The customer of that number, from the list as it was read, which is read first where the view is not on the page.
     * An action that was begun on another is dropped; a form that is being filled in stays.
     */
    readonly show: (id: string) => Promise<void>;
    readonly go: (at: Pick<CustomerAt, "sheetName" | "address">) => Promise<void>;
  };

export function createCustomerSession(ports: CustomerPorts): CustomerSession {
  const desk = createCustomerDesk(ports.read);
  const { attempt, dispatch, getState, read, subscribe } = desk;
  const following = createSelectionFollowing(desk, ports);
  return {
    getState,
    subscribe,
    ...createCustomerWork(desk, ports),
    canGo: ports.select !== null,
    open: following.open,
    close: following.close,
    refresh: async () => {
      if (!following.isOn() || getState().work.kind !== "looking") return;
      await attempt("read", () => read(idOf(getState().shown)));
    },
    search: (query) => dispatch({ kind: "searched", query }),
    show: async (id) => {
      const book = desk.book();
      if (getState().work.kind === "form") return;
      dispatch({ kind: "working", work: looking });
      dispatch({ kind: "searched", query: "" });
      if (desk.isBusy()) desk.want(id);
      if (book && following.isOn()) dispatch({ kind: "shown", shown: customerById(book, id) });
      else await attempt("read", () => read(id));
    },
    go: ({ sheetName, address }) =>
      attempt("go", async () => {
        await ports.select?.(sheetName, address);
      }),
  };
}
