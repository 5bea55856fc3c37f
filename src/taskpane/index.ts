import { associateCommands } from "../commands/commands";
import { openOfficeHost } from "../excel/office-host";
import { paneLanguageOf } from "../i18n/language";
import { loadFirstTexts } from "../i18n/load-texts";
import { runPane } from "./running-pane";
import { firstUseCases } from "./state/first-use-cases";

/**
 * Wires the pane and the ribbon to Excel. The workbook is asked before what draws the pane is there: Excel takes its time
 * to answer, and the browser takes some for React.
 */
async function start(container: Element): Promise<void> {
  const drawing = import(/* webpackChunkName: "drawing" */ "./draw-pane");
  preload();
  const host = await openOfficeHost();
  const language = paneLanguageOf(host?.displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  const running = host?.capabilities.meetsFloor ? runPane(readDiagnostics()) : null;
  if (running) associateCommands(running.sessions.generateReport);
  const { drawPane } = await drawing;
  await drawPane(container, {
    language,
    isDarkTheme: () => host?.isDarkTheme() ?? null,
    content: running ?? (host ? "oldExcel" : "notExcel"),
  });
}

function readDiagnostics(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return [host, platform, version, navigator.userAgent].join(" · ");
}

/** What a workbook that is set up opens with, in the language that Excel speaks in all likelihood. */
function preload(): void {
  // What does not come now is asked for again when it is shown.
  void Promise.allSettled([loadFirstTexts(paneLanguageOf(navigator.language)), firstUseCases.overview()]);
}

const container = document.getElementById("root");
// Without Office.js the page keeps the words that taskpane.html has for it.
if (container && "Office" in window) void start(container);
