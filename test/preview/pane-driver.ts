import type { Locator, Page } from "playwright-core";
import type { PaneLanguage } from "../../src/i18n/language";
import { allTexts } from "../../src/i18n/texts";
import type { Page as PanePage, Tab } from "../../src/taskpane/state/view-store";
import { longWait, openTab } from "./preview-page";

/** The pane as its user has it: found by its words, whatever the language. */
export type PaneDriver = {
  readonly page: Page;
  readonly language: PaneLanguage;
  readonly main: Locator;
  /** What the text of this key looks like on the page, its figures and plural forms left open. */
  readonly say: (key: string) => RegExp;
  readonly button: (key: string) => Locator;
  /** Presses the first button of this text, as soon as it can be pressed. */
  readonly press: (key: string) => Promise<void>;
  /** Until a text of this key is in sight. */
  readonly see: (key: string) => Promise<void>;
  readonly openTab: (tab: Tab) => Promise<void>;
  readonly openPage: (name: PanePage, tab: Tab) => Promise<void>;
};

export function drivePane(page: Page, language: PaneLanguage): PaneDriver {
  const main = page.getByRole("main");
  const say = (key: string): RegExp => textPattern(language, key);
  const button = (key: string): Locator => page.locator("#preview-pane").getByRole("button", { name: say(key) });
  const press = async (key: string): Promise<void> => {
    const wanted = button(key).and(page.locator(":not([aria-disabled=true])")).first();
    await wanted.waitFor(longWait);
    await wanted.click();
  };
  return {
    page,
    language,
    main,
    say,
    button,
    press,
    see: (key) => main.getByText(say(key)).filter({ visible: true }).first().waitFor(longWait),
    openTab: (tab) => openTab(page, tab, language),
    async openPage(name, tab) {
      await openTab(page, tab, language);
      const back = main.getByRole("button", { name: say("tabs.back"), exact: true });
      if (await back.isVisible()) await back.click();
      await press(`pane.${name}`);
    },
  };
}

function textPattern(language: PaneLanguage, key: string): RegExp {
  const forms = ["", "_one", "_other"].map((form) => textOf(allTexts[language], `${key}${form}`));
  const found = forms.filter((text) => text !== null);
  if (found.length === 0) throw new Error(`no text ${key}`);
  const patterns = found.map((text) =>
    text
      .split(/{{[^}]*}}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".+"),
  );
  return new RegExp(`^(${patterns.join("|")})`);
}

function textOf(texts: unknown, key: string): string | null {
  let at = texts;
  for (const part of key.split(".")) at = (at as Readonly<Record<string, unknown>> | undefined)?.[part];
  return typeof at === "string" ? at : null;
}
