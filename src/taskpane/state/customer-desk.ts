import {
  customerAt,
  customerById,
  type CustomerAt,
  type CustomerBook,
  type ReadCustomers,
} from "../../app/customer-book";
import type { SelectedRow } from "../../app/ports";
import {
  customerReducer,
  initialCustomerState,
  type CustomerEvent,
  type CustomerState,
  type CustomerTask,
} from "./customer-state";
import { failureOf } from "./failure";
import { createStore, type Store } from "./store";

/** What following the selection and working on a customer share: the state, and one task at a time. */
export type CustomerDesk = Store<CustomerState> & {
  readonly dispatch: (event: CustomerEvent) => void;
  readonly isBusy: () => boolean;
  /** Null while no customer table is read. */
  readonly book: () => CustomerBook | null;
  /** The row that the user selected last. */
  readonly selected: () => SelectedRow | null;
  readonly select: (row: SelectedRow) => void;
  /** The next reading ends with this customer, whichever it was begun for. */
  readonly want: (id: string) => void;
  /** Does nothing while another task is on; an error ends in the state. */
  readonly attempt: (task: CustomerTask, work: () => Promise<void>) => Promise<void>;
  /** Anew, with the customer of that number, or the selected one. */
  readonly read: (id: string) => Promise<void>;
};

export function createCustomerDesk(readCustomers: () => Promise<ReadCustomers>): CustomerDesk {
  const { getState, subscribe, dispatch } = createStore(customerReducer, initialCustomerState);
  let selected: SelectedRow | null = null;
  let wanted = "";

  const isBusy = (): boolean => getState().activity.kind === "busy";
  const find = (book: CustomerBook, id: string): CustomerAt | null =>
    (id === "" ? null : customerById(book, id)) ?? (selected ? customerAt(book, selected) : null);

  return {
    getState,
    subscribe,
    dispatch,
    isBusy,
    book: () => {
      const { customers } = getState();
      return customers?.kind === "book" ? customers : null;
    },
    selected: () => selected,
    select: (row) => {
      selected = row;
    },
    want: (id) => {
      wanted = id;
    },
    attempt: async (task, work) => {
      if (isBusy()) return;
      dispatch({ kind: "begun", task });
      try {
        await work();
        dispatch({ kind: "ended" });
      } catch (error) {
        dispatch({ kind: "failed", task, failure: failureOf(error) });
      }
    },
    read: async (id) => {
      const customers = await readCustomers();
      const sought = wanted === "" ? id : wanted;
      wanted = "";
      dispatch({ kind: "read", customers, shown: customers.kind === "book" ? find(customers, sought) : null });
    },
  };
}
