import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { PaneLanguage } from "../i18n/language";
import type { PaneTexts } from "../i18n/texts";
import { createTranslator } from "../i18n/translator";
import { PaneBoundary } from "./components/PaneBoundary/PaneBoundary";
import { usePaneStyles } from "./Pane.styles";

export type PaneProps = {
  readonly children: ReactNode;
  readonly isDark: boolean;
  readonly language: PaneLanguage;
  /** In that language. */
  readonly texts: PaneTexts;
};

/** The language and the look that everything in the pane has in common. */
export function Pane({ children, isDark, language, texts }: PaneProps) {
  const styles = usePaneStyles();
  const translator = useMemo(() => createTranslator(language, texts), [language, texts]);
  return (
    <FluentProvider
      // What opens over the pane takes its colours, not its size.
      applyStylesToPortals={false}
      className={styles.pane}
      lang={language}
      theme={isDark ? webDarkTheme : webLightTheme}
    >
      <I18nextProvider i18n={translator}>
        <PaneBoundary>{children}</PaneBoundary>
      </I18nextProvider>
    </FluentProvider>
  );
}
