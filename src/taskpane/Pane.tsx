import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { PaneLanguage } from "../i18n/language";
import type { FirstTexts } from "../i18n/load-texts";
import { createTranslator } from "../i18n/translator";
import { PaneBoundary } from "./components/PaneBoundary/PaneBoundary";
import { useLook, type Look } from "./hooks/useLook";
import { usePaneStyles } from "./Pane.styles";

export type PaneProps = {
  readonly children: ReactNode;
  /** Null where Excel does not say: then as the system looks. */
  readonly isDark: boolean | null;
  readonly language: PaneLanguage;
  /** In that language. */
  readonly texts: FirstTexts;
  /** With those that come after the first view. */
  readonly laterTexts?: Promise<FirstTexts> | null;
};

const themes: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

/** The language and the look that everything in the pane has in common. */
export function Pane({ children, isDark, language, laterTexts = null, texts }: PaneProps) {
  const styles = usePaneStyles();
  const look = useLook(isDark);
  const translator = useMemo(() => createTranslator(language, texts, laterTexts), [language, texts, laterTexts]);
  return (
    <FluentProvider
      // What opens over the pane takes its colours, not its size.
      applyStylesToPortals={false}
      className={styles.pane}
      lang={language}
      theme={themes[look]}
    >
      <I18nextProvider i18n={translator}>
        <PaneBoundary>{children}</PaneBoundary>
      </I18nextProvider>
    </FluentProvider>
  );
}
