import type { TFunction } from "i18next";
import type { OverviewState } from "../../state/overview-state";
import { figureTitle } from "./figure-text";
import { shownText } from "./shown-text";

/** What a screen reader is told of the overview. */
export function overviewAnnouncement({ activity, read, shown }: OverviewState, t: TFunction): string {
  if (activity.kind === "busy") return t(`overview.busy.${activity.task}`);
  if (activity.kind === "failed" || !read) return "";
  if (shown) return shownText(figureTitle(shown.choice, t), shown.result, t);
  return read.kind === "overview" ? t("overview.ready") : "";
}
