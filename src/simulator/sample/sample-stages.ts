import { stageIdOf, type Stage, type StageId, type Stages } from "../../domain/stage";

type StageText = readonly [id: string, name: string, entryRule: string, exitRule: string, scenario: string];

/** The document's table 1. */
const texts: readonly StageText[] = [
  ["lead", "潜在客户", "获取线索(如表单提交、电话咨询)", "确认客户有初步需求且预算匹配", "B2B/B2C 通用"],
  ["contact", "初步沟通", "完成首次有效沟通(电话/会议)", "客户同意深度交流或提供资料", "B2B 长周期、B2C 高客单价"],
  ["needs", "需求确认", "客户明确需求痛点与预算范围", "需求文档获客户确认签字", "B2B 复杂解决方案"],
  ["proposal", "方案展示", "提交定制化方案/产品演示", "客户提出异议或进入商务谈判", "B2B 项目制销售"],
  ["negotiation", "商务谈判", "讨论价格、合同条款、交付周期", "达成一致或客户明确拒绝", "通用高客单价场景"],
  ["signing", "等待签约", "合同文本确认,待客户内部审批", "完成签约或客户终止合作", "B2B 长决策周期"],
  ["won", "成交", "收到首付款/合同生效", "进入售后/复购流程", "通用场景"],
];

/** From the document's amounts: 300 × 1 = 300, 210 × 450/210 = 450 … 30 × 30 = 900. */
const averagePrices: readonly number[] = [1, 450 / 210, 3.75, 675 / 105, 9, 750 / 67, 30];

/** Of these the document names 10 for 需求确认; the others let some stages be slower than their trade and some not. */
const benchmarkDays: readonly (number | null)[] = [30, 25, 10, 21, 25, 28, null];

const benchmarkRates: readonly (number | null)[] = [0.4, 0.4, 0.4, 0.5, 0.45, 0.6, null];

export const sampleStages: Stages = texts.map(([id, name, entryRule, exitRule, scenario], index): Stage => ({
  id: stageIdOf(id),
  name,
  aliases: [],
  kind: id === "won" ? "won" : "open",
  entryRule,
  exitRule,
  scenario,
  averagePrice: averagePrices[index] ?? null,
  benchmarkDays: benchmarkDays[index] ?? null,
  benchmarkRate: benchmarkRates[index] ?? null,
}));

/** `number` counts from 0 in funnel order. */
export function stageAt(number: number): Stage {
  const stage = sampleStages[number];
  if (stage === undefined) throw new RangeError(`no stage ${number}`);
  return stage;
}

export function stageIdAt(number: number | null): StageId | null {
  return number === null ? null : stageAt(number).id;
}
