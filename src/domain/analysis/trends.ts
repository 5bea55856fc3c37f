import { buildMonthReport } from "../build-month-report";
import { plusMonths, type Month } from "../calendar";
import type { SummaryRow } from "../month-report";
import { periodOf, type Period } from "../pools";
import type { StageId } from "../stage";
import { summarizeStage } from "../summary";
import { poolsOver, type FunnelHistory } from "./funnel-history";
import { quartersUpTo } from "./quarters";
import { decidedRate, type Rate } from "./rate";
import { adjustForMany } from "./statistics/false-discoveries";
import { fisherExact } from "./statistics/fisher";

/** One stage in one month or quarter. */
export type StageTrend = {
  readonly stage: StageId;
  readonly summary: SummaryRow;
  /** With the customers behind it; of nobody in the won stage. */
  readonly decided: Rate;
  readonly change: Change;
};

/** How 已决 compares with the month or quarter before. */
export type Change = {
  /** now − before; null where either is not known. */
  readonly difference: number | null;
  /** The chance of so great a difference if nothing had changed, corrected for all stages compared. */
  readonly adjusted: number;
  /**
   * - `risen`, `fallen`: more than chance explains. Nothing else may be called up or down.
   * - `noise`: there is a difference, or none, and chance explains it.
   * - `unknown`: too few were decided to tell anything, or one of the two is not over.
   */
  readonly verdict: "risen" | "fallen" | "noise" | "unknown";
};

export type TrendPoint = {
  /** The first month of it. */
  readonly from: Month;
  readonly period: Period;
  /** Whether its last day is past. */
  readonly isOver: boolean;
  /** In funnel order. */
  readonly stages: readonly StageTrend[];
};

/** The share of months in which anything may be called changed where nothing is. */
const falseChanges = 0.05;
/** From fewer decided, nothing is said of a change. */
const decidedNeeded = 5;

/**
 * Months side by side, the earliest first: the figures of their month reports.
 * @param count Up to `month`.
 */
export function monthTrends(history: FunnelHistory, month: Month, count: number): readonly TrendPoint[] {
  const { records, today } = history;
  // One more, as the first has a month before it, too.
  const months = Array.from({ length: count + 1 }, (_, index) => plusMonths(month, index - count));
  const points = months.map((from): Point => {
    const { summary, detail } = buildMonthReport(records, from, today);
    const period = periodOf(from, today);
    return { from, period, summary, pools: records.stages.map(({ id }) => detail.filter(({ stage }) => stage === id)) };
  });
  return compareInTurn(points);
}

/**
 * Calendar quarters likewise, for as long as there is history; counted once a quarter, so that they are not the sum of
 * their months. Always by the 在段 basis, as the template knows no quarters.
 */
export function quarterTrends(history: FunnelHistory, month: Month, count: number): readonly TrendPoint[] {
  const quarters = quartersUpTo(history, month, count + 1).reverse();
  const points = quarters.map(({ from, period }): Point => {
    const pools = poolsOver(history, period);
    const summary = history.records.stages.map((stage, place) =>
      summarizeStage(stage, { detail: pools[place] ?? [], previous: [], openingBasis: "in-stage", openingCarry: 0 }),
    );
    return { from, period, summary, pools };
  });
  const compared = compareInTurn(points);
  return quarters.length <= count ? [...firstAlone(points), ...compared] : compared;
}

type Pool = Parameters<typeof decidedRate>[0];
type Point = Pick<TrendPoint, "from" | "period"> & {
  readonly summary: readonly SummaryRow[];
  readonly pools: readonly Pool[];
};

const notCompared: Change = { difference: null, adjusted: 1, verdict: "unknown" };

function firstAlone([first]: readonly Point[]): TrendPoint[] {
  return first ? [pointOf(first, ratesOf(first), [])] : [];
}

function compareInTurn(points: readonly Point[]): TrendPoint[] {
  const rates = points.map(ratesOf);
  return points.slice(1).map((point, index) => {
    const now = rates[index + 1] ?? [];
    return pointOf(point, now, changesBetween(now, rates[index] ?? [], isOver(point)));
  });
}

function pointOf(point: Point, rates: readonly Rate[], changes: readonly Change[]): TrendPoint {
  const { from, period, summary } = point;
  return {
    from,
    period,
    isOver: isOver(point),
    stages: summary.map((row, place): StageTrend => {
      const decided = rates[place] ?? decidedRate([]);
      return { stage: row.stage, summary: row, decided, change: changes[place] ?? notCompared };
    }),
  };
}

function ratesOf({ summary, pools }: Point): Rate[] {
  return summary.map(({ kind }, place) => decidedRate(kind === "open" ? (pools[place] ?? []) : []));
}

function isOver({ period }: Point): boolean {
  return period.countedTo === period.last;
}

/**
 * Two proportions of different customers, by Fisher's exact test, two-sided (as few are decided in a month, the normal
 * approximation is not good enough), corrected over the stages by Benjamini and Hochberg (see `adjustForMany`). 月表 has no
 * such test: those who stay in a stage are in both months.
 */
function changesBetween(now: readonly Rate[], before: readonly Rate[], isNowOver: boolean): Change[] {
  const pairs = now.map((rate, place) => ({ rate, other: before[place] ?? decidedRate([]) }));
  const isTold = ({ rate, other }: (typeof pairs)[number]): boolean =>
    isNowOver && rate.n >= decidedNeeded && other.n >= decidedNeeded;
  const told = pairs.filter(isTold);
  const adjusted = adjustForMany(
    told.map(
      ({ rate, other }) =>
        fisherExact({ withTrait: rate.numerator, n: rate.n, otherWithTrait: other.numerator, otherN: other.n })
          .twoSided,
    ),
  );
  return pairs.map((pair): Change => {
    const difference = pair.rate.rate === null || pair.other.rate === null ? null : pair.rate.rate - pair.other.rate;
    const chance = adjusted[told.indexOf(pair)];
    if (difference === null || chance === undefined) return { ...notCompared, difference };
    const isReal = chance <= falseChanges;
    return { difference, adjusted: chance, verdict: !isReal ? "noise" : difference > 0 ? "risen" : "fallen" };
  });
}
