import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PaneLanguage } from "../../src/i18n/language";
import { openBrowser } from "./browser";
import { buildPages, servePages } from "./built-pages";
import { paneStates } from "./pane-states";
import { openPreview } from "./preview-page";

const folder = join(import.meta.dirname, "../../screenshots");
const widths = [320, 450] as const;
const darkOf = { "zh-CN": "深色", "en-US": "Dark" } as const;
const lightOf = { "zh-CN": "浅色", "en-US": "Light" } as const;

/** The pane as wide as Excel makes it, in place of the preview's own width. */
async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const pane = document.getElementById("preview-pane");
    if (pane?.parentElement) pane.parentElement.style.gridTemplateColumns = `minmax(0, 1fr) ${pixels}px`;
  }, width);
}

async function setDark(page: Page, language: PaneLanguage, isDark: boolean): Promise<void> {
  const wanted = page.getByRole("button", { name: (isDark ? darkOf : lightOf)[language], exact: true });
  if (await wanted.isVisible()) await wanted.click();
}

async function photograph(browser: Browser, url: string, language: PaneLanguage): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const missed: string[] = [];
  await openPreview(page, url, language);
  for (const { name, go } of paneStates) {
    try {
      await go(page, language);
    } catch (error) {
      missed.push(`${name} (${language}): ${String(error).split("\n")[0] ?? ""}`);
      continue;
    }
    for (const isDark of [false, true]) {
      await setDark(page, language, isDark);
      for (const width of widths) {
        await setPaneWidth(page, width);
        await page.waitForTimeout(150); // Fluent fades colours.
        const path = join(folder, `${name}-${language}-${isDark ? "dark" : "light"}-${width}.png`);
        await page.locator("#preview-pane").screenshot({ path, animations: "disabled" });
      }
    }
  }
  await page.close();
  return missed;
}

/** A picture of every state of the pane, in both languages, light and dark, narrow and wide. */
async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await servePages(buildPages());
  const browser = await openBrowser();
  try {
    const missed = await Promise.all(
      (["zh-CN", "en-US"] as const).map((language) => photograph(browser, server.url, language)),
    );
    for (const line of missed.flat()) console.error(`no picture of ${line}`);
    if (missed.flat().length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    server.close();
  }
}

await takeAll();
