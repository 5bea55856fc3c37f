import { longWait } from "../preview-page";
import type { Scene } from "./scene";

export const actionsScene: Scene = {
  name: "actions",
  states: [
    {
      name: "actions",
      go: (pane) => pane.openPage("actions", "report").then(() => pane.see("actions.close.title")),
    },
    {
      name: "actions-refused",
      async go(pane) {
        await pane.press("actions.suggestions.adoptNamed");
        await pane.press("actions.suggestions.save");
        await pane.see("actions.problem.required");
      },
    },
    {
      name: "actions-started",
      async go(pane) {
        await pane.main.getByLabel(pane.say("actions.suggestions.owner")).first().fill("销售经理*");
        await pane.press("actions.suggestions.save");
        await pane.see("actions.written.started");
      },
    },
    {
      name: "actions-own-refused",
      async go(pane) {
        await pane.press("actions.own.button");
        await pane.main.getByLabel(pane.say("actions.own.stage")).first().selectOption({ index: 3 });
        await pane.main.getByLabel(pane.say("actions.figure.target")).fill("20");
        await pane.press("actions.suggestions.save");
        await pane.see("actions.problem.not-better");
      },
    },
    {
      name: "actions-own-added",
      async go(pane) {
        await pane.main.getByLabel(pane.say("actions.own.measure")).fill("每周复盘丢单");
        await pane.main.getByLabel(pane.say("actions.suggestions.owner")).fill("销售经理*");
        await pane.main.getByLabel(pane.say("actions.figure.target")).fill("95");
        await pane.main.getByLabel(pane.say("actions.own.acceptance")).fill("每周有会议记录");
        await pane.press("actions.suggestions.save");
        await pane.see("actions.written.added");
      },
    },
    {
      name: "actions-asked",
      async go(pane) {
        await pane.press("actions.mark.applied");
        await pane.see("actions.asking.title");
      },
    },
    {
      name: "actions-closed",
      async go(pane) {
        await pane.press("actions.close.button");
        await pane.button("undo").waitFor(longWait);
      },
    },
  ],
};
