import type { SheetDate } from "../calendar";
import type { StageId } from "../stage";

/**
 * What an action is judged by:
 * - `decidedRate` 已决转化率: of those who advanced or were lost, the share that advanced
 * - `lossRate` 流失率: of those who left the stage, wherever to, the share that was lost
 * - `medianDays` 停留中位数: of the stays that ended, in days
 * - `overdueShare` 停留超期率: of those in the stage on a day, the share that is overdue
 */
export type ActionMetric = "decidedRate" | "lossRate" | "medianDays" | "overdueShare";

/** 待落实 · 已落实 · 已结束 · 已放弃 */
export type ActionStatus = "planned" | "applied" | "finished" | "dropped";

/** 未到评估期 · 有效 · 未见效 · 样本不足 */
export type ActionVerdict = "pending" | "effective" | "ineffective" | "insufficient";

/** A measure against a bottleneck, a row of 优化策略. */
export type ImprovementAction = {
  readonly stage: StageId;
  readonly measure: string;
  /** Who sees to it; seldom somebody who follows customers up. */
  readonly owner: string;
  readonly due: SheetDate | null;
  /** 验收标准, in the user's words. */
  readonly acceptance: string;
  /** Null where only the words of 验收标准 tell. */
  readonly metric: ActionMetric | null;
  /** Measured on `startedOn` and never since. Rates are 0 to 1. */
  readonly baseline: number | null;
  /** The customers behind it. */
  readonly baselineN: number | null;
  readonly target: number | null;
  readonly status: ActionStatus;
  /** As last followed up. */
  readonly current: number | null;
  readonly currentN: number | null;
  readonly verdict: ActionVerdict | null;
  /** When the baseline was frozen. */
  readonly startedOn: SheetDate | null;
  /** Since when it has been applied, as somebody said. */
  readonly appliedOn: SheetDate | null;
  /** Whose customers it concerns; empty for everybody's. */
  readonly appliesTo: readonly string[];
};

/** Whether the measure is being seen to in the stage already: neither finished nor dropped. */
export function isUnderWay(
  { stage, measure, status }: Pick<ImprovementAction, "stage" | "measure" | "status">,
  wanted: Pick<ImprovementAction, "stage" | "measure">,
): boolean {
  const isOpen = status === "planned" || status === "applied";
  return isOpen && stage === wanted.stage && measure.trim() === wanted.measure.trim();
}

/** Whether more of it is better. */
export function isBetterHigher(metric: ActionMetric): boolean {
  return metric === "decidedRate";
}

/** Whether it is a share, and not days. */
export function isShare(metric: ActionMetric): boolean {
  return metric !== "medianDays";
}
