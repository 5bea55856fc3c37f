import type { TFunction } from "i18next";
import { isShareMetric, shownChange } from "../../../app/action-figures";
import type { Texts } from "../../texts";
import type { Follow, Suggestion } from "../../state/actions-state";

type Metric = Suggestion["metric"];

/** "75%", "4.5 天", "—" */
export function metricText(metric: Metric, value: number | null, t: TFunction): string {
  if (value === null) return t("actions.unknown");
  return isShareMetric(metric) ? t("overview.rate", { rate: value }) : t("actions.days", { count: value });
}

/** What was found, and how far it could go. */
export function findingText({ finding, metric, target }: Suggestion, t: TFunction): string {
  const { kind, stageName: stage, value: found, words } = finding;
  const value = kind === "slow" ? metricText(metric, found, t) : t("overview.rate", { rate: found ?? 0 });
  const figures = { stage, value, target: metricText(metric, target, t) };
  switch (kind) {
    case "lowRate":
      return target === null ? t("actions.finding.lowest", figures) : t("actions.finding.lowRate", figures);
    case "slow":
      return target === null ? t("actions.finding.slowOnly", figures) : t("actions.finding.slow", figures);
    case "overdue":
    case "trait":
      return t(`actions.finding.${kind}`, figures);
    case "cause":
      return t("actions.finding.cause", { ...figures, reason: words.join(" ") });
  }
}

/** What the verdict rests on, and what comes next: whole sentences. */
export function readingTexts(follow: Follow, { t, formatDay }: Texts): readonly string[] {
  const { action, isTargetMet, net, nextOn, phase, restatedBaseline, verdict } = follow;
  const { metric } = action;
  if (phase === "closed") return [];
  if (metric === null || phase === "unmeasured") return [t("actions.reading.unmeasured")];
  const day = nextOn === null ? "" : formatDay(nextOn);
  const sentences: string[] = [];
  if (net) sentences.push(netText(metric, net, t));
  if (net && verdict !== "pending") sentences.push(t(`actions.reading.${verdict}`));
  if (!net && verdict === "insufficient") sentences.push(t("actions.reading.tooFew"));
  if (isTargetMet !== null) sentences.push(isTargetMet ? t("actions.reading.met") : t("actions.reading.notMet"));
  if (day !== "" && action.appliedOn === null) sentences.push(t("actions.reading.asked", { day }));
  else if (day !== "")
    sentences.push(phase === "month" ? t("actions.reading.quarter", { day }) : t("actions.reading.first", { day }));
  if (restatedBaseline) {
    const { n, value } = restatedBaseline;
    sentences.push(t("actions.reading.restated", { value: metricText(metric, value, t), n }));
  }
  return sentences;
}

function netText(metric: Metric, net: NonNullable<Follow["net"]>, t: TFunction): string {
  const { change, comparisons: count, high, low, others, own } = shownChange(metric, net);
  const figures = {
    count,
    own: own * 100,
    others: others * 100,
    change: change * 100,
    low: low * 100,
    high: high * 100,
  };
  return isShareMetric(metric) ? t("actions.reading.share", figures) : t("actions.reading.days", figures);
}
