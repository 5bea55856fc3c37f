import { FluentProvider } from "@fluentui/react-components";
import type { i18n } from "i18next";
import { useMemo, type ReactNode } from "react";
import { PaneBoundary } from "./components/PaneBoundary/PaneBoundary";
import { useLook } from "./hooks/useLook";
import { useTheme } from "./hooks/useTheme";
import { usePaneStyles } from "./Pane.styles";
import { createTexts, TextsContext } from "./texts";

export type PaneProps = {
  readonly children: ReactNode;
  /** Null where Excel does not say: then as the system looks. */
  readonly isDark: boolean | null;
  readonly translator: i18n;
};

/** The language and the look that everything in the pane has in common. */
export function Pane({ children, isDark, translator }: PaneProps) {
  const styles = usePaneStyles();
  const look = useLook(isDark);
  const theme = useTheme(look);
  const texts = useMemo(() => createTexts(translator), [translator]);
  return (
    <FluentProvider
      // What opens over the pane takes its colours, not its size.
      applyStylesToPortals={false}
      className={styles.pane}
      lang={translator.language}
      // What the browser draws itself: scroll bars, the calendar of a date field.
      style={{ colorScheme: look === "dark" ? "dark" : "light" }}
      theme={theme}
    >
      <TextsContext value={texts}>
        <PaneBoundary>{children}</PaneBoundary>
      </TextsContext>
    </FluentProvider>
  );
}
