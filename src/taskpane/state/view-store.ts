import { createStore, type Store } from "./store";

/** In the order they stand in. */
export const tabs = ["overview", "customer", "checks", "report", "settings"] as const;

export type Tab = (typeof tabs)[number];

/** Where a workbook that is set up begins. */
export const home: Tab = "overview";

/** What is reached from a tab and leads back to it. */
const pages = {
  repair: "checks",
  analysis: "report",
  actions: "report",
  lists: "report",
  stages: "settings",
  setUp: "settings",
  import: "settings",
  adopt: "settings",
} as const satisfies Record<string, Tab>;

export type Page = keyof typeof pages;

export type View = Tab | Page;

/** Which view the pane shows; the ribbon changes it, too. */
export type ViewStore = Store<View> & { readonly show: (view: View) => void };

export function createViewStore(): ViewStore {
  const { getState, subscribe, dispatch } = createStore((_state: View, view: View) => view, home);
  return { getState, subscribe, show: dispatch };
}

/** The tab itself, or the one that the page belongs to. */
export function tabOf(view: View): Tab {
  return isPage(view) ? pages[view] : view;
}

function isPage(view: View): view is Page {
  return view in pages;
}
