import type { Dimension, SegmentValue } from "../../domain/analysis/segments";
import type { Trait, TraitValue } from "../../domain/analysis/trait-values";
import type { Words } from "../table-schema";
import type { ReportScope } from "./report-scope";

export const dimensionWords: Readonly<Record<Dimension, Words>> = {
  source: { "zh-CN": "客户来源", "en-US": "Source" },
  industry: { "zh-CN": "所属行业", "en-US": "Industry" },
  owner: { "zh-CN": "责任人", "en-US": "Owner" },
  amount: { "zh-CN": "预计成交金额", "en-US": "Expected amount" },
};

export const traitWords: Readonly<Record<Trait, Words>> = {
  ...dimensionWords,
  decisionMaker: { "zh-CN": "决策人参与度", "en-US": "Decision maker involvement" },
  budgetApproval: { "zh-CN": "预算审批状态", "en-US": "Budget approval" },
  dwell: { "zh-CN": "在段天数", "en-US": "Days in the stage" },
};

const blank: Words = { "zh-CN": "(未填)", "en-US": "(blank)" };

/** A segment as its row is called: the user's words, or from where to where its amounts go. */
export function segmentName(value: SegmentValue | TraitValue, { language, phrases }: ReportScope): string {
  if (value.kind === "text") return value.text;
  if (value.kind === "blank") return blank[language];
  const { from, below } = value;
  const [low, high] = [from, below].map((bound) => phrases.number(bound ?? 0, Number.isInteger(bound ?? 0) ? 0 : 1));
  if (from === null) return phrases.isChinese ? `不足 ${high}` : `Below ${high}`;
  if (below === null) return phrases.isChinese ? `${low} 及以上` : `${low} and more`;
  return phrases.isChinese ? `${low} 至不足 ${high}` : `${low} to below ${high}`;
}
