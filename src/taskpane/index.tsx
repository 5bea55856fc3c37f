import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { openOfficeHost } from "../excel/office-host";
import { paneLanguageOf } from "../i18n/language";
import { loadFirstTexts, loadTexts } from "../i18n/load-texts";
import { PlainPage } from "./components/PlainPage/PlainPage";
import { HostPane } from "./HostPane";

/** Wires the pane and the ribbon to Excel. What works with the workbook comes while Excel gets ready. */
async function start(container: Element): Promise<void> {
  const code = import("./running-pane");
  const host = await openOfficeHost();
  const language = paneLanguageOf(host?.displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  const texts = await loadFirstTexts(language);
  const laterTexts = host?.capabilities.meetsFloor ? code.then(() => loadTexts(language)) : null;
  const running = laterTexts ? code.then(({ runPane }) => runPane(readDiagnostics(), laterTexts)) : null;
  if (running) associateCommands(async () => (await running).generateReport());
  const Content = lazy(async () => ({ default: (await running)?.Content ?? (() => null) }));
  createRoot(container).render(
    <HostPane isDarkTheme={() => host?.isDarkTheme() ?? null} language={language} laterTexts={laterTexts} texts={texts}>
      {!host && <PlainPage reason="notExcel" />}
      {host && !running && <PlainPage reason="oldExcel" />}
      {running && (
        <Suspense fallback={<Spinner label={texts.firstRun.looking} size="small" />}>
          <Content />
        </Suspense>
      )}
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
