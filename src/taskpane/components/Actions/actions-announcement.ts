import type { Texts } from "../../texts";
import type { ActionsState } from "../../state/actions-state";
import { doneTexts } from "./done-text";

/** What a screen reader is told of the actions. Readings after a writing are not worth a word. */
export function actionsAnnouncement(
  { activity, closedBefore, done, drafted, read }: ActionsState,
  texts: Texts,
): string {
  const { t } = texts;
  if (activity.kind === "busy") return t(`actions.busy.${activity.task}`);
  if (activity.kind !== "idle" || closedBefore || drafted || read === null || read === "no-customers") return "";
  if (done) return doneTexts(done, texts).title;
  return t("actions.ready", { actions: read.follows.length, suggestions: read.suggestions.length });
}
