import { createWriteQueue } from "../app/write-queue";
import { createExcelWorkbook } from "../excel/excel-workbook";
import { startWithWorkbook } from "../excel/startup";
import { createExcelWatcher } from "../excel/watch-workbook";
import { App } from "./App";
import { createLazyViews } from "./lazy-views";
import { localDay } from "./local-day";
import { preloadFirstView } from "./preload-first-view";
import { createPaneSessions, type PaneSessions } from "./state/pane-sessions";
import { createPause } from "./state/pause";

export type RunningPane = {
  readonly generateReport: PaneSessions["generateReport"];
  readonly Content: () => React.JSX.Element;
};

/**
 * The pane at work in Excel: it looks at the workbook at once, and records from then on.
 * @param texts What all views but the first wait for.
 */
export function runPane(diagnostics: string, texts: Promise<unknown>): RunningPane {
  const sessions = createPaneSessions({
    workbook: createExcelWorkbook(),
    watcher: createExcelWatcher(),
    queue: createWriteQueue(),
    readToday: () => localDay(new Date()),
    pause: createPause(),
  });
  preloadFirstView();
  const views = createLazyViews(texts);
  // Before the first capture, which would keep the pane waiting.
  void sessions.firstRun.start();
  void record(sessions);
  return {
    generateReport: sessions.generateReport,
    Content: () => <App diagnostics={diagnostics} sessions={sessions} views={views} />,
  };
}

/** Records changes while the workbook is open, and from then on whenever it is opened, unless that is switched off. */
async function record(sessions: PaneSessions): Promise<void> {
  try {
    const session = await sessions.startCapturing(
      ({ kind }) => void startWithWorkbook(kind !== "off" && kind !== "not-set-up"),
    );
    window.addEventListener("focus", () => session.look());
  } catch (error) {
    // The pane works without, and the next time it is opened may be luckier.
    console.error(error);
  }
}
