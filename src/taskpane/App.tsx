import { useId } from "react";
import { useAppStyles } from "./App.styles";
import { CaptureCard } from "./components/CaptureCard/CaptureCard";
import { ChecksView } from "./components/Checks/ChecksView";
import { ListsView } from "./components/Lists/ListsView";
import { ReportView } from "./components/ReportView/ReportView";
import { SetUpView } from "./components/SetUp/SetUpView";
import { ViewTabs } from "./components/ViewTabs/ViewTabs";
import { useStore } from "./hooks/useStore";
import { useTexts } from "./hooks/useTexts";
import type { PaneSessions } from "./state/pane-sessions";

export type AppProps = {
  /** What the host says of itself, for "copy details". */
  readonly diagnostics: string;
  readonly sessions: PaneSessions;
};

export function App({ diagnostics, sessions }: AppProps) {
  const styles = useAppStyles();
  const { t } = useTexts();
  const title = useId();
  const panel = useId();
  const view = useStore(sessions.views);
  return (
    <>
      <ViewTabs onShow={sessions.views.show} panelId={panel} view={view} />
      <main aria-labelledby={title} className={styles.page}>
        <div>
          <CaptureCard status={sessions.captures} />
          <h1 className={styles.title} id={title}>
            {t(`pane.${view}`)}
          </h1>
        </div>
        <div aria-labelledby={title} className={styles.panel} id={panel} role="tabpanel">
          {view === "checks" && <ChecksView diagnostics={diagnostics} session={sessions.checks} />}
          {view === "report" && <ReportView diagnostics={diagnostics} session={sessions.report} />}
          {view === "lists" && <ListsView diagnostics={diagnostics} session={sessions.lists} />}
          {view === "setUp" && <SetUpView diagnostics={diagnostics} session={sessions.setUp} />}
        </div>
      </main>
    </>
  );
}
