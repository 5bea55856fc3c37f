import type { TFunction } from "i18next";
import { stagesInOrder } from "../../state/stages-drafts";
import type { StagesState } from "../../state/stages-state";

/** What a screen reader is told of the stages. Readings on the way are not worth a word. */
export function stagesAnnouncement({ activity, asked, content, draft, done }: StagesState, t: TFunction): string {
  if (activity.kind === "busy") return activity.task === "read" && content ? "" : t(`stages.busy.${activity.task}`);
  if (activity.kind !== "idle" || asked) return "";
  if (draft?.kind === "reorder") {
    const stages = stagesInOrder(content?.stages ?? [], draft);
    const place = draft.order.indexOf(draft.moved);
    return t("stages.moved", { name: stages[place]?.name ?? "", place: place + 1, total: stages.length });
  }
  if (draft || !done) return "";
  return done.isUndone ? t("stages.undone") : t(`stages.${done.change.kind}.done`);
}
