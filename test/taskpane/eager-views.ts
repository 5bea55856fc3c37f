import { ActionsView } from "../../src/taskpane/components/Actions/ActionsView";
import { AdoptView } from "../../src/taskpane/components/Adopt/AdoptView";
import { AnalysisView } from "../../src/taskpane/components/Analysis/AnalysisView";
import { ChecksView } from "../../src/taskpane/components/Checks/ChecksView";
import { CustomerView } from "../../src/taskpane/components/Customer/CustomerView";
import { ListOffer } from "../../src/taskpane/components/FirstRun/ListOffer";
import { Welcome } from "../../src/taskpane/components/FirstRun/Welcome";
import { ImportView } from "../../src/taskpane/components/Import/ImportView";
import { ListsView } from "../../src/taskpane/components/Lists/ListsView";
import { OverviewView } from "../../src/taskpane/components/Overview/OverviewView";
import { RepairView } from "../../src/taskpane/components/Repair/RepairView";
import { ReportView } from "../../src/taskpane/components/ReportView/ReportView";
import { SetUpView } from "../../src/taskpane/components/SetUp/SetUpView";
import { SettingsView } from "../../src/taskpane/components/Settings/SettingsView";
import { StagesView } from "../../src/taskpane/components/Stages/StagesView";
import type { PaneViews } from "../../src/taskpane/pane-views";

/** There at once, so that a test need not wait for what it does not test. */
export const eagerViews: PaneViews = {
  ActionsView,
  AdoptView,
  AnalysisView,
  ChecksView,
  CustomerView,
  ImportView,
  ListOffer,
  ListsView,
  OverviewView,
  RepairView,
  ReportView,
  SettingsView,
  StagesView,
  SetUpView,
  Welcome,
};
