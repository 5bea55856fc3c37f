import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { PaneLanguage } from "../../src/i18n/language";
import { openWindow } from "./browser";
import { buildPages, servePages } from "./built-pages";
import { paneScenes, walkScene } from "./pane-scenes";
import { setDark, setPaneWidth } from "./preview-page";

const folder = join(import.meta.dirname, "../../screenshots");
const widths = [320, 450] as const;
const languages = ["zh-CN", "en-US"] as const;

async function photograph(page: Page, state: string, language: PaneLanguage): Promise<void> {
  for (const isDark of [false, true]) {
    await setDark(page, language, isDark);
    for (const width of widths) {
      await setPaneWidth(page, width);
      await page.waitForTimeout(150); // Fluent fades colours.
      const path = join(folder, `${state}-${language}-${isDark ? "dark" : "light"}-${width}.png`);
      await page.locator("#preview-pane").screenshot({ path, animations: "disabled" });
    }
  }
  await setDark(page, language, false);
}

/**
 * A picture of every state of the pane, in both languages, light and dark, narrow and wide; only of the scenes that are
 * named on the command line where any is.
 */
async function takeAll(wanted: readonly string[]): Promise<void> {
  const scenes = paneScenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (scenes.length === 0) throw new Error(`there are only ${paneScenes.map(({ name }) => name).join(", ")}`);
  mkdirSync(folder, { recursive: true });
  const server = await servePages(buildPages());
  const window = await openWindow();
  try {
    for (const scene of scenes) {
      const missed = await Promise.all(
        languages.map(async (language) => {
          const page = await window.newPage();
          await page.setViewportSize({ width: 1000, height: 1300 });
          const visit = (state: string) => photograph(page, state, language);
          const missing = await walkScene(scene, { page, server, language, visit });
          await page.close();
          return missing;
        }),
      );
      for (const line of missed.flat()) console.error(`no picture of ${line}`);
      if (missed.flat().length > 0) process.exitCode = 1;
    }
  } finally {
    await window.close();
    server.close();
  }
}

await takeAll(process.argv.slice(2));
