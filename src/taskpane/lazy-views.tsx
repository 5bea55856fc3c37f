import { lazy, type ComponentType } from "react";
import { firstView } from "./first-view";
import type { PaneViews, ViewProps } from "./pane-views";
import type { PaneSessions } from "./state/pane-sessions";

const load = {
  actions: async () => (await import("./components/Actions/ActionsView")).ActionsView,
  adopt: async () => (await import("./components/FirstRun/AdoptPage")).AdoptPage,
  analysis: async () => (await import("./components/Analysis/AnalysisView")).AnalysisView,
  checks: async () => (await import("./components/Checks/ChecksView")).ChecksView,
  customer: async () => (await import("./components/Customer/CustomerView")).CustomerView,
  imports: async () => (await import("./components/Import/ImportView")).ImportView,
  lists: async () => (await import("./components/Lists/ListsView")).ListsView,
  repair: async () => (await import("./components/Repair/RepairView")).RepairView,
  report: async () => (await import("./components/ReportView/ReportView")).ReportView,
  settings: async () => (await import("./components/Settings/SettingsView")).SettingsView,
  setUp: async () => (await import("./components/FirstRun/SetUpPage")).SetUpPage,
  stages: async () => (await import("./components/Stages/StagesView")).StagesView,
};

/**
 * All but the overview come, with their sessions, when they are first shown: the pane itself is there sooner.
 * @param loadTexts What all but the overview have to say with.
 */
export function createLazyViews(
  { firstRun, overview, rooms, views }: PaneSessions,
  loadTexts: () => Promise<unknown>,
): PaneViews {
  type Loading<Session> = () => Promise<ComponentType<ViewProps & { readonly session: Session }>>;
  const lazyView = <Session,>(loadView: Loading<Session>, openRoom: () => Promise<Session>) =>
    lazy(async () => {
      const [View, session] = await Promise.all([loadView(), openRoom(), loadTexts()]);
      return { default: (props: ViewProps) => <View {...props} session={session} /> };
    });
  const openStart = async () => {
    const [adopt, setUp] = await Promise.all([rooms.adopt(), rooms.setUp()]);
    return { adopt, firstRun, setUp, views };
  };
  return {
    overview: (props) => <firstView.overview.View {...props} session={overview} />,
    actions: lazyView(load.actions, rooms.actions),
    adopt: lazyView(load.adopt, openStart),
    analysis: lazyView(load.analysis, rooms.analysis),
    checks: lazyView(load.checks, rooms.checks),
    customer: lazyView(load.customer, rooms.customer),
    import: lazyView(load.imports, rooms.imports),
    lists: lazyView(load.lists, rooms.lists),
    repair: lazyView(load.repair, rooms.repair),
    report: lazyView(load.report, rooms.report),
    settings: lazyView(load.settings, rooms.settings),
    setUp: lazyView(load.setUp, openStart),
    stages: lazyView(load.stages, rooms.stages),
  };
}

/** All of them, so that the pane goes on working where the network is gone. */
export async function loadViews(): Promise<void> {
  for (const view of Object.values(firstView)) await view.load();
  for (const loadView of Object.values(load)) await loadView();
}
