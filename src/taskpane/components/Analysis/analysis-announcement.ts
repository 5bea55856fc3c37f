import type { Texts } from "../../texts";
import type { AnalysisState } from "../../state/analysis-state";
import { shownText } from "../Overview/shown-text";

/** What a screen reader is told of the analysis. */
export function analysisAnnouncement({ activity, read, shown }: AnalysisState, { t, formatMonth }: Texts): string {
  if (activity.kind === "busy") return t(`overview.busy.${activity.task}`);
  if (activity.kind === "failed" || !read) return "";
  if (shown) return shownText(shown.choice.title, shown.result, t);
  if (read.kind !== "analysis") return "";
  return t("analysis.ready", { from: formatMonth(read.analysis.from), to: formatMonth(read.scope.month) });
}
