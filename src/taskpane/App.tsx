import { Spinner } from "@fluentui/react-components";
import { Suspense, useId } from "react";
import type { CustomerId } from "../domain/customer";
import { useAppStyles } from "./App.styles";
import { CaptureCard } from "./components/CaptureCard/CaptureCard";
import { ReadOnlyNotice } from "./components/ReadOnlyNotice/ReadOnlyNotice";
import { StartPage } from "./components/FirstRun/StartPage";
import { StartTitle } from "./components/FirstRun/StartTitle";
import { PageTitle } from "./components/PageTitle/PageTitle";
import { ViewTabs } from "./components/ViewTabs/ViewTabs";
import { useStore } from "./hooks/useStore";
import { useTexts } from "./hooks/useTexts";
import { ReadOnlyContext } from "./read-only-context";
import type { PaneViews } from "./pane-views";
import type { PaneSessions } from "./state/pane-sessions";

export type AppProps = {
  /** What the host says of itself, for "copy details". */
  readonly diagnostics: string;
  readonly sessions: PaneSessions;
  readonly views: PaneViews;
};

export function App({ diagnostics, sessions, views }: AppProps) {
  const styles = useAppStyles();
  const { t } = useTexts();
  const title = useId();
  const panel = useId();
  const { show } = sessions.views;
  const chosen = useStore(sessions.views);
  const start = useStore(sessions.firstRun);
  const view = start.kind === "over" ? chosen : null;
  const reason = useId();
  const isReadOnly = start.kind === "over" && start.found?.isReadOnly === true;
  const showCustomer = (id: CustomerId): void => {
    void sessions.customer.show(id);
    show("customer");
  };
  return (
    <ReadOnlyContext value={isReadOnly ? reason : null}>
      <ViewTabs onShow={show} panelId={panel} view={chosen} />
      <main aria-labelledby={title} className={styles.page}>
        <div>
          {isReadOnly && <ReadOnlyNotice id={reason} />}
          <CaptureCard onShow={showCustomer} status={sessions.captures} />
          {view ? <PageTitle id={title} onShow={show} view={view} /> : <StartTitle id={title} />}
        </div>
        <div aria-labelledby={title} className={styles.panel} id={panel} role="tabpanel">
          {start.kind !== "over" && <StartPage diagnostics={diagnostics} firstRun={sessions.firstRun} state={start} />}
          <Suspense fallback={<Spinner aria-label={t("opening")} className={styles.loading} size="small" />}>
            {view === "overview" && (
              <views.OverviewView diagnostics={diagnostics} onOpen={show} session={sessions.overview} />
            )}
            {view === "customer" && (
              <views.CustomerView diagnostics={diagnostics} onOpen={show} session={sessions.customer} />
            )}
            {view === "checks" && (
              <views.ChecksView diagnostics={diagnostics} onOpen={show} session={sessions.checks} />
            )}
            {view === "repair" && <views.RepairView diagnostics={diagnostics} session={sessions.repair} />}
            {view === "report" && (
              <views.ReportView diagnostics={diagnostics} onOpen={show} session={sessions.report} />
            )}
            {view === "analysis" && (
              <views.AnalysisView diagnostics={diagnostics} onOpen={show} session={sessions.analysis} />
            )}
            {view === "actions" && (
              <views.ActionsView diagnostics={diagnostics} onOpen={show} session={sessions.actions} />
            )}
            {view === "lists" && <views.ListsView diagnostics={diagnostics} session={sessions.lists} />}
            {view === "settings" && (
              <views.SettingsView diagnostics={diagnostics} onOpen={show} session={sessions.settings} />
            )}
            {view === "stages" && (
              <views.StagesView diagnostics={diagnostics} onOpen={show} session={sessions.stages} />
            )}
            {view === "import" && (
              <views.ImportView diagnostics={diagnostics} onOpen={show} session={sessions.imports} />
            )}
            {view === "setUp" && <views.Welcome sessions={sessions} />}
            {view === "setUp" && <views.SetUpView diagnostics={diagnostics} onOpen={show} session={sessions.setUp} />}
            {view === "adopt" && <views.ListOffer sessions={sessions} />}
            {view === "adopt" && <views.AdoptView diagnostics={diagnostics} onOpen={show} session={sessions.adopt} />}
          </Suspense>
        </div>
      </main>
    </ReadOnlyContext>
  );
}
