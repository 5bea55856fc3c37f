import type { Texts } from "../../texts";
import type { DoneAction } from "../../state/actions-state";

/** What was written last, in a line, and where it stands now. */
export function doneTexts(
  { isUndone, written }: DoneAction,
  { t, formatMonth }: Texts,
): { title: string; text: string } {
  if (isUndone) return { title: t("actions.written.undone"), text: "" };
  switch (written.kind) {
    case "started":
    case "added":
      return {
        title: t(`actions.written.${written.kind}`),
        text: t("actions.written.startedText", { measure: written.measure, name: written.sheetName }),
      };
    case "followed":
      return {
        title:
          written.count === 0 ? t("actions.written.upToDate") : t("actions.written.followed", { count: written.count }),
        text: "",
      };
    case "closed":
      return {
        title: t("actions.written.closed", { month: formatMonth(written.month) }),
        text: t("actions.written.closedText", { name: written.sheetName }),
      };
    case "applied":
    case "finished":
    case "dropped":
      return { title: t(`actions.written.${written.kind}`), text: written.measure };
  }
}
