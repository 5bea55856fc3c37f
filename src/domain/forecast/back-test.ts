import { lastDayOf, monthOf, plusMonths, type Month, type SheetDate } from "../calendar";
import { logByCustomer, type CustomerLog } from "../customer-log";
import { rowsByIndex } from "../customer-rows";
import type { FunnelRecords } from "../month-report";
import { stagePlaces } from "../stage-lookup";
import type { Stages } from "../stage";
import { forecastFrom, horizons, type Forecast, type Horizon, type HorizonForecast } from "./forecast";

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

export type BackTest = {
  readonly points: readonly BackTestPoint[];
  readonly scores: readonly BackTestScore[];
  /** Of the month ahead. */
  readonly verdict: TenPercentVerdict;
};

/** Months of history before the first month-end that a forecast is tried at. */
const monthsNeeded = 4;
/** Month-ends that are gone back at most. */
const mostMonths = 18;
const pointsNeeded = 6;
const sharesNeeded = 0.8;

/**
 * Walks through the workbook's own months: at each month-end the forecast is made from what was known then, and held
 * against what came. Only whole months count.
 * @param most Month-ends that are gone back: each costs what a forecast does.
 */
export function backTest(records: FunnelRecords, today: SheetDate, most = mostMonths): BackTest {
  const { stages } = records;
  const log = logByCustomer(records.transitions, stagePlaces(stages));
  const wins = winsOf(log, records, today);
  const lastMonth = plusMonths(monthOf(today), today === lastDayOf(monthOf(today)) ? 0 : -1);
  const first = firstMonth(log, today);
  const points: BackTestPoint[] = [];
  if (first !== null) {
    const from = Math.max(first + monthsNeeded - 1, lastMonth - most) as Month;
    for (let month = from; month < lastMonth; month = plusMonths(month, 1)) {
      points.push(...pointsAt(month, lastMonth, log, records, wins));
    }
  }
  const scores = horizons.map((horizon) => scoreOf(horizon, points));
  return { points, scores, verdict: verdictOf(scores[0]) };
}

type Win = { readonly on: SheetDate; readonly amount: number };

function pointsAt(
  month: Month,
  lastMonth: Month,
  log: CustomerLog,
  records: FunnelRecords,
  wins: readonly Win[],
): BackTestPoint[] {
  const asOf = lastDayOf(month);
  const made = forecastFrom(log, records, asOf);
  const before = wonBetween(wins, lastDayOf(plusMonths(month, -3)), asOf);
  const weighted = weightedPipeline(log, records.stages, made);
  return made.horizons
    .filter(({ horizon }) => month + horizon <= lastMonth)
    .map(({ horizon, until, count, amount }) => ({
      month,
      horizon,
      forecast: { count, amount },
      actual: wonBetween(wins, asOf, until),
      lastMonths: scaled(before, horizon / 3),
      weighted: scaled(weighted, horizon / 3),
    }));
}

/** The usual sales forecast: amounts times the share of all who reached the stage that were won in the end. */
function weightedPipeline(log: CustomerLog, stages: Stages, { asOf, prospects }: Forecast): Won {
  const reached = stages.map(() => 0);
  const won = stages.map(() => 0);
  log.customers.forEach((_, index) => {
    const stays = log.staysOf(index, asOf);
    const last = stays.at(-1);
    if (!last || (last.outcome === "open" && stages[last.place]?.kind === "open")) return;
    const isWon = stages[last.place]?.kind === "won";
    for (const place of new Set(stays.map((stay) => stay.place))) {
      reached[place] = (reached[place] ?? 0) + 1;
      if (isWon) won[place] = (won[place] ?? 0) + 1;
    }
  });
  const shareOf = (place: number): number =>
    (reached[place] ?? 0) > 0 ? (won[place] ?? 0) / (reached[place] ?? 1) : 0;
  return prospects.reduce(
    (total, { place, amount }) => ({
      count: total.count + shareOf(place),
      amount: total.amount + shareOf(place) * amount,
    }),
    { count: 0, amount: 0 },
  );
}

function winsOf(log: CustomerLog, { stages, customers }: FunnelRecords, today: SheetDate): Win[] {
  const rows = rowsByIndex(customers, log);
  return log.customers.flatMap((_, index) =>
    log
      .staysOf(index, today)
      .filter(({ place }) => stages[place]?.kind === "won")
      .map(({ entered }) => ({ on: entered, amount: rows[index]?.amount ?? 0 })),
  );
}

/** From the day after `after` to `until`. */
function wonBetween(wins: readonly Win[], after: SheetDate, until: SheetDate): Won {
  const within = wins.filter(({ on }) => on > after && on <= until);
  return { count: within.length, amount: within.reduce((sum, { amount }) => sum + amount, 0) };
}

function firstMonth(log: CustomerLog, today: SheetDate): Month | null {
  const days = log.customers.flatMap((_, index) => log.staysOf(index, today)[0]?.entered ?? []);
  return days.length === 0 ? null : monthOf(days.reduce((first, day) => (day < first ? day : first)));
}

function scaled({ count, amount }: Won, factor: number): Won {
  return { count: count * factor, amount: amount * factor };
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

function verdictOf(score: BackTestScore | undefined): TenPercentVerdict {
  if (!score || score.points < pointsNeeded) return "too-little-history";
  return score.withinTenPercent >= sharesNeeded ? "holds" : "does-not-hold";
}

/** 0 of none. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below = 0, above = below] = sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (below + above) / 2;
}
