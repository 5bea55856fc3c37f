import { medianOf } from "../analysis/statistics/quantiles";
import type { Month } from "../calendar";
import { horizons, type Horizon, type HorizonForecast } from "./forecast";

/** What was said, and what came. */
export type BackTestPoint = {
  /** The month at whose end it was said. */
  readonly month: Month;
  readonly horizon: Horizon;
  readonly forecast: Pick<HorizonForecast, "count" | "amount">;
  readonly actual: Won;
  /** As many a month as in the three months before. */
  readonly lastMonths: Won;
  /** Each open customer's amount by the share of its stage that was ever won, a third of it a month. */
  readonly weighted: Won;
};

export type Won = { readonly count: number; readonly amount: number };

/** Over the points of one horizon. */
export type BackTestScore = {
  readonly horizon: Horizon;
  readonly points: number;
  /** Medians of the absolute errors, in customers and in money. */
  readonly error: Won;
  readonly lastMonthsError: Won;
  readonly weightedError: Won;
  /** The share of actual figures from P10 to P90. */
  readonly countCoverage: number;
  readonly amountCoverage: number;
  /** The share of actual amounts that P50 met within 10 per cent. */
  readonly withinTenPercent: number;
};

/**
 * `holds`: the document's ±10 % was met in at least 8 of 10 months. `does-not-hold`: it was not; a range is what can be
 * said. `too-little-history`: fewer than six months to try it on.
 */
export type TenPercentVerdict = "holds" | "does-not-hold" | "too-little-history";

/** Months to try it on, before anything is said of ±10 %. */
export const pointsNeeded = 6;
/** Of the months that have to be within ±10 %. */
export const sharesNeeded = 0.8;

/** Of each horizon in turn. */
export function scoresOf(points: readonly BackTestPoint[]): readonly BackTestScore[] {
  return horizons.map((horizon) => scoreOf(horizon, points));
}

/** @param score Of the month ahead. */
export function verdictOf(score: BackTestScore | undefined): TenPercentVerdict {
  if (!score || score.points < pointsNeeded) return "too-little-history";
  return score.withinTenPercent >= sharesNeeded ? "holds" : "does-not-hold";
}

function scoreOf(horizon: Horizon, all: readonly BackTestPoint[]): BackTestScore {
  const points = all.filter((point) => point.horizon === horizon);
  const shareOf = (holds: (point: BackTestPoint) => boolean): number =>
    points.length === 0 ? 0 : points.filter(holds).length / points.length;
  const errorOf = (said: (point: BackTestPoint) => Won): Won => ({
    count: median(points.map((point) => Math.abs(said(point).count - point.actual.count))),
    amount: median(points.map((point) => Math.abs(said(point).amount - point.actual.amount))),
  });
  return {
    horizon,
    points: points.length,
    error: errorOf(({ forecast: { count, amount } }) => ({ count: count.p50, amount: amount.p50 })),
    lastMonthsError: errorOf(({ lastMonths }) => lastMonths),
    weightedError: errorOf(({ weighted }) => weighted),
    countCoverage: shareOf(({ forecast: { count }, actual }) => actual.count >= count.p10 && actual.count <= count.p90),
    amountCoverage: shareOf(
      ({ forecast: { amount }, actual }) => actual.amount >= amount.p10 && actual.amount <= amount.p90,
    ),
    withinTenPercent: shareOf(
      ({ forecast: { amount }, actual }) => Math.abs(amount.p50 - actual.amount) <= 0.1 * actual.amount,
    ),
  };
}

/** 0 of none. */
function median(numbers: readonly number[]): number {
  return medianOf(numbers) ?? 0;
}
