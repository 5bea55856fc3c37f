import { formatSheetDate } from "../../domain/calendar";
import { firstDayOf } from "../../domain/calendar";
import { monthText } from "../month/titled-block";
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
  ];
}

function openingSection(scope: ReportScope, data: DataAddresses): ReportSection {
  const { report, language, phrases } = scope;
  const month = monthText(report.month, language);
  const [first, last, made] = [firstDayOf(report.month), report.asOf, report.madeOn].map(formatSheetDate);
  return phrases.isChinese
    ? [
        { kind: "title", text: `销售漏斗报告(${month})` },
        { kind: "subtitle", text: `数据期间 ${first} 至 ${last};制作日期 ${made}` },
        { kind: "heading", text: "本月数字" },
        headlineTable(scope, data),
      ]
    : [
        { kind: "title", text: `Sales funnel report (${month})` },
        { kind: "subtitle", text: `Period ${first} to ${last}; made on ${made}` },
        { kind: "heading", text: "The month in figures" },
        headlineTable(scope, data),
      ];
}

function indicatorSection(scope: ReportScope, data: DataAddresses): ReportSection {
  const zh = scope.phrases.isChinese;
  return [{ kind: "heading", text: zh ? "核心指标" : "Core indicators" }, indicatorTable(scope, data)];
}
