import type { Page } from "playwright-core";
import { pageTest } from "./page-test";
import { drivePane } from "./pane-driver";
import { openPreview } from "./preview-page";

/** Presses the key until the focus is on what has this role and name. */
async function go(page: Page, key: string, role: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const focused = page.locator("#preview-pane :focus");
    if ((await focused.and(page.getByRole(role as "button", { name })).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${String(name)}`);
}

pageTest("from opening to the month's report without a mouse", async ({ page, url }) => {
  const pane = drivePane(page, "zh-CN");
  await openPreview(page, url);
  await pane.see("overview.funnel.title");
  await go(page, "Tab", "tab", /^总览/);
  await go(page, "ArrowRight", "tab", /^月报/);
  await page.keyboard.press("Enter");
  await go(page, "Tab", "button", /^生成月报/);
  await page.keyboard.press("Enter");
  await pane.see("published.title");
});
