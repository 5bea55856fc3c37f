import { exactly } from "../month/criteria";
import type { FormulaCell, PlanCell } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";
import { amountFormat } from "./amount-format";
import { cell, figureColumn, textColumn, type ReportCell, type ReportTable, type RowFormula } from "./report-blocks";
import type { DataAddresses } from "./data-sheet";
import { shown, shownOrBlank, summaryAddress, summaryColumn, type ReportScope } from "./report-scope";
import { trendColumn } from "./trend-block";

type HeadlineKey =
  "open" | "openAmount" | "added" | "won" | "wonAmount" | "wonOwnAmount" | "lost" | "winRate" | "chain";

const count = "#,##0";
const amount = "#,##0.0";
const rate = "0.0%";

const labels: Readonly<Record<HeadlineKey, { label: Words; format: string; basis: Words }>> = {
  open: {
    label: { "zh-CN": "月末在管客户", "en-US": "Open customers at month end" },
    format: count,
    basis: { "zh-CN": "各阶段月末在段数之和", "en-US": "Sum over the stages" },
  },
  openAmount: {
    label: { "zh-CN": "在管预计成交金额({unit})", "en-US": "Open amount ({unit})" },
    format: amount,
    basis: { "zh-CN": "客户金额,缺的用阶段客单价", "en-US": "Own amount or stage price" },
  },
  added: {
    label: { "zh-CN": "新进漏斗客户", "en-US": "New in the funnel" },
    format: count,
    basis: { "zh-CN": "月初不在任何阶段的客户", "en-US": "In no stage at month start" },
  },
  lost: {
    label: { "zh-CN": "流失客户", "en-US": "Lost customers" },
    format: count,
    basis: { "zh-CN": "各阶段流失数之和", "en-US": "Sum over the stages" },
  },
  won: {
    label: { "zh-CN": "成交客户", "en-US": "Won customers" },
    format: count,
    basis: { "zh-CN": "成交阶段本月新增", "en-US": "New in the won stage" },
  },
  wonAmount: {
    label: { "zh-CN": "成交金额({unit})", "en-US": "Won amount ({unit})" },
    format: amount,
    basis: { "zh-CN": "成交客户 × 平均客单价", "en-US": "Won × average price" },
  },
  wonOwnAmount: {
    label: { "zh-CN": "按成交客户自己的金额({unit})", "en-US": "By own amounts ({unit})" },
    format: amount,
    basis: { "zh-CN": "成交客户自己金额之和", "en-US": "Sum over the customers won" },
  },
  winRate: {
    label: { "zh-CN": "赢单率", "en-US": "Win rate" },
    format: rate,
    basis: { "zh-CN": "成交 ÷(成交 + 流失),变化为百分点", "en-US": "Won ÷ (won + lost), in points" },
  },
  chain: {
    label: { "zh-CN": "整体转化率", "en-US": "Overall conversion" },
    format: rate,
    basis: { "zh-CN": "各阶段已决转化率之积,变化为百分点", "en-US": "Product of the rates, in points" },
  },
};

/** The month beside the one before, each figure a formula where the month's sheets carry it. */
export function headlineTable(scope: ReportScope, data: DataAddresses): ReportTable {
  const { report, language, phrases, unit } = scope;
  const { now, before } = report;
  const keys = (Object.keys(labels) as HeadlineKey[]).filter((key) => key !== "wonOwnAmount" || showsOwnAmounts(scope));
  const zh = phrases.isChinese;
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "指标" : "Figure", 2),
      figureColumn(zh ? "本月" : "This month", count, 2),
      figureColumn(beforeHeader(scope), count, 2),
      figureColumn(zh ? "变化" : "Change", count),
      textColumn(zh ? "口径" : "How it is counted", 4),
    ],
    rows: keys.map((key): ReportCell[] => {
      const { label, format, basis } = labels[key];
      return [
        cell(label[language].replace("{unit}", unit)),
        cell(nowCell(key, scope, data), format),
        cell(beforeCell(key, scope, data), format),
        cell(
          changeOf(now[key], before?.[key] ?? null),
          changeFormat(format, now[key], before?.[key] ?? null, language),
        ),
        cell(basis[language]),
      ];
    }),
  };
}

function changeFormat(format: string, now: number | null, before: number | null, language: SheetLanguage): string {
  if (format === rate) return "+0.0%;-0.0%;0.0%";
  const room = format === amount ? amountFormat([(now ?? 0) - (before ?? 0)], language) : format;
  return `+${room};-${room};0`;
}

/** Where the won amount follows from a price of the settings, what the customers' own amounts come to is another figure. */
function showsOwnAmounts({ report }: ReportScope): boolean {
  const won = report.summary.find(({ kind }) => kind === "won");
  return won?.averagePriceFrom === "setting" && report.now.wonOwnAmount !== null;
}

function beforeHeader({ report, phrases }: ReportScope): string {
  if (report.isOver) return phrases.isChinese ? "上月" : "Month before";
  return phrases.isChinese ? "上月同期" : "Month before to the same day";
}

function nowCell(key: HeadlineKey, { report, sources }: ReportScope, data: DataAddresses): PlanCell {
  const { now, summary } = report;
  const wonPlace = summary.findIndex(({ kind }) => kind === "won");
  const open = summary.length - 1;
  const wonName = summaryAddress(sources, wonPlace, "stage");
  const wonAdded = summaryAddress(sources, wonPlace, "added");
  const lost = `SUM(${summaryColumn(sources, open, "lost")})`;
  const decided = summaryColumn(sources, open, "decidedRate");
  const { detail } = sources;
  switch (key) {
    case "open":
      return { formula: `=SUM(${summaryColumn(sources, open, "inStage")})`, expected: now.open };
    case "openAmount": {
      const sum = `SUM(${data.column("openAmounts", 1)})`;
      return { formula: `=IF(${sum}=0,"",${sum})`, expected: now.openAmount === 0 ? null : now.openAmount };
    }
    case "added":
      return now.added;
    case "won":
      return { formula: `=${wonAdded}`, expected: now.won };
    case "wonAmount":
      return shown(summaryAddress(sources, wonPlace, "expectedAmount"), now.wonAmount);
    case "wonOwnAmount": {
      const won = exactly(detail.stage, report.stages[wonPlace]?.name ?? "", wonName);
      return { formula: `=SUMIFS(${detail.amount},${won},${detail.isAdded},1)`, expected: now.wonOwnAmount };
    }
    case "lost":
      return { formula: `=${lost}`, expected: now.lost };
    case "winRate":
      return { formula: `=IF(${wonAdded}+${lost}=0,"",${wonAdded}/(${wonAdded}+${lost}))`, expected: now.winRate };
    case "chain":
      return { formula: `=IF(COUNT(${decided})<${open},"",PRODUCT(${decided}))`, expected: now.chain };
  }
}

/** In 报告数据 where it is a whole month. */
function beforeCell(key: HeadlineKey, { report }: ReportScope, data: DataAddresses): PlanCell {
  const { before, isOver, months } = report;
  if (!before) return null;
  if (!isOver || key === "winRate") return before[key];
  return shownOrBlank(data.cell("trend", months.length - 2, trendColumn(key)), before[key]);
}

/** Of the two cells before it. */
function changeOf(now: number | null, before: number | null): RowFormula {
  const expected = now === null || before === null ? null : now - before;
  return (cellOf): FormulaCell => {
    const [a, b] = [cellOf(1), cellOf(2)];
    return { formula: `=IF(OR(${a}="",${b}=""),"",${a}-${b})`, expected };
  };
}
