import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { pageTest } from "./page-test";
import { paneScenes, walkScene } from "./pane-scenes";
import { setDark, setPaneWidth } from "./preview-page";

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const language = "zh-CN";

/** What Fluent keeps the focus with, and never shows. */
const ofFluent = "[data-tabster-dummy]";

/** Colours that are forced are the system's own, which axe does not see. */
const contrast = "color-contrast";

const looks = ["light", "dark", "forced"] as const;

/** One look a state, in turn; all of them where the environment says so: `AXE_LOOKS=all npm run test:preview -- access`. */
const isThorough = process.env["AXE_LOOKS"] === "all";

/** What axe finds in the pane, and whether it is wider than its place. */
async function inspect(page: Page, isForced: boolean): Promise<string[]> {
  await page.evaluate(showAll);
  await untilFaded(page);
  await page.evaluate(axeSource);
  const rules = { [contrast]: { enabled: !isForced } };
  const options: RunOptions = { resultTypes: ["violations"], rules };
  return page.evaluate(
    async ([exclude, chosen]) => {
      const { violations } = await axe.run({ include: "#preview-pane", exclude }, chosen);
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id} ${target.join()} ${html}`),
      );
      const pane = document.getElementById("preview-pane");
      return pane && pane.scrollWidth > pane.clientWidth ? [...found, "wider than the pane"] : found;
    },
    [ofFluent, options] as const,
  );
}

/** Rows out of sight are not drawn, and keep the colours of the theme before. */
function showAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("#preview-pane * { content-visibility: visible !important }");
  document.adoptedStyleSheets = [sheet];
}

/** Fluent fades colours, longer where the machine has other things to do; what is out of sight may never end. */
async function untilFaded(page: Page): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    await page.waitForTimeout(200);
    const isFading = await page.evaluate(() => {
      const animations = document.getElementById("preview-pane")?.getAnimations({ subtree: true }) ?? [];
      return animations.some((each) => each instanceof CSSTransition && each.playState === "running");
    });
    if (!isFading) return;
  }
}

let turn = 0;

for (const scene of paneScenes) {
  pageTest(
    `axe finds nothing in ${scene.name}`,
    async ({ page, server }) => {
      const found: string[] = [];
      const visit = async (state: string): Promise<void> => {
        await setPaneWidth(page, 320);
        const chosen = isThorough ? looks : looks.filter((_, index) => index === turn % looks.length);
        turn += 1;
        for (const look of chosen) {
          await setDark(page, language, look === "dark");
          await page.emulateMedia({ forcedColors: look === "forced" ? "active" : "none" });
          found.push(...(await inspect(page, look === "forced")).map((line) => `${state} ${look}: ${line}`));
        }
        await page.emulateMedia({ forcedColors: "none" });
      };
      const missed = await walkScene(scene, { page, server, language, visit });
      assert.deepEqual([...missed, ...found], []);
    },
    { timeout: 600_000, viewport: { width: 800, height: 600 } },
  );
}
