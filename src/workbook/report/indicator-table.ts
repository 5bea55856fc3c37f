import type { SummaryRow } from "../../domain/month-report";
import { blankWhenWon, type SummaryKey } from "../month/summary-columns";
import type { PlanCell } from "../plan";
import type { Words } from "../table-schema";
import type { DataAddresses } from "./data-sheet";
import { cell, flagged, textColumn, type ReportCell, type ReportTable } from "./report-blocks";
import { shown, summaryAddress, type ReportScope } from "./report-scope";

type IndicatorKey =
  "opening" | "added" | "lost" | "advanced" | "inStage" | "monthlyRate" | "decidedRate" | "meanDays" | "openAmount";

const columns: Readonly<Record<IndicatorKey, { header: Words; numberFormat: string; span: number }>> = {
  opening: { header: { "zh-CN": "期初客户", "en-US": "At start" }, numberFormat: "#,##0", span: 1 },
  added: { header: { "zh-CN": "新增客户", "en-US": "New" }, numberFormat: "#,##0", span: 1 },
  lost: { header: { "zh-CN": "流失客户", "en-US": "Lost" }, numberFormat: "#,##0", span: 1 },
  advanced: { header: { "zh-CN": "转入下段", "en-US": "Moved on" }, numberFormat: "#,##0", span: 1 },
  inStage: { header: { "zh-CN": "月末在段", "en-US": "In stage" }, numberFormat: "#,##0", span: 1 },
  monthlyRate: { header: { "zh-CN": "月表转化率", "en-US": "Monthly rate" }, numberFormat: "0.0%", span: 1 },
  decidedRate: { header: { "zh-CN": "已决转化率", "en-US": "Decided rate" }, numberFormat: "0.0%", span: 1 },
  meanDays: { header: { "zh-CN": "平均停留(天)", "en-US": "Mean days" }, numberFormat: "0.0", span: 1 },
  openAmount: {
    header: { "zh-CN": "月末在段金额({unit})", "en-US": "Amount in stage ({unit})" },
    numberFormat: "#,##0.0",
    span: 2,
  },
};

/** The core figures of every stage, each the cell of 阶段汇总. */
export function indicatorTable(scope: ReportScope, data: DataAddresses): ReportTable {
  const { report, language, phrases, unit } = scope;
  const keys = Object.keys(columns) as IndicatorKey[];
  return {
    kind: "table",
    columns: [
      textColumn(phrases.isChinese ? "阶段" : "Stage"),
      ...keys.map((key) => ({
        header: columns[key].header[language].replace("{unit}", unit),
        span: columns[key].span,
        numberFormat: columns[key].numberFormat,
        horizontal: "Right" as const,
      })),
    ],
    rows: report.summary.map((row, place): ReportCell[] => [
      cell(scope.stageName(row.stage)),
      ...keys.map((key): ReportCell => {
        const isLow = key === "monthlyRate" && isBelow(row.monthlyRate, report.settings.lowConversion);
        const isSlow = key === "meanDays" && row.benchmarkDays !== null && (row.meanDays ?? 0) > row.benchmarkDays;
        const value = indicator(key, row, place, scope, data);
        return isLow || isSlow ? flagged(value, columns[key].numberFormat) : { value };
      }),
    ]),
  };
}

function indicator(
  key: IndicatorKey,
  row: SummaryRow,
  place: number,
  scope: ReportScope,
  data: DataAddresses,
): PlanCell {
  if (key === "openAmount") {
    if (row.kind === "won") return "—";
    return {
      formula: `=${data.cell("openAmounts", place, 1)}`,
      expected: scope.report.openAmounts.get(row.stage) ?? 0,
    };
  }
  const isBlank = row.kind === "won" && blankWhenWon.has(key satisfies SummaryKey);
  return shown(summaryAddress(scope.sources, place, key), isBlank ? "—" : row[key]);
}

function isBelow(rate: number | null, bound: number): boolean {
  return rate !== null && rate < bound;
}
