import type { ComponentType } from "react";
import type { ActionsViewProps } from "./components/Actions/ActionsView";
import type { AdoptViewProps } from "./components/Adopt/AdoptView";
import type { AnalysisViewProps } from "./components/Analysis/AnalysisView";
import type { ChecksViewProps } from "./components/Checks/ChecksView";
import type { CustomerViewProps } from "./components/Customer/CustomerView";
import type { ListOfferProps } from "./components/FirstRun/ListOffer";
import type { WelcomeProps } from "./components/FirstRun/Welcome";
import type { ImportViewProps } from "./components/Import/ImportView";
import type { ListsViewProps } from "./components/Lists/ListsView";
import type { OverviewViewProps } from "./components/Overview/OverviewView";
import type { RepairViewProps } from "./components/Repair/RepairView";
import type { ReportViewProps } from "./components/ReportView/ReportView";
import type { SetUpViewProps } from "./components/SetUp/SetUpView";
import type { SettingsViewProps } from "./components/Settings/SettingsView";
import type { StagesViewProps } from "./components/Stages/StagesView";

/** What the pane shows one of at a time; handed in, so that they need not come with the pane. */
export type PaneViews = {
  readonly ActionsView: ComponentType<ActionsViewProps>;
  readonly AdoptView: ComponentType<AdoptViewProps>;
  readonly AnalysisView: ComponentType<AnalysisViewProps>;
  readonly ChecksView: ComponentType<ChecksViewProps>;
  readonly CustomerView: ComponentType<CustomerViewProps>;
  readonly ImportView: ComponentType<ImportViewProps>;
  readonly ListOffer: ComponentType<ListOfferProps>;
  readonly ListsView: ComponentType<ListsViewProps>;
  readonly OverviewView: ComponentType<OverviewViewProps>;
  readonly RepairView: ComponentType<RepairViewProps>;
  readonly ReportView: ComponentType<ReportViewProps>;
  readonly SettingsView: ComponentType<SettingsViewProps>;
  readonly StagesView: ComponentType<StagesViewProps>;
  readonly SetUpView: ComponentType<SetUpViewProps>;
  readonly Welcome: ComponentType<WelcomeProps>;
};
