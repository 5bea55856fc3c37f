import type { Dimension, SegmentValue } from "../../domain/analysis/segments";
import type { TraitValue } from "../../domain/analysis/trait-values";
import type { SegmentMember } from "../../domain/analysis/segment-members";
import { exactly, quoted } from "../month/criteria";
import type { FormulaCell } from "../plan";
import type { Words } from "../table-schema";
import type { DataBlock } from "./data-blocks";
import type { DataAddresses } from "./data-sheet";
import type { ReportScope } from "./report-scope";
import { dimensionWords } from "./segment-names";

const columns = { customer: 0, source: 1, industry: 2, owner: 3, amount: 4, outcome: 5, stages: 6, days: 7 } as const;

const outcomes: Readonly<Record<SegmentMember["outcome"], Words>> = {
  won: { "zh-CN": "成交", "en-US": "Won" },
  lost: { "zh-CN": "流失", "en-US": "Lost" },
  open: { "zh-CN": "在管", "en-US": "Open" },
};

/** The customers of twelve months, a row each: what the figures of segments count over. */
export function memberBlock({ report, language, phrases, unit }: ReportScope): DataBlock {
  const zh = phrases.isChinese;
  return {
    key: "members",
    headers: [
      zh ? "近十二个月的客户" : "Customers of twelve months",
      dimensionWords.source[language],
      dimensionWords.industry[language],
      dimensionWords.owner[language],
      `${dimensionWords.amount[language]}${zh ? `(${unit})` : ` (${unit})`}`,
      zh ? "结果" : "Outcome",
      zh ? "在段次数" : "Stages with days",
      zh ? "在段天数" : "Days in stages",
    ],
    numberFormats: ["@", "@", "@", "@", "#,##0.00", "@", "#,##0", "#,##0"],
    rows: report.segmentMembers.map(({ customer, names, amount, outcome, stages, days }) => [
      customer,
      names.source,
      names.industry,
      names.owner,
      amount,
      outcomes[outcome][language],
      stages,
      days,
    ]),
  };
}

/** The figures of one segment as formulas; each is Excel's without the equals sign. */
export type SegmentFormulas = {
  readonly customers: string;
  readonly won: string;
  readonly decided: string;
  readonly days: string;
  readonly stages: string;
  readonly wonAmount: string;
  readonly openAmount: string;
};

/** @param cell That shows the segment's name. */
export function segmentFormulas(
  data: DataAddresses,
  dimension: Dimension,
  value: SegmentValue,
  cell: string,
  { language }: ReportScope,
): SegmentFormulas {
  const column = (key: keyof typeof columns): string => data.column("members", columns[key]);
  const members = criteriaOf(value, column(dimension), cell);
  const ending = (outcome: SegmentMember["outcome"]): string =>
    `${members},${column("outcome")},${quoted(outcomes[outcome][language])}`;
  const won = `COUNTIFS(${ending("won")})`;
  return {
    customers: `COUNTIFS(${members})`,
    won,
    decided: `(${won}+COUNTIFS(${ending("lost")}))`,
    days: `SUMIFS(${column("days")},${members})`,
    stages: `SUMIFS(${column("stages")},${members})`,
    wonAmount: `SUMIFS(${column("amount")},${ending("won")})`,
    openAmount: `SUMIFS(${column("amount")},${ending("open")})`,
  };
}

/**
 * The arguments of COUNTIFS that select the cells of `range` with the value.
 * @param cell That shows it, where it is a text.
 */
export function criteriaOf(value: SegmentValue | TraitValue, range: string, cell: string): string {
  if (value.kind !== "band") return exactly(range, value.kind === "text" ? value.text : "", cell);
  const { from, below } = value;
  // A number within the text of a criterion would be read by the user's own decimal sign: it is joined to it.
  return [
    ...(from === null ? [] : [`${range},">="&${from}`]),
    ...(below === null ? [] : [`${range},"<"&${below}`]),
  ].join(",");
}

/** The one by the other; a dash where there is nothing to divide by. */
export function divided(numerator: string, denominator: string, expected: number | null): FormulaCell {
  return { formula: `=IF(${denominator}=0,"—",${numerator}/${denominator})`, expected: expected ?? "—" };
}
