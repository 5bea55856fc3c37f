import type { TFunction } from "i18next";
import { idOf, type CustomerState } from "../../state/customer-state";

/** What a screen reader is told of the customer's view. The selection is followed without a word while work goes on. */
export function customerAnnouncement({ activity, outcome, shown, work }: CustomerState, t: TFunction): string {
  if (activity.kind === "busy") return activity.task === "go" ? "" : t(`customer.busy.${activity.task}`);
  if (activity.kind === "failed") return "";
  if (work.kind !== "looking") {
    const problems = work.problems.length + (work.kind === "acting" && work.impossible ? 1 : 0);
    return problems === 0 ? "" : t("customer.problems", { count: problems });
  }
  if (outcome) {
    const { customer, isUndone, what } = outcome;
    return isUndone ? t("customer.undone", { customer }) : t(`customer.done.${what}`, { customer });
  }
  return shown ? t("customer.shown", { customer: idOf(shown) }) : "";
}
