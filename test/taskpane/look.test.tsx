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

/** A theme comes later, be it that it is there already. */
async function open(isDarkTheme: () => boolean | null): Promise<void> {
  const translator = createTranslator("zh-CN", allTexts["zh-CN"]);
  await act(async () => {
    await Promise.resolve();
    render(
      <HostPane isDarkTheme={isDarkTheme} translator={translator}>
        <p>content</p>
      </HostPane>,
    );
  });
}

const whenItChanges = (change: () => void): Promise<void> =>
  act(async () => {
    change();
    await Promise.resolve();
  });

/** Fluent writes the theme's colours into a style sheet, under a class of the pane's. */
function background(): string {
  const pane = screen.getByText("content").closest<HTMLElement>(".fui-FluentProvider");
  return pane ? getComputedStyle(pane).getPropertyValue("--colorNeutralBackground1").trim() : "";
}

test.each([
  [false, webLightTheme],
  [true, webDarkTheme],
])("Excel's own theme decides where it says: dark is %s", async (isDark, theme) => {
  setMedia(darkSystem, !isDark);
  await open(() => isDark);
  expect(background()).toBe(theme.colorNeutralBackground1);
});

test("what the browser draws itself is as dark as the pane", async () => {
  let isDark = true;
  await open(() => isDark);
  const scheme = () => screen.getByText("content").closest<HTMLElement>(".fui-FluentProvider")?.style.colorScheme;
  expect(scheme()).toBe("dark");
  isDark = false;
  await whenItChanges(() => window.dispatchEvent(new Event("focus")));
  expect(scheme()).toBe("light");
});

test("where Excel does not say, the pane looks as the system does, and changes with it", async () => {
  await open(() => null);
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  await whenItChanges(() => setMedia(darkSystem, true));
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
});

test("a theme chosen meanwhile is followed when the user comes back to the pane", async () => {
  let isDark = false;
  await open(() => isDark);
  isDark = true;
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  await whenItChanges(() => window.dispatchEvent(new Event("focus")));
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
});

test("high contrast goes before any theme", async () => {
  setMedia(forcedColors, true);
  await open(() => false);
  expect(background()).toBe(teamsHighContrastTheme.colorNeutralBackground1);
});
