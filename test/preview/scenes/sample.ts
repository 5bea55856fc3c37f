import type { PaneDriver } from "../pane-driver";
import { longWait, selectCell } from "../preview-page";
import { companyFile } from "../company-file";
import { importedText, repliesFile } from "../picture-files";
import type { PaneState, Scene } from "./scene";

async function openCard({ main }: PaneDriver, index: number): Promise<void> {
  await main.locator(".fui-AccordionHeader button[aria-expanded=false]").nth(index).click();
}

export const overviewScene: Scene = {
  name: "overview",
  states: [
    { name: "overview", go: (pane) => pane.openTab("overview").then(() => pane.see("overview.funnel.title")) },
    {
      name: "overview-filtered",
      async go(pane) {
        await pane.main
          .getByRole("list", { name: pane.say("overview.attention") })
          .getByRole("button")
          .nth(1)
          .click();
        await pane.button("overview.shown.all").waitFor(longWait);
      },
    },
  ],
};

export const customerScene: Scene = {
  name: "customer",
  states: [
    {
      name: "customer",
      go: (pane) => pane.openTab("customer").then(() => pane.button("customer.add").waitFor(longWait)),
    },
    {
      name: "customer-search",
      async go(pane) {
        await pane.main.getByRole("searchbox").fill("销售李");
        await pane.see("customer.found");
      },
    },
    {
      name: "customer-selected",
      async go(pane) {
        await pane.main.getByRole("searchbox").fill("");
        await selectCell(pane.page, "B8");
        await pane.see("customer.history.title");
      },
    },
    {
      name: "customer-action",
      async go(pane) {
        await pane.press("customer.action.lose");
        await pane.see("customer.field.reason");
        await pane.press("customer.confirm.lose");
        await pane.see("customer.problem.required");
      },
    },
    {
      name: "customer-acted",
      async go(pane) {
        await pane.press("cancel");
        await pane.press("customer.action.pause");
        await pane.main.locator("input[type=date]").last().fill("2024-05-01");
        await pane.press("customer.confirm.pause");
        await pane.see("customer.done.pause");
      },
    },
    { name: "customer-form", go: (pane) => pane.press("customer.add") },
    {
      name: "customer-refused",
      async go(pane) {
        await pane.press("customer.save");
        await pane.see("customer.problem.required");
      },
    },
  ],
};

export const checksScene: Scene = {
  name: "checks",
  states: [
    { name: "checks", go: (pane) => pane.openTab("checks") },
    {
      name: "checks-found",
      async go(pane) {
        await pane.press("checks.start");
        await pane.see("checks.found");
      },
    },
    { name: "checks-open", go: (pane) => openCard(pane, 0) },
    {
      name: "checks-question",
      async go(pane) {
        await pane.press("checks.fixAll");
        await pane.see("checks.asking.title");
      },
    },
    {
      name: "checks-fixed",
      async go(pane) {
        await pane.press("checks.asking.agree");
        await pane.see("checks.mended");
      },
    },
  ],
};

export const repairScene: Scene = {
  name: "repair",
  states: [
    { name: "repair", go: (pane) => pane.openPage("repair", "checks").then(() => pane.see("repair.found")) },
    {
      name: "repair-question",
      async go(pane) {
        await pane.press("repair.certain");
        await pane.see("repair.asking.title");
      },
    },
    {
      name: "repair-done",
      async go(pane) {
        await pane.press("repair.asking.agree");
        await pane.see("repair.repaired");
      },
    },
  ],
};

function list(name: "overdue" | "reminders" | "spotChecks"): PaneState {
  return {
    name: `lists-${name}`,
    async go(pane) {
      await pane.press(`lists.chore.${name}.title`);
      await pane.see("lists.written");
      await pane.main
        .getByRole("heading", { name: pane.say(`lists.chore.${name}.title`) })
        .first()
        .waitFor(longWait);
    },
  };
}

export const reportScene: Scene = {
  name: "report",
  states: [
    { name: "report", go: (pane) => pane.openTab("report") },
    {
      name: "report-done",
      async go(pane) {
        await pane.press("generate");
        await pane.see("published.title");
      },
    },
    { name: "lists", go: (pane) => pane.press("reportPages.lists.title") },
    list("overdue"),
    list("reminders"),
    list("spotChecks"),
  ],
};

export const analysisScene: Scene = {
  name: "analysis",
  states: [
    {
      name: "analysis",
      go: (pane) => pane.openPage("analysis", "report").then(() => pane.see("analysis.forecast.title")),
    },
    { name: "analysis-losses", go: (pane) => scrollTo(pane, "analysis.slow.title") },
    { name: "analysis-dwell", go: (pane) => scrollTo(pane, "analysis.changes.title") },
    { name: "analysis-forecast", go: (pane) => scrollTo(pane, "analysis.forecast.title") },
    {
      name: "analysis-segments",
      async go(pane) {
        await pane.main.getByLabel(pane.say("analysis.form.segment")).selectOption("owner");
        await pane.see("analysis.segments.title");
        await scrollTo(pane, "analysis.segments.title");
      },
    },
    {
      name: "analysis-filtered",
      async go(pane) {
        await pane.main.getByRole("table").nth(1).getByRole("button").first().click();
        await pane.button("overview.shown.all").waitFor(longWait);
      },
    },
  ],
};

export const repliesScene: Scene = {
  name: "replies",
  file: repliesFile,
  states: [
    {
      name: "analysis-replies",
      async go(pane) {
        await pane.openPage("analysis", "report");
        await pane.see("analysis.replies.title");
        await scrollTo(pane, "analysis.replies.title");
      },
    },
  ],
};

export const trialScene: Scene = {
  name: "trial",
  file: companyFile,
  states: [
    {
      name: "analysis-trial",
      async go(pane) {
        await pane.openPage("analysis", "report");
        await pane.see("analysis.trial.title");
        await scrollTo(pane, "analysis.forecast.title");
      },
    },
  ],
};

async function scrollTo({ main, say }: PaneDriver, key: string): Promise<void> {
  const heading = main.getByRole("heading", { name: say(key) }).first();
  await heading.evaluate((element) => element.scrollIntoView({ block: "start" }));
}

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
