import type { Dimension, Segment } from "../../domain/analysis/segments";
import { amountFormat } from "./amount-format";
import type { FormulaCell } from "../plan";
import type { DataAddresses } from "./data-sheet";
import { divided, segmentFormulas, type SegmentFormulas } from "./member-block";
import { cell, figureColumn, textColumn, type ReportCell, type ReportSection } from "./report-blocks";
import type { ReportScope } from "./report-scope";
import { dimensionWords, segmentName } from "./segment-names";

const mostRows = 4;

/** How sources, industries, amounts and owners do over twelve months. */
export function segmentSection(scope: ReportScope, data: DataAddresses): ReportSection {
  const { report, phrases, unit, language } = scope;
  const zh = phrases.isChinese;
  const shown = report.segments.map(({ dimension, segments }) => ({ dimension, segments: shownSegments(segments) }));
  const all = shown.flatMap(({ segments }) => segments);
  const rows = shown.flatMap(({ dimension, segments }) =>
    segments.map((segment, index): ReportCell[] => [
      cell(index === 0 ? dimensionWords[dimension][language] : null),
      ...segmentCells(segment, dimension, scope, data),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: zh ? "分组表现(近十二个月)" : "Segments (twelve months)" },
    ...standingSentences(scope).map((text) => ({ kind: "point", text }) as const),
    {
      kind: "table",
      columns: [
        textColumn(zh ? "分组" : "By"),
        textColumn(zh ? "取值" : "Value", 2),
        figureColumn(zh ? "客户" : "Count", "#,##0"),
        figureColumn(zh ? "赢单率" : "Win rate", "0.0%"),
        // No "@": in cells of text, Excel shows formulas as they are written.
        { header: zh ? "成交/已决" : "Won of", span: 1, numberFormat: "General", horizontal: "Center" },
        { header: zh ? "区间(95%)" : "Interval (95%)", span: 1, numberFormat: "@", horizontal: "Center" },
        figureColumn(zh ? "平均在段(天)" : "Mean days", "0.0"),
        figureColumn(
          zh ? `成交(${unit})` : `Won (${unit})`,
          amountFormat(
            all.map(({ wonAmount }) => wonAmount),
            language,
          ),
        ),
        figureColumn(zh ? `在管(${unit})` : `Open (${unit})`, "#,##0.0", 2),
      ],
      rows,
    },
    {
      kind: "note",
      text: zh
        ? `每组列客户最多的 ${mostRows} 个;金额为客户自己的预计成交金额,责任人为期末的责任人。`
        : `The ${mostRows} with most customers of each; amounts are the customers' own, owners those at the end.`,
    },
  ];
}

function shownSegments(segments: readonly Segment[]): readonly Segment[] {
  const named = segments.filter(({ value }) => value.kind !== "blank");
  return named.length > 1 ? named.slice(0, mostRows) : [];
}

function segmentCells(
  { value, customers, winRate, meanDaysInStage, wonAmount, openAmount }: Segment,
  dimension: Dimension,
  scope: ReportScope,
  data: DataAddresses,
): ReportCell[] {
  const { phrases } = scope;
  const by = (formulaOf: (own: SegmentFormulas) => FormulaCell): ReportCell =>
    cell((cellOf) => formulaOf(segmentFormulas(data, dimension, value, cellOf(1), scope)));
  return [
    cell(segmentName(value, scope)),
    by((own) => ({ formula: `=${own.customers}`, expected: customers.length })),
    by((own) => divided(own.won, own.decided, winRate.rate)),
    by((own) => ({ formula: `=${own.won}&"/"&${own.decided}`, expected: `${winRate.numerator}/${winRate.n}` })),
    cell(winRate.rate === null ? "—" : phrases.between(winRate.low, winRate.high)),
    by((own) => divided(own.days, own.stages, meanDaysInStage)),
    by((own) => ({ formula: `=${own.wonAmount}`, expected: wonAmount })),
    by((own) => ({ formula: `=${own.openAmount}`, expected: openAmount })),
  ];
}

/** Who stands out for more than chance, once drawn towards the rest. */
function standingSentences(scope: ReportScope): readonly string[] {
  const { report, phrases, language } = scope;
  const zh = phrases.isChinese;
  const outstanding = report.segments.flatMap(({ dimension, segments }) =>
    segments.flatMap((segment) => {
      const { value, winRate, shrunk } = segment;
      if (value.kind === "blank" || !shrunk || shrunk.standing === "alike") return [];
      const name = `${dimensionWords[dimension][language]}${zh ? "“" : " “"}${segmentName(value, scope)}”`;
      const isAbove = shrunk.standing === "above";
      return [
        zh
          ? `${name}的赢单率 ${phrases.rate(winRate)} 明显${isAbove ? "高" : "低"}于整体,差别超出偶然。`
          : `${name} has a win rate of ${phrases.rate(winRate)}, ${isAbove ? "above" : "below"} the whole by more than chance explains.`,
      ];
    }),
  );
  if (outstanding.length > 0) return outstanding.slice(0, 4);
  return [
    zh
      ? "没有一个来源、行业、金额段或责任人的赢单率与整体的差别超出偶然,请不要据此排名。"
      : "No source, industry, amount or owner has a win rate beyond what chance explains: please do not rank by it.",
  ];
}
