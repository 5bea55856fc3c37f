import { formatMonth } from "../../domain/calendar";
import type { MonthTotals } from "../../domain/report/month-totals";
import type { Words } from "../table-schema";
import type { DataBlock } from "./data-blocks";
import type { ReportScope } from "./report-scope";

/** What each month came to, a column each, in their order. */
const trendFigures = {
  added: { header: { "zh-CN": "新进客户", "en-US": "New" }, numberFormat: "#,##0" },
  lost: { header: { "zh-CN": "流失", "en-US": "Lost" }, numberFormat: "#,##0" },
  won: { header: { "zh-CN": "成交", "en-US": "Won" }, numberFormat: "#,##0" },
  open: { header: { "zh-CN": "在管客户", "en-US": "Open" }, numberFormat: "#,##0" },
  wonAmount: { header: { "zh-CN": "成交金额({unit})", "en-US": "Won amount ({unit})" }, numberFormat: "#,##0.0" },
  openAmount: { header: { "zh-CN": "在管金额({unit})", "en-US": "Open amount ({unit})" }, numberFormat: "#,##0.0" },
  chain: { header: { "zh-CN": "整体转化率", "en-US": "Overall conversion" }, numberFormat: "0.0%" },
  wonOwnAmount: { header: { "zh-CN": "自己的金额({unit})", "en-US": "Own amounts ({unit})" }, numberFormat: "#,##0.0" },
} as const satisfies Partial<Record<keyof MonthTotals, { header: Words; numberFormat: string }>>;

export type TrendKey = keyof typeof trendFigures;

const trendKeys = Object.keys(trendFigures) as readonly TrendKey[];

/** The months shown, the earliest first. */
export function trendBlock({ report, language, phrases, unit }: ReportScope): DataBlock {
  const figures = trendKeys.map((key) => trendFigures[key]);
  return {
    key: "trend",
    headers: [
      phrases.isChinese ? "月份" : "Month",
      ...figures.map(({ header }) => header[language].replace("{unit}", unit)),
    ],
    numberFormats: ["@", ...figures.map(({ numberFormat }) => numberFormat)],
    rows: report.months.map((totals) => [formatMonth(totals.month), ...trendKeys.map((key) => totals[key])]),
  };
}

/** Of the block, from 0. */
export function trendColumn(key: TrendKey): number {
  return trendKeys.indexOf(key) + 1;
}
