import { createStore, type Store } from "./store";

/** In the order of the tabs. */
export const views = ["checks", "report", "lists", "setUp"] as const;

export type View = (typeof views)[number];

/** Which view the pane shows; the ribbon changes it, too. */
export type ViewStore = Store<View> & { readonly show: (view: View) => void };

export function createViewStore(): ViewStore {
  const { getState, subscribe, dispatch } = createStore((_state: View, view: View) => view, "report");
  return { getState, subscribe, show: dispatch };
}
