import type { Browser, Page } from "playwright-core";
import type { BenchServer } from "./bench-server";
import type { Moments } from "./watch-moments";

export type PageName = "bare" | "pane";

export type BenchPage = { readonly page: Page; readonly moments: Moments };

/** The size of a task pane. */
const size = { width: 350, height: 800 };

/** A page with an empty cache, opened as far as its figures, to be used: Playwright watches it, which takes time. */
export async function openBenchPage(browser: Browser, server: BenchServer, name: PageName): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: size, locale: "zh-CN" });
  const page = await context.newPage();
  const telling = server.nextMoments();
  await page.goto(server.addressOf(name), { waitUntil: "commit" });
  return { page, moments: await telling };
}

/**
 * The same for its moments alone: nobody watches, and the window has come to rest. A new one has so much to do with itself
 * that any page in it takes three times as long.
 */
export async function openAlone(browser: Browser, server: BenchServer, name: PageName): Promise<Moments> {
  const devTools = await browser.newBrowserCDPSession();
  const { browserContextId } = await devTools.send("Target.createBrowserContext");
  const telling = server.nextMoments();
  await devTools.send("Target.createTarget", { url: server.addressAfterRest(name), browserContextId, ...size });
  const moments = await telling;
  await devTools.send("Target.disposeBrowserContext", { browserContextId });
  await devTools.detach();
  return moments;
}
