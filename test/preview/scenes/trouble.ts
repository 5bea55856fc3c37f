import { protectedFile, readOnlyFile } from "../picture-files";
import { longWait } from "../preview-page";
import type { Scene } from "./scene";

export const lookingScene: Scene = {
  name: "looking",
  file: null,
  held: /propose-adoption/,
  states: [{ name: "looking", go: ({ see }) => see("firstRun.looking") }],
};

export const loadingScene: Scene = {
  name: "loading",
  held: /read-overview|publish-month|check-workbook/,
  states: [
    { name: "overview-loading", go: (pane) => pane.openTab("overview").then(() => pane.see("overview.busy.read")) },
    {
      name: "checks-running",
      async go(pane) {
        await pane.openTab("checks");
        await pane.press("checks.start");
        await pane.see("checks.busy.check");
      },
    },
    {
      name: "report-running",
      async go(pane) {
        await pane.openTab("report");
        await pane.press("generate");
        await pane.see("running.title");
      },
    },
  ],
};

export const brokenScene: Scene = {
  name: "broken",
  broken: /read-overview|check-workbook|publish-month|read-analysis|read-improvements/,
  states: [
    {
      name: "overview-failed",
      go: (pane) => pane.openTab("overview").then(() => pane.see("error.unexpected.title")),
    },
    {
      name: "checks-failed",
      async go(pane) {
        await pane.openTab("checks");
        await pane.press("checks.start");
        await pane.see("error.unexpected.title");
      },
    },
    {
      name: "report-failed",
      async go(pane) {
        await pane.openTab("report");
        await pane.press("generate");
        await pane.see("error.unexpected.title");
      },
    },
    {
      name: "analysis-failed",
      go: (pane) => pane.openPage("analysis", "report").then(() => pane.see("error.unexpected.title")),
    },
    {
      name: "actions-failed",
      go: (pane) => pane.openPage("actions", "report").then(() => pane.see("error.unexpected.title")),
    },
  ],
};

export const protectedScene: Scene = {
  name: "protected",
  file: protectedFile,
  states: [
    {
      name: "stages-protected",
      go: (pane) => pane.openPage("stages", "settings").then(() => pane.see("settings.protected")),
    },
    {
      name: "checks-protected",
      async go(pane) {
        await pane.openTab("checks");
        await pane.press("checks.start");
        await pane.press("checks.fixAll");
        await pane.press("checks.asking.agree");
        await pane.see("error.sheet-protected.title_at");
      },
    },
  ],
};

export const readOnlyScene: Scene = {
  name: "readOnly",
  file: readOnlyFile,
  states: [
    { name: "readOnly-overview", go: (pane) => pane.openTab("overview").then(() => pane.see("overview.funnel.title")) },
    {
      name: "readOnly-customer",
      go: (pane) => pane.openTab("customer").then(() => pane.button("customer.add").waitFor(longWait)),
    },
    { name: "readOnly-checks", go: (pane) => pane.openTab("checks") },
    { name: "readOnly-report", go: (pane) => pane.openTab("report") },
    {
      name: "readOnly-settings",
      go: (pane) => pane.openTab("settings").then(() => pane.see("settings.section.rules.title")),
    },
  ],
};
