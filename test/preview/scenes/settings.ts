import type { PaneDriver } from "../pane-driver";
import { importedText } from "../picture-files";
import { openCard, type Scene } from "./scene";

export const settingsScene: Scene = {
  name: "settings",
  states: [
    { name: "settings", go: (pane) => pane.openTab("settings").then(() => pane.see("settings.section.rules.title")) },
    { name: "settings-rules", go: (pane) => openCard(pane, 0) },
    {
      name: "settings-refused",
      async go(pane) {
        await pane.main.getByLabel(pane.say("settings.rules.overdueFactor")).fill("-1");
        await pane.press("settings.save");
        await pane.see("settings.problem.not-positive");
      },
    },
    {
      name: "settings-saved",
      async go(pane) {
        await pane.main.getByLabel(pane.say("settings.rules.overdueFactor")).fill("2");
        await pane.press("settings.save");
        await pane.see("settings.saved");
      },
    },
    { name: "settings-stages", go: (pane) => openOnly(pane, "settings.section.stages.title") },
    { name: "settings-list", go: (pane) => openOnly(pane, "settings.section.lossReason.title") },
    { name: "settings-reasons", go: (pane) => openOnly(pane, "settings.section.reasons.title") },
    { name: "setUp", go: (pane) => pane.openPage("setUp", "settings") },
    {
      name: "adopt-in-use",
      async go(pane) {
        await pane.openPage("adopt", "settings");
        await pane.see("adopt.columns.title");
      },
    },
  ],
};

async function openOnly({ main, say }: PaneDriver, key: string): Promise<void> {
  const open = main.locator(".fui-AccordionHeader button[aria-expanded=true]");
  while ((await open.count()) > 0) await open.first().click();
  await main.getByRole("button", { name: say(key) }).click();
}

export const stagesScene: Scene = {
  name: "stages",
  states: [
    { name: "stages", go: (pane) => pane.openPage("stages", "settings").then(() => pane.see("stages.customers")) },
    {
      name: "stages-rename",
      async go(pane) {
        await choose(pane, 2, "stages.rename.menu");
        await pane.main.getByRole("textbox").fill("需求分析");
        await pane.press("stages.preview");
        await pane.see("stages.asking.title");
      },
    },
    {
      name: "stages-renamed",
      async go(pane) {
        await pane.press("stages.asking.agree");
        await pane.see("stages.rename.done");
      },
    },
    {
      name: "stages-split",
      async go(pane) {
        await choose(pane, 3, "stages.split.menu");
        await pane.main.getByRole("textbox").nth(1).fill("方案评审");
        await pane.main.getByRole("checkbox").first().check();
      },
    },
    {
      name: "stages-split-preview",
      async go(pane) {
        await pane.press("stages.preview");
        await pane.see("stages.asking.title");
      },
    },
    {
      name: "stages-remove",
      async go(pane) {
        // English says the same of the page's own way back.
        await pane.button("stages.asking.back").last().click();
        await pane.press("cancel");
        await choose(pane, 1, "stages.remove.menu");
      },
    },
    {
      name: "stages-add",
      async go(pane) {
        await pane.press("cancel");
        await pane.press("stages.add.menu");
      },
    },
    {
      name: "stages-reorder",
      async go(pane) {
        await pane.press("cancel");
        await pane.button("stages.down").first().click();
        await pane.see("stages.reorder.text");
      },
    },
  ],
};

async function choose({ button, page, say }: PaneDriver, place: number, key: string): Promise<void> {
  await button("stages.more").nth(place).click();
  await page.getByRole("menuitem", { name: say(key) }).click();
}

export const importScene: Scene = {
  name: "import",
  states: [
    { name: "import", go: (pane) => pane.openPage("import", "settings") },
    {
      name: "import-preview",
      async go(pane) {
        const buffer = Buffer.from(importedText);
        const file = { name: "crm-export.csv", mimeType: "text/csv", buffer };
        await pane.main.locator("input[type=file]").setInputFiles(file);
        await pane.see("import.start");
      },
    },
    {
      name: "import-problems",
      async go(pane) {
        await openOnly(pane, "import.group.problems");
      },
    },
    {
      name: "import-done",
      async go(pane) {
        await pane.press("import.start");
        await pane.see("import.done");
      },
    },
  ],
};
