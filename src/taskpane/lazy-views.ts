import { lazy } from "react";
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

/** Each comes when it is first shown: the pane itself is there sooner. */
export const lazyViews: PaneViews = {
  ActionsView: lazy(load.ActionsView),
  AdoptView: lazy(load.AdoptView),
  AnalysisView: lazy(load.AnalysisView),
  ChecksView: lazy(load.ChecksView),
  CustomerView: lazy(load.CustomerView),
  ImportView: lazy(load.ImportView),
  ListOffer: lazy(load.ListOffer),
  ListsView: lazy(load.ListsView),
  OverviewView: lazy(load.OverviewView),
  RepairView: lazy(load.RepairView),
  ReportView: lazy(load.ReportView),
  SettingsView: lazy(load.SettingsView),
  StagesView: lazy(load.StagesView),
  SetUpView: lazy(load.SetUpView),
  Welcome: lazy(load.Welcome),
};

/** All of them, so that the pane goes on working where the network is gone. */
export async function loadViews(): Promise<void> {
  for (const loadView of Object.values(load)) await loadView();
}
