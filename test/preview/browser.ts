import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from "playwright-core";

const usualPlaces = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** With a window of its own for each page that is asked for, which knows of nothing that was loaded before. */
export function openBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch(launchOptions(more));
}

/**
 * One window for all pages, which keeps what it has loaded and compiled: from the third on, a page of the preview is there
 * in half the time. It has a profile of its own, which goes with it.
 */
export function openWindow(): Promise<BrowserContext> {
  return chromium.launchPersistentContext("", launchOptions());
}

function launchOptions(more: readonly string[] = []): LaunchOptions {
  const executablePath = usualPlaces.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error("no Chromium found: name one in CHROMIUM_PATH");
  return {
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  };
}
