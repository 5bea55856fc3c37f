import { formatSheetDate } from "../../domain/calendar";
import { backTestSentences, forecastSentence } from "./forecast-sentences";
import { cell, figureColumn, textColumn, type ReportSection, type ReportTable } from "./report-blocks";
import type { ReportScope } from "./report-scope";

/** What may be won in one, two and three months. */
export function forecastSection(scope: ReportScope): ReportSection {
  const zh = scope.phrases.isChinese;
  const heading = { kind: "heading", text: zh ? "成交预测" : "Forecast" } as const;
  if (!scope.report.outlook.forecast) return [heading, { kind: "text", text: forecastSentence(scope) }];
  return [
    heading,
    ...backTestSentences(scope).map((text) => ({ kind: "point", text }) as const),
    forecastTable(scope),
    {
      kind: "note",
      text: zh
        ? "累计到该日。每个在管客户按所在阶段和已停留天数估计成交机会,另加新进客户;偏低、偏高各有约一成可能超出。"
        : "By each open customer's chance, from stage and days in it, and those still to come; one in ten lies below the low figure, one in ten above the high.",
    },
  ];
}

function forecastTable({ report, phrases, unit }: ReportScope): ReportTable {
  const zh = phrases.isChinese;
  const { forecast, backTest } = report.outlook;
  const isSingle = backTest?.verdict !== "too-little-history";
  const amount = "#,##0.0";
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "截至" : "Up to"),
      figureColumn(zh ? "成交 偏低" : "Wins, low", "0"),
      ...(isSingle ? [figureColumn(zh ? "成交 居中" : "Wins, middle", "0")] : []),
      figureColumn(zh ? "成交 偏高" : "Wins, high", "0"),
      figureColumn(zh ? `金额 偏低(${unit})` : `Amount, low (${unit})`, amount, 2),
      ...(isSingle ? [figureColumn(zh ? `金额 居中(${unit})` : `Amount, middle (${unit})`, amount, 2)] : []),
      figureColumn(zh ? `金额 偏高(${unit})` : `Amount, high (${unit})`, amount, 2),
    ],
    rows: (forecast?.horizons ?? []).map(({ until, count, amount: worth }) => [
      cell(formatSheetDate(until)),
      cell(count.p10),
      ...(isSingle ? [cell(count.p50)] : []),
      cell(count.p90),
      cell(worth.p10),
      ...(isSingle ? [cell(worth.p50)] : []),
      cell(worth.p90),
    ]),
  };
}
