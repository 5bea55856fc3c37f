import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const usualPlaces = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export function openBrowser(): Promise<Browser> {
  const executablePath = usualPlaces.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error("no Chromium found: name one in CHROMIUM_PATH");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
