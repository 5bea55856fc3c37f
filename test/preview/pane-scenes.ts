import type { Page } from "playwright-core";
import type { PaneLanguage } from "../../src/i18n/language";
import type { PageServer } from "./built-pages";
import { drivePane } from "./pane-driver";
import { openPreview } from "./preview-page";
import { actionsScene } from "./scenes/actions";
import { emptyScene, listScene } from "./scenes/first-run";
import { analysisScene, repliesScene, reportScene, trialScene } from "./scenes/report";
import { checksScene, customerScene, overviewScene, repairScene } from "./scenes/sample";
import { importScene, settingsScene, stagesScene } from "./scenes/settings";
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
  analysisScene,
  repliesScene,
  trialScene,
  actionsScene,
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
  readonly page: Page;
  readonly server: PageServer;
  readonly language: PaneLanguage;
  /** Called in each state; it leaves the pane as it was. */
  readonly visit: (state: string) => Promise<void>;
};

/** Goes through a scene, and says which of its states could not be reached, and why. */
export async function walkScene(scene: Scene, { page, server, language, visit }: SceneWalk): Promise<string[]> {
  // Others may share the machine.
  page.setDefaultTimeout(60_000);
  await arrange(page, server, scene);
  await openPreview(page, server.url, language);
  for (const { name, go } of scene.states) {
    try {
      await go(drivePane(page, language));
    } catch (error) {
      return [`${name} (${language}): ${String(error).split("\n").slice(0, 2).join(" ")}`];
    }
    await visit(name);
  }
  return [];
}

async function arrange(page: Page, server: PageServer, { file, held, broken }: Scene): Promise<void> {
  if (held) await page.route(held, () => new Promise<never>(() => undefined));
  if (broken) await page.route(broken, (route) => route.abort());
  server.offer(file && (await file()));
}
