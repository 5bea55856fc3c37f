import type { FunnelRecords, MonthReport, SummaryRow } from "../../domain/month-report";
import type { PlanChart } from "../chart";
import type { BlockRange, PlanCell, WorkbookOp } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import { blockRange, rowCell, type BlockPlace } from "./block-place";
import type { DetailRanges } from "./detail-sheet";
import type { PreviousRanges } from "./previous-sheet";
import { chartColours, error, warning } from "./sheet-look";
import type { SheetPlan } from "./sheet-plan";
import { blankWhenWon, summaryColumns, summaryKeys, templateColumns, type SummaryKey } from "./summary-columns";
import { flagConditions, summaryCell, summaryFormulas, type SummaryScope } from "./summary-formulas";
import { summaryNotes } from "./summary-notes";
import { headRows, monthText, planTitledBlock, type BlockColumn } from "./titled-block";

export type SummarySources = {
  readonly detail: DetailRanges;
  readonly previous: PreviousRanges;
  readonly rowsLeftOut: number;
};

/** 阶段汇总: one row a stage, every figure a formula over 漏斗明细 and 上月明细. */
export function planSummary(
  place: BlockPlace,
  report: MonthReport,
  { stages, settings }: FunnelRecords,
  language: SheetLanguage,
  { detail, previous, rowsLeftOut }: SummarySources,
): SheetPlan {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const rows = report.summary.map((row, index) => {
    const stageName = names.get(row.stage) ?? row.stage;
    const cell = (key: SummaryKey): string => rowCell(place, headRows + index, summaryKeys.indexOf(key));
    return summaryCells(row, { stageName, cell, detail, previous, settings, language });
  });
  const month = monthText(report.month, language);
  return planTitledBlock(place, {
    title: language === "zh-CN" ? `销售漏斗阶段数据汇总表(${month})` : `Sales funnel stage summary (${month})`,
    columns: summaryKeys.map((key) => columnOf(key, language, settings.amountUnit)),
    firstExtra: templateColumns,
    rows,
    flags: rows.length === 0 ? [] : flagOps(place, rows.length, settings),
    notes: summaryNotes(report, settings, rowsLeftOut, language),
    chart: (over) => customersChart(place, rows.length, over, language),
  });
}

const alignments: Partial<Record<SummaryKey, BlockColumn["horizontal"]>> = {
  stage: "Left",
  expectedAmount: "Right",
  averagePrice: "Right",
  hints: "Left",
};

function summaryCells(row: SummaryRow, scope: SummaryScope): readonly PlanCell[] {
  const formulas = summaryFormulas(row, scope);
  return summaryKeys.map((key) => {
    if (row.kind === "won" && key === "hints") return null;
    if (row.kind === "won" && blankWhenWon.has(key)) return "—";
    return summaryCell(key, row, formulas[key], scope);
  });
}

function columnOf(key: SummaryKey, language: SheetLanguage, amountUnit: string): BlockColumn {
  const { header, numberFormat, width } = summaryColumns[key];
  const horizontal = alignments[key] ?? "Center";
  return {
    header: header[language].replace("{unit}", amountUnit),
    numberFormat,
    width,
    horizontal,
  };
}

/** The first columns as bars: what came in, what was lost, what is there and what moved on. */
function customersChart(place: BlockPlace, rows: number, over: BlockRange, language: SheetLanguage): PlanChart {
  return {
    name: "FunnelSummaryCustomers",
    kind: "column",
    title: language === "zh-CN" ? "各阶段客户数" : "Customers by stage",
    source: blockRange(place, headRows - 1, 0, rows + 1, chartColours.length + 1),
    place: over,
    colors: chartColours,
    hasLegend: true,
    fontSize: null,
    labelFormat: null,
    axisFormat: "#,##0",
  };
}

/** Also over what a user types instead of a formula. */
function flagOps(place: BlockPlace, rows: number, settings: FunnelRecords["settings"]): WorkbookOp[] {
  const first = (key: SummaryKey): string => rowCell(place, headRows, summaryKeys.indexOf(key));
  const { above, low, slow } = flagConditions(first, settings);
  const over = (
    key: SummaryKey,
    rules: readonly { readonly formula: string; readonly fill: string; readonly fontColor: string }[],
  ): WorkbookOp => ({
    kind: "conditional-formats",
    range: blockRange(place, headRows, summaryKeys.indexOf(key), rows, 1),
    rules,
  });
  const isAbove = (key: SummaryKey): string => `=AND(ISNUMBER(${first(key)}),${first(key)}>1)`;
  return [
    over("monthlyRate", [
      { formula: `=${above}`, ...error },
      { formula: `=${low}`, ...warning },
    ]),
    over("meanDays", [{ formula: `=${slow}`, ...warning }]),
    over("decidedRate", [{ formula: isAbove("decidedRate"), ...error }]),
    over("previousMonthlyRate", [{ formula: isAbove("previousMonthlyRate"), ...error }]),
  ];
}
