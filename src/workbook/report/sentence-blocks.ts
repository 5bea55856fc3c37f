import { monthParts, type Month } from "../../domain/calendar";
import type { Rate } from "../../domain/analysis/rate";
import { backTestBlocks } from "./back-test-blocks";
import { stageCosts } from "./bottleneck-sentences";
import type { DataBlock, DataCell } from "./data-blocks";
import { summaryAddress, shown, type ReportScope } from "./report-scope";
import { trendColumn, type TrendKey } from "./trend-block";

const count = "#,##0";
const amount = "#,##0.0";
const days = "0.0";
const share = "0.0%";

/** What the report's sentences say and none of its tables shows, so that each of them can be traced to a cell. */
export function sentenceBlocks(scope: ReportScope): readonly DataBlock[] {
  return [
    costsBlock(scope),
    changesBlock(scope),
    ...quartersBlock(scope),
    ...backTestBlocks(scope),
    ...lastMonthsBlock(scope),
  ];
}

/** What each stage costs, of three months. */
function costsBlock(scope: ReportScope): DataBlock {
  const { report, phrases, unit } = scope;
  return {
    key: "costs",
    headers: phrases.isChinese
      ? [
          "瓶颈(近三个月)",
          "转入",
          "已决",
          "已决转化率",
          "对照",
          "每月可多成交",
          `每月可多(${unit})`,
          "平均停留(天)",
          "停留对照(天)",
          "多占客户·天/月",
          `每月推迟(${unit})`,
        ]
      : [
          "Bottleneck (3 months)",
          "Moved on",
          "Decided",
          "Decided rate",
          "Target",
          "More wins a month",
          `More a month (${unit})`,
          "Mean days",
          "Target days",
          "Excess days a month",
          `Put off a month (${unit})`,
        ],
    numberFormats: ["@", count, count, share, share, amount, amount, days, days, count, amount],
    rows: stageCosts(report).map(({ stage, loss, hold }, row): DataCell[] => [
      scope.stageName(stage),
      ...rateCells("costs", row, 1, loss?.decided),
      loss?.target ?? null,
      loss?.winsRegained ?? null,
      loss?.amountRegained ?? null,
      hold?.meanDays ?? null,
      hold?.target ?? null,
      hold?.customerDaysLost ?? null,
      hold?.amountHeldUp ?? null,
    ]),
  };
}

/** The decided rates beside those of the month before. */
function changesBlock(scope: ReportScope): DataBlock {
  const { report, phrases, sources } = scope;
  return {
    key: "changes",
    headers: phrases.isChinese
      ? ["已决转化率", "本月", "上月", "相差"]
      : ["Decided rate", "This month", "Month before", "Difference"],
    numberFormats: ["@", share, share, share],
    rows: report.changes.map(({ stage, decided, change: { difference } }, row): DataCell[] => {
      const before = decided.rate === null || difference === null ? null : decided.rate - difference;
      return [
        scope.stageName(stage),
        shown(summaryAddress(sources, row, "decidedRate"), decided.rate),
        before,
        before === null
          ? null
          : (data) => ({
              formula: `=${data.cell("changes", row, 1)}-${data.cell("changes", row, 2)}`,
              expected: difference,
            }),
      ];
    }),
  };
}

/** The last two whole quarters, where there are two. */
function quartersBlock(scope: ReportScope): DataBlock[] {
  const { quarters } = scope.report;
  if (quarters.length < 2) return [];
  const rows = quarters.flatMap(({ from, stages }) =>
    stages.flatMap(({ stage, summary, decided }) => (summary.kind === "open" ? [{ from, stage, decided }] : [])),
  );
  return [
    {
      key: "quarters",
      headers: scope.phrases.isChinese
        ? ["阶段", "季度", "转入", "已决", "已决转化率"]
        : ["Stage", "Quarter", "Moved on", "Decided", "Decided rate"],
      numberFormats: ["@", "@", count, count, share],
      rows: rows.map(({ from, stage, decided }, row) => [
        scope.stageName(stage),
        quarterText(from),
        ...rateCells("quarters", row, 2, decided),
      ]),
    },
  ];
}

/** 2024Q1 */
function quarterText(from: Month): string {
  const { year, monthNumber } = monthParts(from);
  return `${year}Q${Math.ceil(monthNumber / 3)}`;
}

/** What the forecast is held beside: the last whole months' wins, as the trend above has them. */
function lastMonthsBlock({ report, phrases, unit }: ReportScope): DataBlock[] {
  const { lastMonths } = report.outlook;
  if (!lastMonths) return [];
  const last = report.months.length - (report.isOver ? 1 : 2);
  const months = [last - 2, last - 1, last];
  const mean =
    (key: TrendKey, expected: number): DataCell =>
    (data) => ({
      formula: `=SUM(${months.map((row) => data.cell("trend", row, trendColumn(key))).join(",")})/${months.length}`,
      expected,
    });
  return [
    {
      key: "lastMonths",
      headers: phrases.isChinese
        ? ["近三个月平均每月", "成交", `成交金额(${unit})`]
        : ["Mean of three months", "Won", `Won amount (${unit})`],
      numberFormats: ["@", amount, amount],
      rows: [
        [phrases.isChinese ? "成交" : "Won", mean("won", lastMonths.count), mean("wonOwnAmount", lastMonths.amount)],
      ],
    },
  ];
}

/** Numerator, number and their quotient, from the column on. */
function rateCells(key: "costs" | "quarters", row: number, column: number, rate: Rate | undefined): DataCell[] {
  if (!rate) return [null, null, null];
  const quotient: DataCell = (data) => ({
    formula: `=${data.cell(key, row, column)}/${data.cell(key, row, column + 1)}`,
    expected: rate.rate,
  });
  return [rate.numerator, rate.n, rate.n === 0 ? null : quotient];
}
