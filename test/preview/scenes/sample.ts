import { longWait, selectCell } from "../preview-page";
import { openCard, type Scene } from "./scene";

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
