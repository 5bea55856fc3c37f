import type { Browser, Page } from "playwright-core";
import zhCN from "../../../src/i18n/zh-CN/overview.json";
import type { ExcelServer } from "./excel-server";

const officeJs = "https://appsforoffice.microsoft.com/**";

/** A moment of a page's start. */
export type Moment = {
  /** From the start of the page's own script. */
  readonly milliseconds: number;
  /** Of these, those in which an answer of Excel's was waited for. */
  readonly excel: number;
  /** The addresses of what had arrived by then. */
  readonly loaded: readonly string[];
};

/** `tabs` is when the page can be used, `figures` when it shows what it is opened for; of the bare page both are one. */
export type Moments = { readonly tabs: Moment; readonly figures: Moment };

/** Begins the line by which a page tells of its moments: any question asked of it from here would take time of its start. */
const told = "moments: ";

/** What is looked for at each moment: an element and the words in it. */
type Signs = Readonly<Record<keyof Moments, readonly [selector: string, text: string]>>;

const signs: Readonly<Record<"bare" | "pane", Signs>> = {
  bare: { tabs: ["button", ""], figures: ["button", ""] },
  pane: { tabs: ["[role=tab]", ""], figures: ["h2", zhCN.overview.headline] },
};

export type BenchPage = { readonly page: Page; readonly moments: Moments };

/** A page with an empty cache, opened as far as its figures. */
export async function openBenchPage(
  browser: Browser,
  { url, officeScript }: Pick<ExcelServer, "url" | "officeScript">,
  name: keyof typeof signs,
): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.route(officeJs, (route) => {
    return route.fulfill({ contentType: "text/javascript", body: `${officeScript}\n;performance.mark("started");` });
  });
  // What tsx puts around functions, which the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(watchForMoments, { signs: signs[name], told });
  const line = page.waitForEvent("console", {
    predicate: (message) => message.text().startsWith(told),
    timeout: 120_000,
  });
  await page.goto(`${url}/${name}/taskpane.html`, { waitUntil: "commit" });
  return { page, moments: JSON.parse((await line).text().slice(told.length)) as Moments };
}

/** Runs in the page. The script that stands for Office.js is the last before the page's own. */
function watchForMoments({ signs, told }: { signs: Signs; told: string }): void {
  const moments: Partial<Moments> = {};
  const isThere = ([selector, text]: readonly [string, string]): boolean =>
    [...document.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(text));
  const now = (): Moment => {
    const started = performance.getEntriesByName("started")[0]?.startTime ?? NaN;
    const resources = performance.getEntriesByType("resource");
    return {
      milliseconds: performance.now() - started,
      excel: resources.filter((each) => each.name.endsWith("/excel")).reduce((sum, { duration }) => sum + duration, 0),
      loaded: resources.map((each) => each.name),
    };
  };
  const missing = new Set(Object.keys(signs) as (keyof Moments)[]);
  const look = (): void => {
    for (const moment of missing) {
      if (!isThere(signs[moment])) continue;
      missing.delete(moment);
      // Once it is painted.
      requestAnimationFrame(() => {
        setTimeout(() => {
          Object.assign(moments, { [moment]: now() });
          if (moments.tabs && moments.figures) console.log(told + JSON.stringify(moments));
        }, 0);
      });
    }
    if (missing.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
