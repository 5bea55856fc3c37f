import type { LossyStage, SlowStage, TargetSource } from "../../domain/analysis/costly-stages";
import type { ReportScope } from "./report-scope";

/** Where it leaks most: by what could be regained, else the plain lowest rate. */
export function bottleneckSentence(scope: ReportScope): string {
  const { report, phrases, stageName } = scope;
  const { lossy, lowest } = report.bottleneck;
  const worst = lossy.find(({ isThin, winsRegained }) => !isThin && winsRegained > 0);
  const zh = phrases.isChinese;
  if (worst) return regainedSentence(worst, scope);
  const least = lossy.find(({ stage }) => stage === lowest);
  if (!least) {
    return zh
      ? "近三个月没有一个阶段有 10 个以上已决客户(已转入或已流失),还不能判断哪个阶段损失最大。"
      : "In the last three months no stage had 10 customers decided (moved on or lost), too few to tell where most are lost.";
  }
  return zh
    ? `近三个月已决转化率最低的阶段是 ${stageName(least.stage)}:${phrases.rate(least.decided)};没有阶段低于行业平均(未填行业平均的,与自身最好季度比)。`
    : `Lowest decided rate of three months: ${stageName(least.stage)}, ${phrases.rate(least.decided)}; none below its benchmark or best quarter.`;
}

function regainedSentence(
  { stage, decided, target, targetFrom, winsRegained, amountRegained }: LossyStage,
  scope: ReportScope,
) {
  const { phrases, stageName } = scope;
  const wins = phrases.number(winsRegained, 1);
  const goal = phrases.percent(target ?? 0);
  const source = targetName(targetFrom, phrases.isChinese);
  return phrases.isChinese
    ? `损失最大的阶段是 ${stageName(stage)}:近三个月已决转化率 ${phrases.rate(decided)},若提高到${source} ${goal},预计每月多成交 ${wins} 个${amountRegained === null ? "" : `、${phrases.amount(amountRegained)}`}。`
    : `Most is lost in ${stageName(stage)}: ${phrases.rate(decided)} moved on in the last three months; at ${source} of ${goal}, about ${wins} more a month would be won${amountRegained === null ? "" : `, worth ${phrases.amount(amountRegained)}`}.`;
}

/** Where customers stay longer than they need to. */
export function slowSentence(scope: ReportScope): readonly string[] {
  const { report, phrases, stageName } = scope;
  const slowest = slowStages(report.bottleneck.slow)[0];
  if (!slowest) return [];
  const { stage, meanDays, target, targetFrom } = slowest;
  const mean = phrases.days(meanDays ?? 0);
  const goal = phrases.days(target ?? 0);
  const excess = phrases.days((meanDays ?? 0) - (target ?? 0));
  const source = targetName(targetFrom, phrases.isChinese);
  return [
    phrases.isChinese
      ? `最慢的阶段是 ${stageName(stage)}:近三个月平均停留 ${mean},比${source} ${goal}多 ${excess}。`
      : `Slowest stage: ${stageName(stage)}, ${mean} on the average of three months, ${excess} above ${source}.`,
  ];
}

/** What each open stage loses and holds up, in the order of the funnel. */
export function stageCosts({ stages, bottleneck: { lossy, slow } }: ReportScope["report"]) {
  return stages
    .filter(({ kind }) => kind === "open")
    .map(({ id }) => ({
      stage: id,
      loss: lossy.find(({ stage }) => stage === id),
      hold: slow.find(({ stage }) => stage === id),
    }));
}

export function slowStages(stages: readonly SlowStage[]): readonly SlowStage[] {
  return stages.filter(({ customerDaysLost }) => customerDaysLost > 0);
}

export function targetName(source: TargetSource | null, isChinese: boolean): string {
  if (source === "best-quarter") return isChinese ? "自身最好季度" : "its own best quarter";
  return isChinese ? "行业平均" : "its benchmark";
}
