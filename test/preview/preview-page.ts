import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import enUS from "../../src/i18n/en-US/common.json";
import zhCN from "../../src/i18n/zh-CN/common.json";
import type { PaneLanguage } from "../../src/i18n/language";
import type { Tab } from "../../src/taskpane/state/view-store";

/** A run over the sample takes some seconds, longer where others share the machine. */
export const longWait = { timeout: 120_000 };

const darkOf = { "zh-CN": "深色", "en-US": "Dark" } as const;
const lightOf = { "zh-CN": "浅色", "en-US": "Light" } as const;

const tabTexts = { "zh-CN": zhCN.tabs, "en-US": enUS.tabs } as const;

/** The preview with its sample, as far as the pane's tabs are there. */
export async function openPreview(page: Page, url: string, language: PaneLanguage = "zh-CN"): Promise<void> {
  await page.goto(`${url}/preview.html?lang=${language}`);
  await page.getByRole("tab", { name: tabTexts[language].report, exact: true }).waitFor(longWait);
}

/** A view of the pane. */
export async function openTab(page: Page, tab: Tab, language: PaneLanguage = "zh-CN"): Promise<void> {
  await page.getByRole("tab", { name: tabTexts[language][tab], exact: true }).click();
}

/** The pane as wide as Excel makes it, in place of the preview's own width. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const pane = document.getElementById("preview-pane");
    if (pane?.parentElement) pane.parentElement.style.gridTemplateColumns = `minmax(0, 1fr) ${pixels}px`;
  }, width);
}

export async function setDark(page: Page, language: PaneLanguage, isDark: boolean): Promise<void> {
  const wanted = page.getByRole("button", { name: (isDark ? darkOf : lightOf)[language], exact: true });
  if (await wanted.isVisible()) await wanted.click();
}

export async function saveAs(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存 .xlsx" }).click(),
  ]);
  return readFileSync(await download.path());
}

/** What the grid's own sheet bar shows. */
export function sheetTabs(page: Page): Promise<string[]> {
  return sheetTab(page).allInnerTexts();
}

export async function openSheet(page: Page, name: string): Promise<void> {
  await sheetTab(page).filter({ hasText: name }).click();
}

function sheetTab(page: Page): Locator {
  return page.locator("[data-u-comp=slide-tab-bar] [data-u-comp=slide-tab-item]");
}

/** By its address on the sheet that is shown, as with the name box. */
export async function selectCell(page: Page, address: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
}
