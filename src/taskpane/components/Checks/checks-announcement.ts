import type { TFunction } from "i18next";
import type { ChecksState } from "../../state/checks-state";

/** What a screen reader is told of the checks. */
export function checksAnnouncement({ activity, checked, mended }: ChecksState, t: TFunction): string {
  if (activity.kind === "busy") return activity.task === "go" ? "" : t(`checks.busy.${activity.task}`);
  if (activity.kind !== "idle" || !checked) return "";
  const left = checked.findings.length;
  const found = left === 0 ? t("checks.clean") : t("checks.found", { count: left });
  if (!mended || mended.applied.length === 0) return found;
  const done = t(mended.isUndone ? "checks.undone" : "checks.mended", { count: mended.applied.length });
  return t("checks.announce", { done, found });
}
