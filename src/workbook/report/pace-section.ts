import { formatMonth } from "../../domain/calendar";
import type { FormulaCell } from "../plan";
import { amountFormat } from "./amount-format";
import {
  cell,
  figureColumn,
  textColumn,
  type ReportCell,
  type ReportSection,
  type ReportTable,
  type RowFormula,
} from "./report-blocks";
import type { ReportScope } from "./report-scope";

/** 赢单率, 成交周期 and 漏斗速度 over the months shown, each with what it is counted of; nothing before anybody is decided. */
export function paceSection(scope: ReportScope): ReportSection {
  const { report, phrases } = scope;
  const { months, month, velocity } = report;
  if (velocity.winRate.n === 0) return [];
  const zh = phrases.isChinese;
  const first = formatMonth(months[0]?.month ?? month);
  const last = formatMonth(month);
  const span = first === last ? last : zh ? `${first} 至 ${last}` : `${first} to ${last}`;
  return [{ kind: "heading", text: zh ? `赢单与速度(${span})` : `Winning and pace (${span})` }, paceTable(scope)];
}

function paceTable(scope: ReportScope): ReportTable {
  const { report, language } = scope;
  const { meanWonAmount, amountPerDay } = report.velocity;
  const zh = scope.phrases.isChinese;
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "指标" : "Figure", 2),
      figureColumn(zh ? "数值" : "Value", amountFormat([meanWonAmount, amountPerDay], language)),
      figureColumn(zh ? "客户数" : "Customers", "#,##0"),
      textColumn(zh ? "口径" : "How it is counted", 7),
    ],
    rows: paceRows(scope),
  };
}

function paceRows({ report, phrases, unit }: ReportScope): readonly ReportCell[][] {
  const { winRate, timed, medianDaysToWin, priced, meanWonAmount, open, amountPerDay } = report.velocity;
  const zh = phrases.isChinese;
  const between = phrases.between(winRate.low, winRate.high);
  const counts = `${phrases.number(winRate.numerator)}/${phrases.number(winRate.n)}`;
  return [
    [
      cell(zh ? "期间赢单率" : "Win rate over these months"),
      cell(winRate.rate, "0.0%"),
      cell(winRate.n),
      cell(
        zh
          ? `成交 ÷(成交 + 流失)= ${counts},每个客户按最后结果计一次;95% 区间 ${between}`
          : `${phrases.number(winRate.numerator)} won of ${phrases.number(winRate.n)} won or lost, each customer once; 95% interval ${between}`,
      ),
    ],
    [
      cell(zh ? "平均成交金额" : "Mean amount won"),
      cell(meanWonAmount ?? "—"),
      cell(priced.length),
      cell(zh ? `${unit};成交客户自己的预计成交金额` : `${unit}; the won customers' own expected amounts`),
    ],
    [
      cell(zh ? "成交周期" : "Sales cycle"),
      cell(medianDaysToWin ?? "—", "#,##0.0"),
      cell(timed.length),
      cell(
        zh
          ? "天;从首次进入漏斗到成交的中位数,不含暂停"
          : "Median days from entering the funnel to winning, pauses left out",
      ),
    ],
    [
      cell(zh ? "漏斗速度" : "Sales velocity"),
      cell(amountPerDay === null ? "—" : velocityFormula(amountPerDay)),
      cell(open.length),
      cell(
        zh
          ? `${unit}/天;在管客户 × 赢单率 × 平均成交金额 ÷ 成交周期:是节奏,不是预测`
          : `${unit} a day: open × win rate × mean amount ÷ cycle; no forecast`,
      ),
    ],
  ];
}

/** Of the three rows above it, and the customers in its own. */
function velocityFormula(expected: number): RowFormula {
  return (cellOf): FormulaCell => ({
    formula: `=${cellOf(2)}*${cellOf(1, -3)}*${cellOf(1, -2)}/${cellOf(1, -1)}`,
    expected,
  });
}
