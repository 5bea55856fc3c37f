import type { SummaryRow } from "../../domain/month-report";
import { detailTable } from "../tables/detail-table";
import { exactly, quoted } from "../month/criteria";
import type { FormulaCell, PlanCell } from "../plan";
import type { DataAddresses } from "./data-sheet";
import { lossBlocks } from "./loss-blocks";
import { divided, memberBlock, segmentFormulas } from "./member-block";
import { segmentName } from "./segment-names";
import { sentenceBlocks } from "./sentence-blocks";
import { trendBlock } from "./trend-block";
import { shown, shownOrBlank, summaryAddress, type ReportScope } from "./report-scope";

export type DataBlockKey =
  | "funnel"
  | "dwell"
  | "trend"
  | "segments"
  | "openAmounts"
  | "causes"
  | "traits"
  | "costs"
  | "changes"
  | "quarters"
  | "backTest"
  | "backTestScore"
  | "lastMonths"
  | "members"
  | "lossMembers";

/** A block of 报告数据: a header, and rows that begin with a text. */
export type DataBlock = {
  readonly key: DataBlockKey;
  readonly headers: readonly string[];
  readonly numberFormats: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
};

/** A formula may need to know where the blocks stand. */
export type DataCell = PlanCell | ((data: DataAddresses) => FormulaCell);

const count = "#,##0";
const amount = "#,##0.0";

/** What the charts draw, the report's formulas add up and its sentences say. */
export function dataBlocks(scope: ReportScope): readonly DataBlock[] {
  const { report, phrases, unit } = scope;
  const zh = phrases.isChinese;
  const stageHeader = zh ? "阶段" : "Stage";
  const losses = lossBlocks(scope);
  const openRows = report.summary.filter(({ kind }) => kind === "open");
  return [
    {
      key: "funnel",
      headers: [stageHeader, ...(zh ? ["本月在管", "转入下一阶段"] : ["In stage this month", "Moved on"])],
      numberFormats: ["@", count, count],
      rows: report.summary.map((row, place) => [
        scope.stageName(row.stage),
        poolCell(scope, row, place),
        movedCell(scope, row, place),
      ]),
    },
    {
      key: "dwell",
      headers: [stageHeader, ...(zh ? ["平均停留(天)", "行业平均(天)"] : ["Mean dwell (days)", "Benchmark (days)"])],
      numberFormats: ["@", "0.0", "0.0"],
      rows: openRows.map((row, place) => [
        scope.stageName(row.stage),
        shown(summaryAddress(scope.sources, place, "meanDays"), row.meanDays),
        shownOrBlank(summaryAddress(scope.sources, place, "benchmarkDays"), row.benchmarkDays),
      ]),
    },
    trendBlock(scope),
    {
      key: "segments",
      headers: zh ? ["客户来源", "赢单率"] : ["Source", "Win rate"],
      numberFormats: ["@", "0.0%"],
      rows: chartedSources(scope).map(({ value, winRate }, row) => [
        segmentName(value, scope),
        (data) => {
          const own = segmentFormulas(data, "source", value, data.cell("segments", row, 0), scope);
          return divided(own.won, own.decided, winRate.rate);
        },
      ]),
    },
    {
      key: "openAmounts",
      headers: [stageHeader, zh ? `月末在段金额(${unit})` : `Amount in stage (${unit})`],
      numberFormats: ["@", amount],
      rows: openRows.map((row, place) => [scope.stageName(row.stage), openAmountCell(scope, row, place)]),
    },
    ...losses.figures,
    ...sentenceBlocks(scope),
    // Long ones come last.
    memberBlock(scope),
    ...losses.members,
  ];
}

/** Those of whom somebody was decided, no more than a chart has room for. */
export function chartedSources({ report }: ReportScope) {
  const sources = report.segments.find(({ dimension }) => dimension === "source")?.segments ?? [];
  return sources.filter(({ winRate, value }) => winRate.n > 0 && value.kind !== "blank").slice(0, 8);
}

/** Who was in the stage in the month; of the won stage, who was won in it. */
function poolCell({ sources }: ReportScope, row: SummaryRow, place: number): FormulaCell {
  const added = summaryAddress(sources, place, "added");
  if (row.kind === "won") return { formula: `=${added}`, expected: row.added };
  const opening = summaryAddress(sources, place, "opening");
  return { formula: `=${opening}+${added}`, expected: row.opening + row.added };
}

function movedCell({ sources }: ReportScope, row: SummaryRow, place: number): PlanCell {
  if (row.kind === "won") return null;
  return { formula: `=${summaryAddress(sources, place, "advanced")}`, expected: row.advanced };
}

/** Each customer's own amount, and the stage's average price for those who have none. */
function openAmountCell({ sources, language, report }: ReportScope, row: SummaryRow, place: number): FormulaCell {
  const { detail } = sources;
  const name = summaryAddress(sources, place, "stage");
  const price = summaryAddress(sources, place, "averagePrice");
  const inStage = `${exactly(detail.stage, report.stages[place]?.name ?? "", name)},${detail.outcome},${quoted(detailTable.columns.outcome.choices.open[language])}`;
  const own = `SUMIFS(${detail.amount},${inStage})`;
  const missing = `COUNTIFS(${inStage},${detail.amount},"")`;
  return { formula: `=${own}+${missing}*IF(${price}="",0,${price})`, expected: openAmountOf(report.openAmounts, row) };
}

function openAmountOf(amounts: ReadonlyMap<string, number>, { stage }: SummaryRow): number {
  return amounts.get(stage) ?? 0;
}
