import type { TFunction } from "i18next";
import type { SetUpRun } from "../../state/set-up-state";

/** What a screen reader is told of the set-up. */
export function setUpAnnouncement(run: SetUpRun, t: TFunction): string {
  switch (run.kind) {
    case "busy":
      return t(`setUp.busy.${run.task}`);
    case "done":
      return run.result.undo ? t("setUp.done.title") : t("setUp.done.nothing");
    case "undone":
      return t("setUp.undone");
    case "examples-removed":
      return t("setUp.examplesRemoved", { count: run.count });
    case "idle":
    case "refused":
    case "failed":
      return "";
  }
}
