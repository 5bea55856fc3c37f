import type { Month } from "../calendar";
import type { MonthReport, SummaryRow } from "../month-report";
import { monthFigures } from "../overview/month-figures";

/** What a month came to, in a line. Amounts are in the workbook's unit. */
export type MonthTotals = {
  readonly month: Month;
  /** Customers in an open stage at its end. */
  readonly open: number;
  /** 预计成交金额 of those; null where nobody has an amount. */
  readonly openAmount: number | null;
  /** New or back in the funnel. */
  readonly added: number;
  readonly won: number;
  /** 新增 × 平均客单价 of the won stage. */
  readonly wonAmount: number | null;
  /** What the list says of those won themselves; null where none of them has an amount. */
  readonly wonOwnAmount: number | null;
  /** 流失客户数 of all open stages: who is lost, comes back and is lost in another stage, counts twice. */
  readonly lost: number;
  /** won ÷ (won + lost) */
  readonly winRate: number | null;
  /** The product of the stages' 已决转化率; null where one is not known. */
  readonly chain: number | null;
};

export function monthTotals({
  month,
  detail,
  summary,
}: Pick<MonthReport, "month" | "detail" | "summary">): MonthTotals {
  const figures = monthFigures({ detail, summary });
  const wonStage = summary.find(({ kind }) => kind === "won")?.stage;
  const wonAmounts = detail.flatMap(({ stage, isOpening, amount }) =>
    stage === wonStage && !isOpening && amount !== null ? [amount] : [],
  );
  const won = figures.won.value ?? 0;
  const lost = lostIn(summary);
  return {
    month,
    open: figures.open.value ?? 0,
    openAmount: figures.expected.value,
    added: figures.added.value ?? 0,
    won,
    wonAmount: figures.wonAmount.value,
    wonOwnAmount: wonAmounts.length === 0 ? null : wonAmounts.reduce((sum, amount) => sum + amount, 0),
    lost,
    winRate: won + lost === 0 ? null : won / (won + lost),
    chain: figures.conversion.value,
  };
}

function lostIn(summary: readonly SummaryRow[]): number {
  return summary.reduce((sum, { lost }) => sum + (lost ?? 0), 0);
}
