import { listFile } from "../picture-files";
import type { Scene } from "./scene";

export const emptyScene: Scene = {
  name: "empty",
  file: null,
  states: [
    { name: "welcome", go: ({ see }) => see("firstRun.welcome.title") },
    { name: "overview-empty", go: (pane) => pane.openTab("overview").then(() => pane.see("overview.notSetUp.title")) },
    { name: "customer-empty", go: (pane) => pane.openTab("customer").then(() => pane.see("customer.not-set-up")) },
    {
      name: "report-empty",
      async go(pane) {
        await pane.openTab("report");
        await pane.press("generate");
        await pane.see("error.no-customers.title");
      },
    },
    { name: "import-empty", go: (pane) => pane.openPage("import", "settings") },
    {
      name: "adopt-nothing",
      async go(pane) {
        await pane.openPage("adopt", "settings");
        await pane.see("adopt.nothing.title");
      },
    },
    {
      name: "setUp-stages",
      async go(pane) {
        await pane.openPage("setUp", "settings");
        await pane.main.getByRole("button", { name: /^1\./ }).click();
      },
    },
    {
      name: "setUp-done",
      async go(pane) {
        await pane.press("setUp.start");
        await pane.see("setUp.done.title");
      },
    },
    {
      name: "checks-clean",
      async go(pane) {
        await pane.openTab("checks");
        await pane.press("checks.start");
        await pane.see("checks.customers");
      },
    },
  ],
};

export const listScene: Scene = {
  name: "adopt",
  file: listFile,
  states: [
    { name: "adopt-offer", go: ({ see }) => see("adopt.columns.title") },
    {
      name: "adopt-stages",
      async go(pane) {
        await pane.main.getByText(pane.say("adopt.stages.wordsTitle")).scrollIntoViewIfNeeded();
      },
    },
    {
      name: "adopt-done",
      async go(pane) {
        await pane.press("adopt.start");
        await pane.see("adopt.done.title");
      },
    },
  ],
};
