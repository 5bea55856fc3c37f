import type { TFunction } from "i18next";
import type { ChecksState } from "../../state/checks-state";

/** What a screen reader is told of the checks. */
export function checksAnnouncement({ activity, checked, mended }: ChecksState, t: TFunction): string {
  if (activity.kind === "busy") return activity.task === "go" ? "" : t(`checks.busy.${activity.task}`);
  if (activity.kind !== "idle" || !checked) return "";
  const count = checked.findings.length;
  const found = count === 0 ? t("checks.clean") : t("checks.found", { count });
  if (!mended) return found;
  const { applied, formulas, isUndone } = mended;
  const left = isUndone || formulas.length === 0 ? [] : [t("checks.formulas", { count: formulas.length })];
  const done = applied.length === 0 ? [] : [t(isUndone ? "checks.undone" : "checks.mended", { count: applied.length })];
  return [...done, ...left].reduceRight((after, before) => t("checks.announce", { done: before, found: after }), found);
}
