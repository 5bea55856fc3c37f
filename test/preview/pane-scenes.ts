import type { Browser, Page } from "playwright-core";
import type { PaneLanguage } from "../../src/i18n/language";
import { drivePane } from "./pane-driver";
import { openPreview } from "./preview-page";
import { emptyScene, listScene } from "./scenes/first-run";
import {
  checksScene,
  customerScene,
  importScene,
  overviewScene,
  repairScene,
  reportScene,
  settingsScene,
  stagesScene,
} from "./scenes/sample";
import { brokenScene, loadingScene, lookingScene, protectedScene, readOnlyScene } from "./scenes/trouble";
import type { Scene } from "./scenes/scene";

/** Every view of the pane, and what comes out of its jobs. */
export const paneScenes: readonly Scene[] = [
  emptyScene,
  listScene,
  overviewScene,
  customerScene,
  checksScene,
  repairScene,
  reportScene,
  settingsScene,
  stagesScene,
  importScene,
  lookingScene,
  loadingScene,
  brokenScene,
  protectedScene,
  readOnlyScene,
];

export type SceneWalk = {
  readonly browser: Browser;
  readonly url: string;
  readonly language: PaneLanguage;
  readonly visit: (page: Page, state: string) => Promise<void>;
};

/** Goes through a scene in a page of its own, and says which of its states could not be reached, and why. */
export async function walkScene(scene: Scene, { browser, url, language, visit }: SceneWalk): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1300 } });
  page.setDefaultTimeout(60_000);
  try {
    await arrange(page, scene);
    await openPreview(page, url, language);
    for (const { name, go } of scene.states) {
      try {
        await go(drivePane(page, language));
      } catch (error) {
        return [
          `${name} (${language}): ${String(error)
            .split("\n")
            .filter((_line, at) => at === 0 || at > 6)
            .slice(0, 9)
            .join("\n  ")}`,
        ];
      }
      await visit(page, name);
    }
    return [];
  } finally {
    await page.close();
  }
}

async function arrange(page: Page, { file, held, broken }: Scene): Promise<void> {
  if (held) await page.route(held, () => new Promise<never>(() => undefined));
  if (broken) await page.route(broken, (route) => route.abort());
  if (file === undefined) return;
  const body = file && Buffer.from(await file());
  await page.route("**/assets/sample-workbook.xlsx", (route) =>
    body ? route.fulfill({ body, contentType: "application/octet-stream" }) : route.fulfill({ status: 404 }),
  );
}
