import { lazy, type ComponentType } from "react";
import type { PaneViews } from "./pane-views";

const load = {
  ActionsView: async () => ({ default: (await import("./components/Actions/ActionsView")).ActionsView }),
  AdoptView: async () => ({ default: (await import("./components/Adopt/AdoptView")).AdoptView }),
  AnalysisView: async () => ({ default: (await import("./components/Analysis/AnalysisView")).AnalysisView }),
  ChecksView: async () => ({ default: (await import("./components/Checks/ChecksView")).ChecksView }),
  CustomerView: async () => ({ default: (await import("./components/Customer/CustomerView")).CustomerView }),
  ImportView: async () => ({ default: (await import("./components/Import/ImportView")).ImportView }),
  ListOffer: async () => ({ default: (await import("./components/FirstRun/ListOffer")).ListOffer }),
  ListsView: async () => ({ default: (await import("./components/Lists/ListsView")).ListsView }),
  OverviewView: async () => ({ default: (await import("./components/Overview/OverviewView")).OverviewView }),
  RepairView: async () => ({ default: (await import("./components/Repair/RepairView")).RepairView }),
  ReportView: async () => ({ default: (await import("./components/ReportView/ReportView")).ReportView }),
  SettingsView: async () => ({ default: (await import("./components/Settings/SettingsView")).SettingsView }),
  StagesView: async () => ({ default: (await import("./components/Stages/StagesView")).StagesView }),
  SetUpView: async () => ({ default: (await import("./components/SetUp/SetUpView")).SetUpView }),
  Welcome: async () => ({ default: (await import("./components/FirstRun/Welcome")).Welcome }),
};

/**
 * Each comes when it is first shown: the pane itself is there sooner.
 * @param texts What all but the first view have to say with.
 */
export function createLazyViews(texts: Promise<unknown>): PaneViews {
  const speaking = <Props>(loadView: () => Promise<{ default: ComponentType<Props> }>) =>
    lazy(async () => {
      const [view] = await Promise.all([loadView(), texts]);
      return view;
    });
  return {
    ActionsView: speaking(load.ActionsView),
    AdoptView: speaking(load.AdoptView),
    AnalysisView: speaking(load.AnalysisView),
    ChecksView: speaking(load.ChecksView),
    CustomerView: speaking(load.CustomerView),
    ImportView: speaking(load.ImportView),
    ListOffer: speaking(load.ListOffer),
    ListsView: speaking(load.ListsView),
    OverviewView: lazy(load.OverviewView),
    RepairView: speaking(load.RepairView),
    ReportView: speaking(load.ReportView),
    SettingsView: speaking(load.SettingsView),
    StagesView: speaking(load.StagesView),
    SetUpView: speaking(load.SetUpView),
    Welcome: speaking(load.Welcome),
  };
}

/** All of them, so that the pane goes on working where the network is gone. */
export async function loadViews(): Promise<void> {
  for (const loadView of Object.values(load)) await loadView();
}
