import { createElement, Suspense, useId } from "react";
import { useAppStyles } from "./App.styles";
import { BusyRing } from "./components/BusyRing/BusyRing";
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
  return (
    <ReadOnlyContext value={isReadOnly ? reason : null}>
      <ViewTabs onShow={show} panelId={panel} view={chosen} />
      <main aria-labelledby={title} className={styles.page}>
        <div>
          {isReadOnly && <ReadOnlyNotice id={reason} />}
          <CaptureCard onShow={sessions.showCustomer} status={sessions.captures} />
          {view ? <PageTitle id={title} onShow={show} view={view} /> : <StartTitle id={title} />}
        </div>
        <div aria-labelledby={title} className={styles.panel} id={panel} role="tabpanel">
          {start.kind !== "over" && <StartPage diagnostics={diagnostics} firstRun={sessions.firstRun} state={start} />}
          <Suspense fallback={<BusyRing className={styles.loading} label={t("opening")} />}>
            {view && createElement(views[view], { diagnostics, onOpen: show })}
          </Suspense>
        </div>
      </main>
    </ReadOnlyContext>
  );
}
