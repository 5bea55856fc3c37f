import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { openWindow } from "./browser";
import { buildPages, servePages, type PageServer } from "./built-pages";

/** Where what the page showed is left when a test fails. */
const pictures = join(import.meta.dirname, "../../node_modules/.cache/browser-tests-failed");

let window: BrowserContext;
let server: PageServer;

before(async () => {
  server = await servePages(buildPages());
  window = await openWindow();
  await window.grantPermissions(["clipboard-read", "clipboard-write"]);
});

after(async () => {
  await window.close();
  server.close();
});

export type OpenPage = {
  readonly page: Page;
  readonly server: PageServer;
  readonly url: string;
  /** Errors that the page threw or wrote to its console. */
  readonly errors: readonly string[];
};

type PageTestOptions = {
  /** Milliseconds. */
  readonly timeout?: number;
  /** The less of the grid is to be drawn, the sooner the page is there. */
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** A test with a page of its own. */
export function pageTest(
  name: string,
  run: (open: OpenPage) => Promise<void>,
  { timeout = 180_000, viewport = { width: 1400, height: 850 } }: PageTestOptions = {},
): void {
  void test(name, { timeout }, async () => {
    const page = await window.newPage();
    await page.setViewportSize(viewport);
    page.setDefaultTimeout(30_000);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    try {
      await run({ page, server, url: server.url, errors });
    } catch (error) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name.replace(/[^\p{L}\d]+/gu, "-")}.png`) });
      throw error;
    } finally {
      await window.setOffline(false);
      server.offer();
      await page.close();
    }
  });
}
