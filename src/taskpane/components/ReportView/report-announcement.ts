import type { Texts } from "../../texts";
import type { Run } from "../../state/report-state";

/** What a screen reader is told of the run. */
export function reportAnnouncement(run: Run, { t, formatMonth }: Texts): string {
  switch (run.kind) {
    case "running":
      if (run.isCancelling) return t("announce.cancelling");
      return t("announce.running", { month: formatMonth(run.month), step: t(`running.step.${run.step}`) });
    case "asking":
      return t("announce.asking", { month: formatMonth(run.month) });
    case "published":
      return t(run.result.differences.length > 0 ? "published.doubtful" : "published.title", {
        month: formatMonth(run.result.month),
      });
    case "cancelled":
      return t("cancelled.title");
    case "declined":
      return t("declined.title");
    case "idle":
    case "failed":
      return "";
  }
}
