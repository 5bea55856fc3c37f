import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { PaneLanguage } from "../i18n/language";
import { firstTexts, loadTexts } from "../i18n/load-texts";
import { addTexts, createTranslator } from "../i18n/translator";
import { afterPaint } from "./after-paint";
import { App } from "./App";
import { loadLossCard } from "./components/CaptureCard/CaptureCard";
import { PlainPage, type PlainPageProps } from "./components/PlainPage/PlainPage";
import { firstView } from "./first-view";
import { HostPane } from "./HostPane";
import { readLook } from "./hooks/useLook";
import { loadTheme } from "./hooks/useTheme";
import { createLazyViews } from "./lazy-views";
import type { RunningPane } from "./running-pane";
import { once } from "./state/once";
import { prepareFormats } from "./texts";
import { whenIdle } from "./when-idle";

export type DrawnPane = {
  readonly language: PaneLanguage;
  /** Null where the host leaves its look to the system. */
  readonly isDarkTheme: () => boolean | null;
  /** What is at work, or why nothing is. */
  readonly content: RunningPane | PlainPageProps["reason"];
};

/** Puts the pane on the page, or what there is to say where it cannot work. */
export async function drawPane(container: Element, { content, isDarkTheme, language }: DrawnPane): Promise<void> {
  const translator = createTranslator(language, firstTexts[language]);
  const loadOtherTexts = once(async () => addTexts(translator, await loadTexts(language)));
  const look = readLook(isDarkTheme());
  // Without it the pane looks otherwise, and works.
  if (look !== "light") await loadTheme(look).catch(() => undefined);
  document.documentElement.lang = language;
  const root = createRoot(container);
  const pane = (
    <HostPane isDarkTheme={isDarkTheme} translator={translator}>
      {typeof content === "string" ? (
        <PlainPage reason={content} />
      ) : (
        <App
          diagnostics={content.diagnostics}
          sessions={content.sessions}
          views={createLazyViews(content.sessions, loadOtherTexts)}
        />
      )}
    </HostPane>
  );
  // At once, so that the next frame shows it.
  flushSync(() => root.render(pane));
  await afterPaint();
  // What does not come now is asked for again when it is shown.
  void Promise.allSettled(Object.values(firstView).map(({ load }) => load()));
  if (typeof content !== "string") content.tellDrawn();
  whenIdle(() => prepareFormats(language));
  if (typeof content === "string") return;
  await content.begun;
  await Promise.allSettled([loadOtherTexts(), loadLossCard()]);
}
