import { formatMonth } from "../../domain/calendar";
import type { BackTestPoint, BackTestScore } from "../../domain/forecast/back-test-score";
import type { DataBlock, DataCell } from "./data-blocks";
import type { ReportScope } from "./report-scope";

const actualColumn = 1;
const p10Column = 2;
const p90Column = 3;
/** What was said, each with its error beside it. */
const firstSaid = 4;

/** The amounts that were forecast a month ahead at the end of each past month, and by the usual means, beside what came. */
export function backTestBlocks({ report, phrases, unit }: ReportScope): DataBlock[] {
  const { backTest } = report.outlook;
  const points = backTest?.points.filter(({ horizon }) => horizon === 1) ?? [];
  const [score] = backTest?.scores ?? [];
  if (points.length === 0 || !score) return [];
  const zh = phrases.isChinese;
  const said: readonly { readonly header: string; of: (point: BackTestPoint) => number; readonly error: number }[] = [
    { header: zh ? "预测" : "Forecast", of: ({ forecast }) => forecast.amount.p50, error: score.error.amount },
    {
      header: zh ? "近三个月平均" : "Last three months",
      of: ({ lastMonths }) => lastMonths.amount,
      error: score.lastMonthsError.amount,
    },
    { header: zh ? "阶段加权" : "By stage", of: ({ weighted }) => weighted.amount, error: score.weightedError.amount },
  ];
  return [
    {
      key: "backTest",
      headers: [
        ...(zh ? [`回测(${unit})`, "实际", "P10", "P90"] : [`Tried on (${unit})`, "Actual", "P10", "P90"]),
        ...said.flatMap(({ header }) => [header, zh ? "误差" : "Error"]),
      ],
      numberFormats: ["@", ...Array.from({ length: 3 + 2 * said.length }, () => "#,##0.0")],
      rows: points.map((point, row): DataCell[] => [
        formatMonth(point.month),
        point.actual.amount,
        point.forecast.amount.p10,
        point.forecast.amount.p90,
        ...said.flatMap(({ of }, index): DataCell[] => [
          of(point),
          errorCell(row, firstSaid + 2 * index, Math.abs(of(point) - point.actual.amount)),
        ]),
      ]),
    },
    scoreBlock(score, said, zh),
  ];
}

/** The median errors, how often the range held what came, and how often the forecast was within ±10 % of it. */
function scoreBlock(
  { points, amountCoverage, withinTenPercent }: BackTestScore,
  said: readonly { readonly header: string; readonly error: number }[],
  zh: boolean,
): DataBlock {
  const overMonths =
    (expected: number, formulaOf: (column: (index: number) => string) => string): DataCell =>
    (data) => ({ formula: `=${formulaOf((index) => data.column("backTest", index))}`, expected });
  return {
    key: "backTestScore",
    headers: zh
      ? ["回测的误差", "月数", ...said.map(({ header }) => header), "在区间内", "误差 ±10% 以内"]
      : ["Errors of the trial", "Months", ...said.map(({ header }) => header), "In range", "Within ±10%"],
    numberFormats: ["@", "#,##0", ...said.map(() => "#,##0.0"), "0.0%", "0.0%"],
    rows: [
      [
        zh ? "误差的中位数" : "Median error",
        points,
        ...said.map(({ error }, index) =>
          overMonths(error, (column) => `MEDIAN(${column(firstSaid + 2 * index + 1)})`),
        ),
        overMonths(
          amountCoverage,
          (column) =>
            `SUMPRODUCT((${column(actualColumn)}>=${column(p10Column)})*(${column(actualColumn)}<=${column(p90Column)}))/${points}`,
        ),
        overMonths(
          withinTenPercent,
          (column) => `SUMPRODUCT(--(${column(firstSaid + 1)}<=0.1*${column(actualColumn)}))/${points}`,
        ),
      ],
    ],
  };
}

/** How far what is said in the column is from what came. */
function errorCell(row: number, column: number, expected: number): DataCell {
  return (data) => ({
    formula: `=ABS(${data.cell("backTest", row, column)}-${data.cell("backTest", row, actualColumn)})`,
    expected,
  });
}
