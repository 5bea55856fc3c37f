import type { FirstLook } from "../../app/first-look";
import { failureOf, type Failure } from "./failure";
import { createStore, type Store } from "./store";
import { createViewStore, home, type View, type ViewStore } from "./view-store";

export type FirstRunState =
  | { readonly kind: "looking" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** A view is shown; `found` is null while it is not known what the workbook is. */
  | { readonly kind: "over"; readonly found: FirstLook | null };

/** What the pane begins with in a workbook that was just opened. */
export type FirstRun = Store<FirstRunState> & {
  /** Once for a workbook, and again after a failure. Never fails. */
  readonly start: () => Promise<void>;
};

const firstViews = { "set-up": home, "list-found": "adopt", empty: "setUp" } as const satisfies Record<
  FirstLook["kind"],
  View
>;

/** With the views that it opens: one that the user or the ribbon shows meanwhile stays. */
export function createFirstRun(look: () => Promise<FirstLook>): {
  readonly firstRun: FirstRun;
  readonly views: ViewStore;
} {
  const views = createViewStore();
  const { getState, subscribe, dispatch } = createStore((_state: FirstRunState, next: FirstRunState) => next, {
    kind: "over",
    found: null,
  });
  let isStarted = false;

  const firstRun: FirstRun = {
    getState,
    subscribe,
    async start() {
      if (isStarted && getState().kind !== "failed") return;
      isStarted = true;
      dispatch({ kind: "looking" });
      try {
        const found = await look();
        if (getState().kind === "looking") views.show(firstViews[found.kind]);
        dispatch({ kind: "over", found });
      } catch (error) {
        if (getState().kind === "looking") dispatch({ kind: "failed", failure: failureOf(error) });
      }
    },
  };
  return {
    firstRun,
    views: {
      ...views,
      show(view) {
        if (getState().kind !== "over") dispatch({ kind: "over", found: null });
        views.show(view);
      },
    },
  };
}
