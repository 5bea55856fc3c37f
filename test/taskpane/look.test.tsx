import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { allTexts } from "../../src/i18n/texts";
import { createTranslator } from "../../src/i18n/translator";
import { HostPane } from "../../src/taskpane/HostPane";
import { loadThemes } from "../../src/taskpane/hooks/useTheme";
import { setMedia } from "../support/media";

const darkSystem = "(prefers-color-scheme: dark)";
const forcedColors = "(forced-colors: active)";

// In Excel the first is there before the pane is drawn.
beforeAll(loadThemes);

afterEach(() => {
  act(() => {
    setMedia(darkSystem, false);
    setMedia(forcedColors, false);
  });
});

function open(isDarkTheme: () => boolean | null): void {
  render(
    <HostPane isDarkTheme={isDarkTheme} translator={createTranslator("zh-CN", allTexts["zh-CN"])}>
      <p>content</p>
    </HostPane>,
  );
}

/** Fluent writes the theme's colours into a style sheet, under a class of the pane's. */
function background(): string {
  const pane = screen.getByText("content").closest<HTMLElement>(".fui-FluentProvider");
  return pane ? getComputedStyle(pane).getPropertyValue("--colorNeutralBackground1").trim() : "";
}

test.each([
  [false, webLightTheme],
  [true, webDarkTheme],
])("Excel's own theme decides where it says: dark is %s", (isDark, theme) => {
  setMedia(darkSystem, !isDark);
  open(() => isDark);
  expect(background()).toBe(theme.colorNeutralBackground1);
});

test("what the browser draws itself is as dark as the pane", () => {
  let isDark = true;
  open(() => isDark);
  const scheme = () => screen.getByText("content").closest<HTMLElement>(".fui-FluentProvider")?.style.colorScheme;
  expect(scheme()).toBe("dark");
  isDark = false;
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(scheme()).toBe("light");
});

test("where Excel does not say, the pane looks as the system does, and changes with it", () => {
  open(() => null);
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  act(() => setMedia(darkSystem, true));
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
});

test("a theme chosen meanwhile is followed when the user comes back to the pane", () => {
  let isDark = false;
  open(() => isDark);
  isDark = true;
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
});

test("high contrast goes before any theme", () => {
  setMedia(forcedColors, true);
  open(() => false);
  expect(background()).toBe(teamsHighContrastTheme.colorNeutralBackground1);
});
