import type { ComponentType } from "react";
import { ActionsView } from "../../src/taskpane/components/Actions/ActionsView";
import { AnalysisView } from "../../src/taskpane/components/Analysis/AnalysisView";
import { ChecksView } from "../../src/taskpane/components/Checks/ChecksView";
import { CustomerView } from "../../src/taskpane/components/Customer/CustomerView";
import { AdoptPage } from "../../src/taskpane/components/FirstRun/AdoptPage";
import { SetUpPage } from "../../src/taskpane/components/FirstRun/SetUpPage";
import { ImportView } from "../../src/taskpane/components/Import/ImportView";
import { ListsView } from "../../src/taskpane/components/Lists/ListsView";
import { OverviewView } from "../../src/taskpane/components/Overview/OverviewView";
import { RepairView } from "../../src/taskpane/components/Repair/RepairView";
import { ReportView } from "../../src/taskpane/components/ReportView/ReportView";
import { SettingsView } from "../../src/taskpane/components/Settings/SettingsView";
import { StagesView } from "../../src/taskpane/components/Stages/StagesView";
import type { PaneViews, ViewProps } from "../../src/taskpane/pane-views";
import type { PaneSessions } from "../../src/taskpane/state/pane-sessions";
import type { RoomSessions } from "../../src/taskpane/state/rooms";

type SessionView<Session> = ComponentType<ViewProps & { readonly session: Session }>;

function withSession<Session>(View: SessionView<Session>, session: Session): ComponentType<ViewProps> {
  return function EagerView(props) {
    return <View {...props} session={session} />;
  };
}

/** There at once, so that a test need not wait for what it does not test. */
export function eagerViews(
  { firstRun, overview, views }: Pick<PaneSessions, "firstRun" | "overview" | "views">,
  rooms: RoomSessions,
): PaneViews {
  const start = { adopt: rooms.adopt, firstRun, setUp: rooms.setUp, views };
  return {
    overview: withSession(OverviewView, overview),
    actions: withSession(ActionsView, rooms.actions),
    adopt: withSession(AdoptPage, start),
    analysis: withSession(AnalysisView, rooms.analysis),
    checks: withSession(ChecksView, rooms.checks),
    customer: withSession(CustomerView, rooms.customer),
    import: withSession(ImportView, rooms.imports),
    lists: withSession(ListsView, rooms.lists),
    repair: withSession(RepairView, rooms.repair),
    report: withSession(ReportView, rooms.report),
    settings: withSession(SettingsView, rooms.settings),
    setUp: withSession(SetUpPage, start),
    stages: withSession(StagesView, rooms.stages),
  };
}
