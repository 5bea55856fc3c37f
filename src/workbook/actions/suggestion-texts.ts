import { isShare } from "../../domain/actions/action";
import type { TraitWords } from "../../domain/actions/stage-findings";
import type { Suggestion } from "../../domain/actions/suggestions";
import type { Trait } from "../../domain/analysis/trait-values";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";

const traitNames: Readonly<Record<Trait, Words>> = {
  source: { "zh-CN": "客户来源", "en-US": "Source" },
  industry: { "zh-CN": "所属行业", "en-US": "Industry" },
  owner: { "zh-CN": "责任人", "en-US": "Owner" },
  amount: { "zh-CN": "预计成交金额", "en-US": "Expected amount" },
  decisionMaker: { "zh-CN": "决策人参与度", "en-US": "Decision maker" },
  budgetApproval: { "zh-CN": "预算审批状态", "en-US": "Budget approval" },
  dwell: { "zh-CN": "停留天数", "en-US": "Days in stage" },
};

/** In both languages, as rules may be in either. */
export const traitWords: TraitWords = (trait, value) => [
  ...Object.values(traitNames[trait]),
  ...(value.kind === "text" ? [value.text] : []),
];

const noTarget: Words = { "zh-CN": "目标值", "en-US": "the target" };
const placeholder = /\{(?:目标|target)\}/giu;

/** 验收标准 with the target's figure in it; without one in words, in the rule's own language. */
export function acceptanceText({ acceptance, metric, target }: Suggestion): string {
  return acceptance.replace(placeholder, (found) => {
    if (target === null) return noTarget[languageOf(found)];
    return isShare(metric) ? `${Math.round(target * 100)}%` : String(Math.round(target));
  });
}

function languageOf(placeholderText: string): SheetLanguage {
  return placeholderText === "{目标}" ? "zh-CN" : "en-US";
}
