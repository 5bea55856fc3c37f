import { createRoot } from "react-dom/client";
import { createWriteQueue } from "../app/write-queue";
import { associateCommands } from "../commands/commands";
import { createExcelWorkbook } from "../excel/excel-workbook";
import { createExcelWatcher } from "../excel/watch-workbook";
import { startWithWorkbook } from "../excel/startup";
import { openOfficeHost } from "../excel/office-host";
import { paneLanguageOf } from "../i18n/language";
import { App } from "./App";
import { PlainPage } from "./components/PlainPage/PlainPage";
import { lazyViews } from "./lazy-views";
import { localDay } from "./local-day";
import { Pane } from "./Pane";
import { createPaneSessions, type PaneSessions } from "./state/pane-sessions";

/** Wires the pane and the ribbon to Excel. */
async function start(container: Element): Promise<void> {
  const sessions = createPaneSessions({
    workbook: createExcelWorkbook(),
    watcher: createExcelWatcher(),
    queue: createWriteQueue(),
    readToday: () => localDay(new Date()),
  });
  const host = await openOfficeHost();
  if (host) associateCommands(sessions.generateReport);
  if (host?.capabilities.meetsFloor) {
    // Before the first capture, which would keep the pane waiting.
    void sessions.firstRun.start();
    void record(sessions);
  }

  const language = paneLanguageOf(host?.displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  createRoot(container).render(
    <Pane isDark={host?.isDarkTheme ?? false} language={language}>
      {!host && <PlainPage reason="notExcel" />}
      {host && !host.capabilities.meetsFloor && <PlainPage reason="oldExcel" />}
      {host?.capabilities.meetsFloor && <App diagnostics={readDiagnostics()} sessions={sessions} views={lazyViews} />}
    </Pane>,
  );
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

function readDiagnostics(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return [host, platform, version, navigator.userAgent].join(" · ");
}

const container = document.getElementById("root");
// Without Office.js the page keeps the words that taskpane.html has for it.
if (container && "Office" in window) void start(container);
