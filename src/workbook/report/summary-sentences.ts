import { formatSheetDate, plusMonths } from "../../domain/calendar";
import { bottleneckSentence, slowSentence } from "./bottleneck-sentences";
import { forecastSentence } from "./forecast-sentences";
import { overdueSentence } from "./overdue-section";
import type { ReportScope } from "./report-scope";

/** What a reader takes away who reads no further. */
export function summarySentences(scope: ReportScope): readonly string[] {
  return [
    wonSentence(scope),
    flowSentence(scope),
    ...chainSentence(scope),
    bottleneckSentence(scope),
    ...slowSentence(scope),
    overdueSentence(scope),
    forecastSentence(scope),
  ];
}

function wonSentence(scope: ReportScope): string {
  const { report, phrases, monthName } = scope;
  const { now, before, isOver, comparedTo, month } = report;
  const { isChinese, customers, amount, number } = phrases;
  const then = isOver ? monthName(plusMonths(month, -1)) : formatSheetDate(comparedTo);
  const price = report.summary.at(-1)?.averagePriceFrom === "setting";
  if (isChinese) {
    const worth = now.wonAmount === null ? "" : `,成交金额 ${amount(now.wonAmount)}${price ? "(按平均客单价)" : ""}`;
    const compared = before === null ? "" : `,${isOver ? "上月" : `上月同期(至 ${then})`}为 ${number(before.won)} 个`;
    return `本月成交 ${customers(now.won)}${worth}${compared}。`;
  }
  const worth =
    now.wonAmount === null ? "" : ` worth ${amount(now.wonAmount)}${price ? " (at the average price)" : ""}`;
  const compared =
    before === null
      ? ""
      : `, after ${number(before.won)} ${isOver ? "the month before" : `by ${then} the month before`}`;
  return `${customers(now.won)} won this month${worth}${compared}.`;
}

function flowSentence({ report, phrases }: ReportScope): string {
  const { now } = report;
  const { isChinese, customers, amount, number } = phrases;
  const worth = now.openAmount === null || now.openAmount === 0 ? null : amount(now.openAmount);
  return isChinese
    ? `新进漏斗 ${customers(now.added)},流失 ${number(now.lost)} 个;月末在管 ${number(now.open)} 个${worth ? `,预计成交金额 ${worth}` : ""}。`
    : `${customers(now.added)} came in and ${number(now.lost)} ${now.lost === 1 ? "was" : "were"} lost; ${number(now.open)} ${now.open === 1 ? "is" : "are"} open at month end${worth ? `, expected to bring ${worth}` : ""}.`;
}

function chainSentence({ report, phrases }: ReportScope): string[] {
  const { chain } = report.now;
  if (chain === null) return [];
  return [
    phrases.isChinese
      ? `按本月各阶段的已决转化率,新进漏斗的客户最终有 ${phrases.percent(chain)} 成交。`
      : `At this month's decided rates, ${phrases.percent(chain)} of those who enter the funnel are won in the end.`,
  ];
}
