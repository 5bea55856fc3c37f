import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Spinner,
  useFocusableGroup,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import { formatSheetDate } from "../../domain/calendar";
import type { PaneLanguage } from "../../i18n/language";
import { allTexts } from "../../i18n/texts";
import { createTranslator } from "../../i18n/translator";
import { App } from "../../taskpane/App";
import { createLazyViews } from "../../taskpane/lazy-views";
import { Pane } from "../../taskpane/Pane";
import { createCommandWords } from "../command-line/command-words";
import { describeFailure } from "../command-line/error-line";
import { ChartLayer } from "./ChartLayer";
import type { PageEngine } from "./page-engine";
import { usePreviewStyles } from "./Preview.styles";
import { PreviewBar } from "./PreviewBar";
import type { PreviewSession, PreviewState } from "./preview-session";
import { previewTexts } from "./preview-texts";

export type PreviewProps = {
  /** Holds the engine's window. */
  readonly grid: HTMLElement;
  readonly language: PaneLanguage;
  readonly onOpenSample: () => Promise<void>;
  readonly page: PageEngine;
  readonly preview: PreviewSession;
};

/** The very pane of the add-in beside a spreadsheet that stands in for Excel. */
export function Preview({ grid, language: first, onOpenSample, page, preview }: PreviewProps) {
  const styles = usePreviewStyles();
  // Leads the Tab key on from the grid, which would keep it.
  const group = useFocusableGroup({ tabBehavior: "unlimited" });
  const [language, setLanguage] = useState(first);
  const [isDark, setIsDark] = useState(false);
  const state = useSyncExternalStore(preview.subscribe, preview.getState);
  const texts = previewTexts[language];
  const translator = useMemo(() => createTranslator(language, allTexts[language]), [language]);
  const { sessions } = state;
  // All texts are there from the start.
  const views = useMemo(() => sessions && createLazyViews(sessions, () => Promise.resolve()), [sessions]);

  function switchLanguage(): void {
    const other = language === "zh-CN" ? "en-US" : "zh-CN";
    page.speak(other);
    setLanguage(other);
  }

  function switchTheme(): void {
    page.darken(!isDark);
    setIsDark(!isDark);
  }

  return (
    <FluentProvider
      // What opens over the page takes its colours, not its size.
      applyStylesToPortals={false}
      className={styles.theme}
      lang={language}
      theme={isDark ? webDarkTheme : webLightTheme}
    >
      <div className={styles.page}>
        <PreviewBar
          isDark={isDark}
          onOpen={(file) => void file.arrayBuffer().then((bytes) => openFile(preview, file.name, bytes))}
          onOpenNew={() => void preview.open(null)}
          onOpenSample={() => void onOpenSample()}
          onReset={() => location.reload()}
          onSave={() => void preview.save()}
          onSwitchLanguage={switchLanguage}
          onSwitchTheme={switchTheme}
          texts={texts}
          today={state.today === null ? null : formatSheetDate(state.today)}
        />
        <FileNotices language={language} state={state} />
        <section aria-label={texts.grid} className={styles.grid} ref={(section) => section?.append(grid)} />
        <ChartLayer page={page} readCharts={preview.charts} />
        <div className={styles.pane} id="preview-pane" {...group}>
          <Pane isDark={isDark} translator={translator}>
            {sessions && views ? (
              <App diagnostics={texts.title} sessions={sessions} views={views} />
            ) : (
              <Spinner className={styles.loading} label={texts.loading} size="tiny" />
            )}
          </Pane>
        </div>
      </div>
    </FluentProvider>
  );
}

function openFile(preview: PreviewSession, name: string, bytes: ArrayBuffer): Promise<void> {
  return preview.open({ name, bytes: new Uint8Array(bytes) });
}

type FileNoticesProps = { readonly language: PaneLanguage; readonly state: PreviewState };

function FileNotices({ language, state: { error, warnings } }: FileNoticesProps) {
  const styles = usePreviewStyles();
  const words = createCommandWords(language);
  const lines = error
    ? [describeFailure(error.cause, words).line]
    : warnings.map(({ code, place }) => words.say(`warning.${code}`, { place }));
  if (lines.length === 0) return null;
  return (
    <MessageBar className={styles.message} intent={error ? "error" : "warning"} layout="multiline">
      <MessageBarBody>{lines.join(" ")}</MessageBarBody>
    </MessageBar>
  );
}
