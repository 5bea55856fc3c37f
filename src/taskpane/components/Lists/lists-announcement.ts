import type { TFunction } from "i18next";
import type { ChoreOutcome, ChoreRun } from "../../state/lists-state";

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
      return writtenText(run, t);
  }
}

/** A sheet that was there already was not made. */
export function writtenText({ chore, result }: ChoreOutcome, t: TFunction): string {
  const isKept = chore === "replies" && !result.isNew;
  return t(isKept ? "lists.kept" : "lists.written", { list: t(`lists.chore.${chore}.title`) });
}
