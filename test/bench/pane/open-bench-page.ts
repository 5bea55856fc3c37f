import type { Browser, Page } from "playwright-core";
import zhCN from "../../../src/i18n/zh-CN/overview.json";
import type { ExcelServer } from "./excel-server";

const officeJs = "https://appsforoffice.microsoft.com/**";

declare global {
  /** Milliseconds from the start of the page's own script to its first usable view. */
  var benchUsable: number | undefined;
}

/** What makes each page usable: the bare page's button, the overview with its figures. */
const usable = { bare: ["button", ""], pane: ["h2", zhCN.overview.headline] } as const;

/** A page with an empty cache, opened as far as its first usable view. */
export async function openBenchPage(
  browser: Browser,
  { url, officeScript }: Pick<ExcelServer, "url" | "officeScript">,
  name: keyof typeof usable,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.route(officeJs, (route) => {
    return route.fulfill({ contentType: "text/javascript", body: `${officeScript}\n;performance.mark("started");` });
  });
  // What tsx puts around functions, which the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(watchForUsable, usable[name]);
  await page.goto(`${url}/${name}/taskpane.html`);
  await page.waitForFunction(() => globalThis.benchUsable !== undefined, null, { timeout: 120_000 });
  return page;
}

/** Runs in the page. The script that stands for Office.js is the last before the page's own. */
function watchForUsable([selector, text]: readonly [string, string]): void {
  const look = (): void => {
    const found = [...document.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(text));
    if (!found) return;
    observer.disconnect();
    // Once it is painted.
    requestAnimationFrame(() => {
      setTimeout(() => {
        globalThis.benchUsable = performance.now() - (performance.getEntriesByName("started")[0]?.startTime ?? NaN);
      }, 0);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
