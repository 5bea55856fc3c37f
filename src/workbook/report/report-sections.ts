import { firstDayOf, formatSheetDate } from "../../domain/calendar";
import { monthText } from "../month/titled-block";
import { actionsSection, restatementSection, suggestionSection } from "./actions-section";
import { bottleneckSection } from "./bottleneck-section";
import { conversionSection } from "./conversion-section";
import { dwellSection } from "./dwell-section";
import { forecastSection } from "./forecast-section";
import { overdueSection } from "./overdue-section";
import { paceSection } from "./pace-section";
import { qualityText } from "./quality-text";
import { repliesSection } from "./replies-section";
import { segmentSection } from "./segment-section";
import { summarySentences } from "./summary-sentences";
import type { DataAddresses } from "./data-sheet";
import { headlineTable } from "./headline-table";
import { indicatorTable } from "./indicator-table";
import type { ReportSection } from "./report-blocks";
import { funnelChart, trendChart } from "./report-charts";
import type { ReportScope } from "./report-scope";

/** The report from top to bottom. */
export function reportSections(scope: ReportScope, data: DataAddresses): readonly ReportSection[] {
  return [
    openingSection(scope, data),
    [{ kind: "charts", charts: [funnelChart(scope, data), trendChart(scope, data)] }],
    indicatorSection(scope, data),
    conversionSection(scope),
    dwellSection(scope, data),
    repliesSection(scope),
    bottleneckSection(scope),
    paceSection(scope),
    segmentSection(scope, data),
    overdueSection(scope),
    actionsSection(scope),
    // What is to come and what to do about it are read together.
    [...forecastSection(scope), ...suggestionSection(scope)],
    restatementSection(scope),
  ];
}

function openingSection(scope: ReportScope, data: DataAddresses): ReportSection {
  const { report, language, phrases } = scope;
  const month = monthText(report.month, language);
  const [first, last, made] = [firstDayOf(report.month), report.asOf, report.madeOn].map(formatSheetDate);
  const summary = summarySentences(scope).map((text) => ({ kind: "point", text }) as const);
  return phrases.isChinese
    ? [
        { kind: "title", text: `销售漏斗报告(${month})` },
        {
          kind: "subtitle",
          text: `数据期间 ${first} 至 ${last}${report.isOver ? "" : "(本月未结束)"};制作日期 ${made}`,
        },
        { kind: "note", text: qualityText(scope) },
        ...summary,
        { kind: "heading", text: "本月数字" },
        headlineTable(scope, data),
      ]
    : [
        { kind: "title", text: `Sales funnel report (${month})` },
        {
          kind: "subtitle",
          text: `Period ${first} to ${last}${report.isOver ? "" : " (month not over)"}; made on ${made}`,
        },
        { kind: "note", text: qualityText(scope) },
        ...summary,
        { kind: "heading", text: "The month in figures" },
        headlineTable(scope, data),
      ];
}

function indicatorSection(scope: ReportScope, data: DataAddresses): ReportSection {
  const zh = scope.phrases.isChinese;
  return [{ kind: "heading", text: zh ? "核心指标" : "Core indicators" }, indicatorTable(scope, data), note(scope)];
}

function note({ report, phrases }: ReportScope) {
  const low = phrases.number(report.settings.lowConversion * 100);
  return {
    kind: "note",
    text: phrases.isChinese
      ? `▲ 月表转化率低于 ${low}%,或平均停留长于行业平均。数字取自工作表“阶段汇总”,逐个客户见“漏斗明细”。`
      : `▲ monthly rate below ${low}%, or mean dwell above the benchmark. Figures are those of the stage summary, customer by customer in the funnel detail.`,
  } as const;
}
