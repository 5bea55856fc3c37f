import { lazy } from "react";
import type { PaneViews } from "./pane-views";

/** Each comes when it is first shown: the pane itself is there sooner. */
export const lazyViews: PaneViews = {
  AdoptView: lazy(async () => ({ default: (await import("./components/Adopt/AdoptView")).AdoptView })),
  AnalysisView: lazy(async () => ({ default: (await import("./components/Analysis/AnalysisView")).AnalysisView })),
  ChecksView: lazy(async () => ({ default: (await import("./components/Checks/ChecksView")).ChecksView })),
  CustomerView: lazy(async () => ({ default: (await import("./components/Customer/CustomerView")).CustomerView })),
  ImportView: lazy(async () => ({ default: (await import("./components/Import/ImportView")).ImportView })),
  ListOffer: lazy(async () => ({ default: (await import("./components/FirstRun/ListOffer")).ListOffer })),
  ListsView: lazy(async () => ({ default: (await import("./components/Lists/ListsView")).ListsView })),
  OverviewView: lazy(async () => ({ default: (await import("./components/Overview/OverviewView")).OverviewView })),
  RepairView: lazy(async () => ({ default: (await import("./components/Repair/RepairView")).RepairView })),
  ReportView: lazy(async () => ({ default: (await import("./components/ReportView/ReportView")).ReportView })),
  SettingsView: lazy(async () => ({ default: (await import("./components/Settings/SettingsView")).SettingsView })),
  StagesView: lazy(async () => ({ default: (await import("./components/Stages/StagesView")).StagesView })),
  SetUpView: lazy(async () => ({ default: (await import("./components/SetUp/SetUpView")).SetUpView })),
  Welcome: lazy(async () => ({ default: (await import("./components/FirstRun/Welcome")).Welcome })),
};
