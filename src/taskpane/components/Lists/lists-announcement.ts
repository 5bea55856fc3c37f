import type { TFunction } from "i18next";
import type { ChoreRun } from "../../state/lists-state";

/** What a screen reader is told of the chore. */
export function listsAnnouncement(run: ChoreRun, t: TFunction): string {
  if (run.kind === "idle" || run.kind === "failed") return "";
  const list = t(`lists.chore.${run.chore}.title`);
  switch (run.kind) {
    case "running":
      return t("lists.busy", { list });
    case "asking":
      return t("lists.askingAloud", { list });
    case "declined":
      return t("declined.title");
    case "written":
      return t("lists.written", { list });
  }
}
