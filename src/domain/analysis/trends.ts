import { plusMonths, type Month } from "../calendar";
import type { SummaryRow } from "../month-report";
import { createOpeningCarry } from "../opening-carry";
import { periodOf, type Period } from "../pools";
import type { StageId } from "../stage";
import { summarizeStage } from "../summary";
import { poolsOver, type FunnelHistory } from "./funnel-history";
import { quartersUpTo } from "./quarters";
import { changesBetween, notCompared, type Change } from "./rate-changes";
import { decidedRate, type Rate } from "./rate";

/** One stage in one month or quarter. */
export type StageTrend = {
  readonly stage: StageId;
  readonly summary: SummaryRow;
  /** With the customers behind it; of nobody in the won stage. */
  readonly decided: Rate;
  readonly change: Change;
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

/**
 * Months side by side, the earliest first: the figures of their month reports.
 * @param count Up to `month`.
 */
export function monthTrends(history: FunnelHistory, month: Month, count: number): readonly TrendPoint[] {
  // One more, as the first has a month before it, too; and another, as that one's summary names its own.
  const months = Array.from({ length: count + 2 }, (_, index) => plusMonths(month, index - count - 1));
  const pools = months.map((each) => poolsOver(history, periodOf(each, history.today)));
  const points = months.slice(1).map((from, index): Point => {
    const period = periodOf(from, history.today);
    const summary = summarizePools(history, period, pools[index + 1] ?? [], pools[index] ?? []);
    return { from, period, summary, pools: pools[index + 1] ?? [] };
  });
  return compareInTurn(points);
}

/** As the month report does, from the same pools. */
function summarizePools(
  { records: { stages, settings }, customers }: FunnelHistory,
  { first }: Period,
  pools: Pools,
  before: Pools,
): SummaryRow[] {
  const carry = createOpeningCarry(stages.length, first);
  if (settings.openingBasis === "template") for (const { stays } of customers) carry.add(stays);
  return stages.map((stage, place) =>
    summarizeStage(stage, {
      detail: pools[place] ?? [],
      previous: before[place] ?? [],
      openingBasis: settings.openingBasis,
      openingCarry: carry.carries[place] ?? 0,
    }),
  );
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

type Pools = ReturnType<typeof poolsOver>;
type Point = Pick<TrendPoint, "from" | "period"> & {
  readonly summary: readonly SummaryRow[];
  readonly pools: Pools;
};

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
