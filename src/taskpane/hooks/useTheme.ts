import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Look } from "./useLook";

/** Those that have come; the others come when the pane first looks like that. */
const themes = new Map<Look, Theme>([["light", webLightTheme]]);

const load = {
  dark: async () => (await import("../themes/dark-theme")).webDarkTheme,
  "high-contrast": async () => (await import("../themes/high-contrast-theme")).teamsHighContrastTheme,
};

export async function loadTheme(look: Look): Promise<Theme> {
  if (look === "light") return webLightTheme;
  const theme = await load[look]();
  themes.set(look, theme);
  return theme;
}

/** All of them, so that the pane can change its look where the network is gone. */
export async function loadThemes(): Promise<void> {
  await Promise.all([loadTheme("dark"), loadTheme("high-contrast")]);
}

/** Until it has come, the pane keeps the theme that it has. */
export function useTheme(look: Look): Theme {
  const [kept, keep] = useState(themes.get(look) ?? webLightTheme);
  useEffect(() => {
    let isOver = false;
    loadTheme(look).then(
      (theme) => {
        if (!isOver) keep(theme);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [look]);
  return themes.get(look) ?? kept;
}
