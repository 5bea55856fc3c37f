import { useId } from "react";
import { useAppStyles } from "./App.styles";
import { AdoptView } from "./components/Adopt/AdoptView";
import { CaptureCard } from "./components/CaptureCard/CaptureCard";
import { ChecksView } from "./components/Checks/ChecksView";
import { CustomerView } from "./components/Customer/CustomerView";
import { ListOffer } from "./components/FirstRun/ListOffer";
import { StartPage } from "./components/FirstRun/StartPage";
import { StartTitle } from "./components/FirstRun/StartTitle";
import { Welcome } from "./components/FirstRun/Welcome";
import { ImportView } from "./components/Import/ImportView";
import { ListsView } from "./components/Lists/ListsView";
import { OverviewView } from "./components/Overview/OverviewView";
import { PageTitle } from "./components/PageTitle/PageTitle";
import { RepairView } from "./components/Repair/RepairView";
import { ReportView } from "./components/ReportView/ReportView";
import { SettingsView } from "./components/Settings/SettingsView";
import { SetUpView } from "./components/SetUp/SetUpView";
import { ViewTabs } from "./components/ViewTabs/ViewTabs";
import { useStore } from "./hooks/useStore";
import type { PaneSessions } from "./state/pane-sessions";

export type AppProps = {
  /** What the host says of itself, for "copy details". */
  readonly diagnostics: string;
  readonly sessions: PaneSessions;
};

export function App({ diagnostics, sessions }: AppProps) {
  const styles = useAppStyles();
  const title = useId();
  const panel = useId();
  const { show } = sessions.views;
  const chosen = useStore(sessions.views);
  const start = useStore(sessions.firstRun);
  const view = start.kind === "over" ? chosen : null;
  return (
    <>
      <ViewTabs onShow={show} panelId={panel} view={chosen} />
      <main aria-labelledby={title} className={styles.page}>
        <div>
          <CaptureCard status={sessions.captures} />
          {view ? <PageTitle id={title} onShow={show} view={view} /> : <StartTitle id={title} />}
        </div>
        <div aria-labelledby={title} className={styles.panel} id={panel} role="tabpanel">
          {start.kind !== "over" && <StartPage diagnostics={diagnostics} firstRun={sessions.firstRun} state={start} />}
          {view === "overview" && (
            <OverviewView diagnostics={diagnostics} onOpen={show} session={sessions.overview} />
          )}
          {view === "customer" && (
            <CustomerView diagnostics={diagnostics} onOpen={show} session={sessions.customer} />
          )}
          {view === "checks" && <ChecksView diagnostics={diagnostics} onOpen={show} session={sessions.checks} />}
          {view === "repair" && <RepairView diagnostics={diagnostics} session={sessions.repair} />}
          {view === "report" && <ReportView diagnostics={diagnostics} onOpen={show} session={sessions.report} />}
          {view === "lists" && <ListsView diagnostics={diagnostics} session={sessions.lists} />}
          {view === "settings" && (
            <SettingsView diagnostics={diagnostics} onOpen={show} session={sessions.settings} />
          )}
          {view === "import" && <ImportView diagnostics={diagnostics} onOpen={show} session={sessions.imports} />}
          {view === "setUp" && <Welcome sessions={sessions} />}
          {view === "setUp" && <SetUpView diagnostics={diagnostics} onOpen={show} session={sessions.setUp} />}
          {view === "adopt" && <ListOffer sessions={sessions} />}
          {view === "adopt" && <AdoptView diagnostics={diagnostics} onOpen={show} session={sessions.adopt} />}
        </div>
      </main>
    </>
  );
}
