import { associateCommands } from "../commands/commands";
import { openOfficeHost } from "../excel/office-host";
import { paneLanguageOf } from "../i18n/language";
import { runPane } from "./running-pane";

/**
 * Wires the pane and the ribbon to Excel. The workbook is asked before what draws the pane is there: Excel takes its time
 * to answer, and the browser takes some for React.
 */
async function start(container: Element): Promise<void> {
  const drawing = import(/* webpackChunkName: "drawing" */ "./draw-pane");
  const host = await openOfficeHost();
  const language = paneLanguageOf(host?.displayLanguage ?? navigator.language);
  const running = host?.capabilities.meetsFloor ? runPane(readDiagnostics()) : null;
  if (running) associateCommands(running.sessions.generateReport);
  try {
    const { drawPane } = await drawing;
    await drawPane(container, {
      language,
      isDarkTheme: () => host?.isDarkTheme() ?? null,
      content: running ?? (host ? "oldExcel" : "notExcel"),
    });
  } finally {
    // What the ribbon starts goes on where nothing could be drawn.
    running?.tellDrawn();
  }
}

function readDiagnostics(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return [host, platform, version, navigator.userAgent].join(" · ");
}

const container = document.getElementById("root");
// Without Office.js the page keeps the words that taskpane.html has for it.
if (container && "Office" in window) void start(container);
