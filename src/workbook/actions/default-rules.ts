import type { FindingKind, SuggestionRule } from "../../domain/actions/suggestions";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";

type RuleWords = {
  readonly finding: FindingKind;
  readonly condition: Readonly<Record<SheetLanguage, readonly string[]>>;
  readonly measure: Words;
  readonly acceptance: Words;
};

const anywhere = { "zh-CN": [], "en-US": [] } as const;

/** The template document's own measures: its table 2, and what it advises besides. */
const rules: readonly RuleWords[] = [
  {
    finding: "slow",
    condition: { "zh-CN": ["需求确认"], "en-US": ["Needs", "Requirement"] },
    measure: {
      "zh-CN": "引入需求调研模板,3 天内提交初稿",
      "en-US": "Introduce a needs-analysis template, with a first draft within 3 days",
    },
    acceptance: {
      "zh-CN": "100% 销售使用模板,停留时长≤{目标}天",
      "en-US": "Template used by 100% of sales, dwell of {target} days at most",
    },
  },
  {
    finding: "cause",
    condition: { "zh-CN": ["价格", "预算"], "en-US": ["price", "budget"] },
    measure: {
      "zh-CN": "开发价格计算器,自动匹配客户预算与套餐",
      "en-US": "Build a price calculator that matches budgets and packages",
    },
    acceptance: {
      "zh-CN": "计算器覆盖 80% 套餐,流失率下降 10%",
      "en-US": "Calculator covers 80% of the packages, loss rate down by 10%",
    },
  },
  {
    finding: "cause",
    condition: { "zh-CN": ["需求变更", "变更频繁"], "en-US": ["changing needs", "changes"] },
    measure: {
      "zh-CN": "引入需求冻结机制,确认后不再随意修改",
      "en-US": "Freeze the requirements once they are confirmed",
    },
    acceptance: { "zh-CN": "确认后的需求变更均经评审", "en-US": "Every later change goes through a review" },
  },
  {
    finding: "trait",
    condition: { "zh-CN": ["金额"], "en-US": ["amount"] },
    measure: {
      "zh-CN": "针对流失集中的金额区间推出相应方案(如小客户的轻量版)",
      "en-US": "Offer a package for the amounts that are lost most (such as a light one for small customers)",
    },
    acceptance: { "zh-CN": "该区间客户均有可选方案", "en-US": "A package to choose for every customer of that size" },
  },
  {
    finding: "lowRate",
    condition: { "zh-CN": ["初步沟通"], "en-US": ["First contact", "Initial"] },
    measure: {
      "zh-CN": "客户需求挖掘培训,每周演练话术",
      "en-US": "Training in finding out needs, with weekly practice",
    },
    acceptance: {
      "zh-CN": "培训通过率 100%,转化率提升至{目标}",
      "en-US": "100% pass the training, conversion up to {target}",
    },
  },
  {
    finding: "lowRate",
    condition: { "zh-CN": ["商务谈判"], "en-US": ["Negotiation"] },
    measure: { "zh-CN": "优化商务谈判话术", "en-US": "Better scripts for negotiations" },
    acceptance: { "zh-CN": "转化率提升至{目标}", "en-US": "Conversion up to {target}" },
  },
  {
    finding: "lowRate",
    condition: anywhere,
    measure: {
      "zh-CN": "与销售团队访谈,确认流失的根本原因并制定措施",
      "en-US": "Interview the sales team, confirm why customers are lost and agree on measures",
    },
    acceptance: { "zh-CN": "转化率提升至{目标}", "en-US": "Conversion up to {target}" },
  },
  {
    finding: "slow",
    condition: anywhere,
    measure: {
      "zh-CN": "明确该阶段的时限,每周跟进停留最久的客户",
      "en-US": "Set a time limit for the stage, follow up the longest stays weekly",
    },
    acceptance: { "zh-CN": "停留时长≤{目标}天", "en-US": "Dwell of {target} days at most" },
  },
  {
    finding: "overdue",
    condition: anywhere,
    measure: {
      "zh-CN": "每周导出停留超期清单,分配责任人重点跟进",
      "en-US": "Write the overdue list every week and assign each customer on it",
    },
    acceptance: { "zh-CN": "超期客户一周内均有进展记录", "en-US": "Progress noted for each of them within a week" },
  },
];

/** The rules a new FunnelRules begins with, and which apply where there is none. */
export function defaultRules(language: SheetLanguage): readonly SuggestionRule[] {
  return rules.map(({ finding, condition, measure, acceptance }) => ({
    finding,
    condition: condition[language],
    measure: measure[language],
    acceptance: acceptance[language],
  }));
}
