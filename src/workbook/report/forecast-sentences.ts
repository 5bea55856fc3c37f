import { monthOf } from "../../domain/calendar";
import { pointsNeeded } from "../../domain/forecast/back-test-score";
import type { Range } from "../../domain/forecast/spread";
import { winsNeeded } from "../../domain/forecast/wins-needed";
import type { ReportScope } from "./report-scope";

/** What the next month may bring, as a range. */
export function forecastSentence(scope: ReportScope): string {
  const { report, phrases, monthName } = scope;
  const zh = phrases.isChinese;
  const next = report.outlook.forecast?.horizons[0];
  if (!next) {
    return zh
      ? `有记录的成交不足 ${winsNeeded} 个,还不能预测后面的成交。`
      : `Fewer than ${winsNeeded} wins are on record, too few to say what is to come.`;
  }
  const month = monthName(monthOf(next.until));
  return zh
    ? `${month}预计成交 ${rangeOf(next.count, phrases.number)} 个,金额 ${rangeOf(next.amount, phrases.number)} ${scope.unit}(按客户自己的预计成交金额;十次中约八次落在此区间)。`
    : `${month}: ${rangeOf(next.count, phrases.number)} wins expected, worth ${rangeOf(next.amount, phrases.number)} ${scope.unit} by the customers' own amounts (eight times in ten).`;
}

/** How far the forecast can be trusted, by trying it on the workbook's own months. */
export function backTestSentences({ report, phrases, unit }: ReportScope): readonly string[] {
  const { backTest, lastMonths } = report.outlook;
  if (!backTest) return [];
  const zh = phrases.isChinese;
  const [score] = backTest.scores;
  const points = score?.points ?? 0;
  const beside = lastMonths
    ? zh
      ? `对照:近三个月平均每月成交 ${phrases.number(lastMonths.count, 1)} 个、${phrases.number(lastMonths.amount, 1)} ${unit}。`
      : `For comparison: ${phrases.number(lastMonths.count, 1)} wins a month on the average of the last three, worth ${phrases.number(lastMonths.amount, 1)} ${unit}.`
    : null;
  if (!score || backTest.verdict === "too-little-history") {
    return [
      zh
        ? `历史太短:能回测的月份只有 ${points} 个,至少要 ${pointsNeeded} 个才知道预测有多准,所以只给区间,不给单一数字。`
        : `Too little history: the forecast was tried on ${points} past ${points === 1 ? "month" : "months"}, and it takes ${pointsNeeded} to judge it: ranges only.`,
      ...(beside ? [beside] : []),
    ];
  }
  const errors = [score.error, score.lastMonthsError, score.weightedError].map(({ amount }) =>
    phrases.number(amount, 1),
  );
  const [own = "", mean = "", weighted = ""] = errors;
  const holds = backTest.verdict === "holds";
  return [
    zh
      ? `用过去 ${points} 个月回测(预测一个月后):成交金额误差的中位数为 ${own} ${unit},“近三个月平均”为 ${mean},“阶段加权金额”为 ${weighted};实际金额有 ${phrases.percent(score.amountCoverage)} 落在区间内。`
      : `Tried on the past ${points} months, one month ahead: the median error of the amount was ${own} ${unit}, that of the mean of the last three months ${mean}, that of stage-weighted amounts ${weighted}; ${phrases.percent(score.amountCoverage)} of the actual amounts lay within the range.`,
    zh
      ? `误差在 ±10% 以内的月份占 ${phrases.percent(score.withinTenPercent)},${holds ? "达到" : "达不到"}“误差 ±10%”的要求(至少八成月份)${holds ? "" : ",请看区间而不是单一数字"}。`
      : `It was within ±10% in ${phrases.percent(score.withinTenPercent)} of them, which ${holds ? "meets" : "does not meet"} the aim of ±10% in eight months of ten${holds ? "" : ": go by the range, not by a single figure"}.`,
    ...(beside ? [beside] : []),
  ];
}

function rangeOf({ p10, p90 }: Range, number: (value: number) => string): string {
  return p10 === p90 ? number(p10) : `${number(p10)}–${number(p90)}`;
}
