import type { Page } from "playwright-core";
import checksEnUS from "../../src/i18n/en-US/checks.json";
import enUS from "../../src/i18n/en-US/common.json";
import checksZhCN from "../../src/i18n/zh-CN/checks.json";
import zhCN from "../../src/i18n/zh-CN/common.json";
import type { PaneLanguage } from "../../src/i18n/language";
import { tabs, type Page as PanePage, type Tab } from "../../src/taskpane/state/view-store";
import { longWait, openTab } from "./preview-page";

/** What a picture shows: the pane after `go`, which starts from any other state. */
export type PaneState = {
  readonly name: string;
  readonly go: (page: Page, language: PaneLanguage) => Promise<void>;
};

const texts = {
  "zh-CN": { pane: zhCN.pane, checks: checksZhCN.checks },
  "en-US": { pane: enUS.pane, checks: checksEnUS.checks },
} as const;

function pane(page: Page) {
  return page.getByRole("main");
}

function onTab(tab: Tab): PaneState {
  return { name: tab, go: (page, language) => openTab(page, tab, language) };
}

function onPage(name: PanePage, tab: Tab): PaneState {
  return {
    name,
    async go(page, language) {
      await openTab(page, tab, language);
      const title = texts[language].pane[name];
      await pane(page).getByRole("navigation").getByRole("button", { name: title }).click();
    },
  };
}

/** Every tab, every page that a tab leads to, and what comes out of the jobs. */
export const paneStates: readonly PaneState[] = [
  ...tabs.map(onTab),
  onPage("repair", "checks"),
  onPage("lists", "report"),
  onPage("setUp", "settings"),
  onPage("import", "settings"),
  {
    name: "checks-found",
    async go(page, language) {
      await openTab(page, "checks", language);
      const { start } = texts[language].checks;
      await pane(page).getByRole("button", { name: start, exact: true }).click();
      await pane(page).getByRole("heading", { level: 3 }).first().waitFor(longWait);
    },
  },
];
