import type { TFunction } from "i18next";
import type { RepairOutcome, RepairState } from "../../state/repair-state";

/** What a screen reader is told of the repair desk. */
export function repairAnnouncement({ activity, desk, outcome }: RepairState, t: TFunction): string {
  if (activity.kind === "busy") return activity.task === "go" ? "" : t(`repair.busy.${activity.task}`);
  if (activity.kind !== "idle" || !desk) return "";
  const left = desk.repairs.length;
  const found = left === 0 ? t("repair.clean") : t("repair.found", { count: left });
  return outcome ? t("repair.announce", { done: outcomeTitle(outcome, t), found }) : found;
}

export function outcomeTitle(outcome: RepairOutcome, t: TFunction): string {
  if (outcome.kind === "undone") return t("repair.undone", { count: outcome.count });
  const { repaired, gone } = outcome;
  return repaired.length === 0 && gone > 0
    ? t("repair.allGone", { count: gone })
    : t("repair.repaired", { count: repaired.length });
}
