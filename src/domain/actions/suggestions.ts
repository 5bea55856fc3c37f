import { nameKey } from "../name-key";
import type { StageId } from "../stage";
import type { ActionMetric } from "./action";

/** 转化率低 · 停留过长 · 停留超期 · 流失特征 · 流失原因 */
export type FindingKind = "lowRate" | "slow" | "overdue" | "trait" | "cause";

/** Something the analysis has found in a stage, as far as a measure depends on it. */
export type StageFinding = {
  readonly kind: FindingKind;
  readonly stage: StageId;
  readonly stageName: string;
  /** What a rule's condition may name: the cause, or the trait and its value. Empty for a stage as a whole. */
  readonly words: readonly string[];
  /** What has been found, in figures: the rate, the days, the share; null where it has none. */
  readonly value: number | null;
  /** What it could be: 行业平均, or the stage's own best quarter. */
  readonly target: number | null;
};

/** One line of FunnelRules. */
export type SuggestionRule = {
  readonly finding: FindingKind;
  /** Any of these, in the name of the stage or in what was found; empty for every finding of the kind. */
  readonly condition: readonly string[];
  readonly measure: string;
  /** `{target}` or `{目标}` stands for the target's figure. */
  readonly acceptance: string;
};

/** A measure that can become an action with one click. */
export type Suggestion = {
  readonly finding: StageFinding;
  readonly measure: string;
  /** `{target}` and `{目标}` as they stand in the rule: how a figure is written is the sheet's matter. */
  readonly acceptance: string;
  readonly metric: ActionMetric;
  readonly target: number | null;
};

const metrics: Readonly<Record<FindingKind, ActionMetric>> = {
  lowRate: "decidedRate",
  trait: "decidedRate",
  cause: "lossRate",
  slow: "medianDays",
  overdue: "overdueShare",
};

/**
 * What the rules have to say to the findings, in their order. Of the rules that fit a finding those that name something
 * of it come first, and a general one is only taken where none does. A measure is suggested once a stage.
 */
export function suggestionsFor(
  findings: readonly StageFinding[],
  rules: readonly SuggestionRule[],
): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  const known = new Set<string>();
  for (const finding of findings) {
    const fitting = rules.filter((rule) => rule.finding === finding.kind);
    const named = fitting.filter(({ condition }) => namesAny(condition, finding));
    for (const rule of named.length > 0 ? named : fitting.filter(({ condition }) => condition.length === 0)) {
      const key = `${finding.stage} ${nameKey(rule.measure)}`;
      if (known.has(key)) continue;
      known.add(key);
      suggestions.push({
        finding,
        measure: rule.measure,
        acceptance: rule.acceptance,
        metric: metrics[finding.kind],
        target: isTargetOfMetric(finding.kind) ? finding.target : null,
      });
    }
  }
  return suggestions;
}

function namesAny(condition: readonly string[], { stageName, words }: StageFinding): boolean {
  const texts = [stageName, ...words].map(nameKey);
  return condition.map(nameKey).some((wanted) => wanted !== "" && texts.some((text) => text.includes(wanted)));
}

/** A trait's or a cause's figure is a share of those lost, and no target of the stage. */
function isTargetOfMetric(kind: FindingKind): boolean {
  return kind === "lowRate" || kind === "slow" || kind === "overdue";
}
