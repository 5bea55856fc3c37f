import type { Words } from "../table-schema";

type SummaryColumn = {
  /** `{unit}` stands for the amount unit. */
  readonly header: Words;
  readonly numberFormat: string;
  /** In Chinese characters. */
  readonly width: number;
};

const count = "#,##0";
const rate = "0.0%";
const days = "0.0";
/** Right-aligned, with a space to what follows. */
const amount = "#,##0_ ";
const price = "#,##0.00_ ";

/** 阶段汇总: the template's nine columns in its order and words, then ours. */
export const summaryColumns = {
  stage: { header: { "zh-CN": "阶段名称", "en-US": "Stage" }, numberFormat: "@", width: 6 },
  opening: { header: { "zh-CN": "期初客户数", "en-US": "Opening customers" }, numberFormat: count, width: 4 },
  added: { header: { "zh-CN": "新增客户数", "en-US": "New customers" }, numberFormat: count, width: 4 },
  lost: { header: { "zh-CN": "流失客户数", "en-US": "Lost customers" }, numberFormat: count, width: 4 },
  closing: { header: { "zh-CN": "期末客户数", "en-US": "Closing customers" }, numberFormat: count, width: 4 },
  advanced: { header: { "zh-CN": "转入下一阶段数", "en-US": "Moved to next stage" }, numberFormat: count, width: 4.5 },
  monthlyRate: { header: { "zh-CN": "阶段转化率", "en-US": "Conversion rate" }, numberFormat: rate, width: 4.5 },
  meanDays: { header: { "zh-CN": "平均停留时间(天)", "en-US": "Mean dwell (days)" }, numberFormat: days, width: 4.5 },
  expectedAmount: {
    header: { "zh-CN": "预计成交金额({unit})", "en-US": "Expected amount ({unit})" },
    numberFormat: amount,
    width: 5.5,
  },
  returned: { header: { "zh-CN": "退回数", "en-US": "Returned" }, numberFormat: count, width: 3.5 },
  inStage: { header: { "zh-CN": "月末在段数", "en-US": "In stage at month end" }, numberFormat: count, width: 4.5 },
  decidedRate: { header: { "zh-CN": "已决转化率", "en-US": "Decided conversion" }, numberFormat: rate, width: 4.5 },
  meanDaysOfLeavers: {
    header: { "zh-CN": "已离开客户平均停留(天)", "en-US": "Mean dwell of leavers (days)" },
    numberFormat: days,
    width: 5.5,
  },
  benchmarkDays: {
    header: { "zh-CN": "行业平均停留(天)", "en-US": "Benchmark dwell (days)" },
    numberFormat: days,
    width: 4.5,
  },
  previousMonthlyRate: {
    header: { "zh-CN": "上月转化率", "en-US": "Last month's conversion" },
    numberFormat: rate,
    width: 4.5,
  },
  rateChange: { header: { "zh-CN": "环比", "en-US": "Change" }, numberFormat: "+0.0%;-0.0%;0.0%", width: 4.5 },
  averagePrice: {
    header: { "zh-CN": "平均客单价({unit})", "en-US": "Average price ({unit})" },
    numberFormat: price,
    width: 5.5,
  },
  hints: { header: { "zh-CN": "提示", "en-US": "Hints" }, numberFormat: "General", width: 10 },
} as const satisfies Readonly<Record<string, SummaryColumn>>;

export type SummaryKey = keyof typeof summaryColumns;

export const summaryKeys = Object.keys(summaryColumns) as readonly SummaryKey[];

/** The template's own. */
export const templateColumns = summaryKeys.indexOf("returned");

/** What the won row shows as —. */
export const blankWhenWon: ReadonlySet<SummaryKey> = new Set([
  "lost",
  "closing",
  "advanced",
  "monthlyRate",
  "meanDays",
  "returned",
  "inStage",
  "decidedRate",
  "meanDaysOfLeavers",
  "previousMonthlyRate",
  "rateChange",
]);
