import type { CustomerFilter, ShownCustomers } from "../../app/ports";
import type { Failure } from "./failure";

export type FiguresTask = "read" | "show" | "showAll";

/** Of a view of figures: it reads, or it leads to the customers behind one. */
export type FiguresActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: FiguresTask }
  | { readonly kind: "failed"; readonly task: FiguresTask; readonly failure: Failure };

/** What leads to customers: they are filtered in the list. */
type Choice = { readonly customers: Parameters<CustomerFilter["showCustomers"]>[0] };

/** The customers that the list was asked to show, and what came of it. */
export type Shown<C extends Choice> = { readonly choice: C; readonly result: ShownCustomers };

export type ShowsCustomers<C extends Choice> = {
  /** Whether the host can filter. */
  readonly canShow: boolean;
  /** Filters the list to these customers. */
  readonly show: (choice: C) => Promise<void>;
  /** Gives up the user's own filter that stood in the way. */
  readonly replaceFilter: () => Promise<void>;
  /** Leaves the user's own filter, and shows nobody. */
  readonly keepFilter: () => void;
  readonly showAll: () => Promise<void>;
};

/**
 * How a view of figures leads to the customers behind them.
 * @param attempt Runs one thing at a time, and keeps what goes wrong.
 */
export function createShowing<C extends Choice>(
  filter: CustomerFilter | null,
  attempt: (task: FiguresTask, work: () => Promise<void>) => Promise<void>,
  getShown: () => Shown<C> | null,
  setShown: (shown: Shown<C> | null) => void,
): ShowsCustomers<C> {
  const showBy = (choice: C, replaces: boolean): Promise<void> =>
    attempt("show", async () => {
      const result = await filter?.showCustomers(choice.customers, replaces);
      setShown(result ? { choice, result } : null);
    });
  return {
    canShow: filter !== null,
    show: (choice) => showBy(choice, false),
    replaceFilter() {
      const shown = getShown();
      return shown ? showBy(shown.choice, true) : Promise.resolve();
    },
    keepFilter: () => setShown(null),
    showAll: () =>
      attempt("showAll", async () => {
        await filter?.showAllCustomers();
        setShown(null);
      }),
  };
}
