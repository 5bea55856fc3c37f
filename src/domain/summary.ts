import type { DetailRow, Outcome, PreviousRow, SummaryRow } from "./month-report";
import type { OpeningBasis } from "./settings";
import type { Stage } from "./stage";

export type StageMonth = {
  readonly detail: readonly DetailRow[];
  readonly previous: readonly PreviousRow[];
  readonly openingBasis: OpeningBasis;
  readonly openingCarry: number;
};

/** The row of one stage, from the detail and previous rows of that stage. */
export function summarizeStage(stage: Stage, month: StageMonth): SummaryRow {
  const sums = sumUp(month.detail);
  const averagePrice = stage.averagePrice ?? meanAmount(stage, month.detail);
  const shared = {
    stage: stage.id,
    kind: stage.kind,
    added: month.detail.length - sums.opening,
    benchmarkDays: stage.benchmarkDays,
    averagePrice,
    averagePriceFrom: stage.averagePrice === null ? "customers" : "setting",
  } as const;
  if (stage.kind === "won") {
    return { ...shared, ...blankWhenWon, opening: sums.opening, expectedAmount: times(shared.added, averagePrice) };
  }
  const { lost, advanced, returned, open } = sums.outcomes;
  const opening = sums.opening + month.openingCarry;
  const closing = opening + shared.added - lost;
  const monthlyRate = quotient(advanced, closing);
  const previousMonthlyRate = previousRate(month, opening);
  return {
    ...shared,
    opening,
    lost,
    closing,
    advanced,
    monthlyRate,
    meanDays: quotient(sums.days, sums.withDays),
    expectedAmount: times(closing, averagePrice),
    returned,
    inStage: open,
    decidedRate: quotient(advanced, advanced + lost),
    meanDaysOfLeavers: quotient(sums.leftDays, sums.leftStays),
    previousMonthlyRate,
    rateChange: monthlyRate === null || previousMonthlyRate === null ? null : monthlyRate - previousMonthlyRate,
    openingCarry: month.openingCarry,
  };
}

const blankWhenWon = {
  lost: null,
  closing: null,
  advanced: null,
  monthlyRate: null,
  meanDays: null,
  returned: null,
  inStage: null,
  decidedRate: null,
  meanDaysOfLeavers: null,
  previousMonthlyRate: null,
  rateChange: null,
  openingCarry: 0,
};

function sumUp(detail: readonly DetailRow[]) {
  const outcomes: Record<Outcome, number> = { advanced: 0, returned: 0, lost: 0, open: 0 };
  const sums = { outcomes, opening: 0, days: 0, withDays: 0, leftDays: 0, leftStays: 0 };
  for (const row of detail) {
    outcomes[row.outcome] += 1;
    if (row.isOpening) sums.opening += 1;
    if (row.days !== null) {
      sums.days += row.days;
      sums.withDays += 1;
    }
    sums.leftDays += row.leftDays;
    sums.leftStays += row.leftStays;
  }
  return sums;
}

/** Of the pool's customers that are not lost; of those won in the month where the stage is the won one. */
function meanAmount(stage: Stage, detail: readonly DetailRow[]): number | null {
  let sum = 0;
  let count = 0;
  for (const { amount, isOpening, outcome } of detail) {
    const counts = stage.kind === "won" ? !isOpening : outcome !== "lost";
    if (amount === null || !counts) continue;
    sum += amount;
    count += 1;
  }
  return quotient(sum, count);
}

/** By the template's basis this month's 期初 is last month's 期末. */
function previousRate({ previous, openingBasis }: StageMonth, opening: number): number | null {
  let advanced = 0;
  let closing = 0;
  for (const { outcome } of previous) {
    if (outcome === "advanced") advanced += 1;
    if (outcome !== "lost") closing += 1;
  }
  return quotient(advanced, openingBasis === "template" ? opening : closing);
}

function quotient(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
}

function times(count: number, price: number | null): number | null {
  return price === null ? null : count * price;
}
