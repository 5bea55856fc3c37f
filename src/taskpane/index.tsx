import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { openOfficeHost } from "../excel/office-host";
import { paneLanguageOf } from "../i18n/language";
import { loadFirstTexts, loadTexts } from "../i18n/load-texts";
import { addTexts, createTranslator } from "../i18n/translator";
import { PlainPage } from "./components/PlainPage/PlainPage";
import { HostPane } from "./HostPane";
import { readLook } from "./hooks/useLook";
import { loadTheme } from "./hooks/useTheme";
import { preloadFirstView } from "./preload-first-view";
import { runPane } from "./running-pane";
import { once } from "./state/once";

/** Wires the pane and the ribbon to Excel. The workbook is asked before anything is drawn. */
async function start(container: Element): Promise<void> {
  preloadFirstView(paneLanguageOf(navigator.language));
  const host = await openOfficeHost();
  const language = paneLanguageOf(host?.displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  const speaking = loadFirstTexts(language).then((texts) => createTranslator(language, texts));
  const loadOtherTexts = once(async () => addTexts(...(await Promise.all([speaking, loadTexts(language)]))));
  const running = host?.capabilities.meetsFloor ? runPane(readDiagnostics(), loadOtherTexts) : null;
  if (running) associateCommands(running.generateReport);
  const isDarkTheme = (): boolean | null => host?.isDarkTheme() ?? null;
  // Without it the pane looks otherwise, and works.
  const look = loadTheme(readLook(isDarkTheme())).catch(() => undefined);
  const [translator] = await Promise.all([speaking, look]);
  createRoot(container).render(
    <HostPane isDarkTheme={isDarkTheme} translator={translator}>
      {!host && <PlainPage reason="notExcel" />}
      {host && !running && <PlainPage reason="oldExcel" />}
      {running && <running.Content />}
    </HostPane>,
  );
}

function readDiagnostics(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return [host, platform, version, navigator.userAgent].join(" · ");
}

const container = document.getElementById("root");
// Without Office.js the page keeps the words that taskpane.html has for it.
if (container && "Office" in window) void start(container);
