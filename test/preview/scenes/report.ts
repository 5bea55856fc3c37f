import { companyFile } from "../company-file";
import type { PaneDriver } from "../pane-driver";
import { repliesFile } from "../picture-files";
import { longWait } from "../preview-page";
import type { PaneState, Scene } from "./scene";

function list(name: "overdue" | "reminders" | "spotChecks" | "replies"): PaneState {
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
    list("replies"),
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
    { name: "analysis-hours", go: (pane) => scrollTo(pane, "analysis.hours.title") },
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
