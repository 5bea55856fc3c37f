import type { PoolRow, Period } from "../pools";
import type { StageId } from "../stage";
import { chancesAfter, dealValue } from "./deal-values";
import { poolsOver, type FunnelHistory } from "./funnel-history";
import { monthsIn, quartersUpTo, monthOfPeriodEnd } from "./quarters";
import { decidedRate, type Rate } from "./rate";
import { meanOf } from "./statistics/quantiles";

/** Where a target comes from: 行业平均 of the stage, or the stage's own best quarter. */
export type TargetSource = "benchmark" | "best-quarter";

/** What a stage loses against what it could do. */
export type LossyStage = {
  readonly stage: StageId;
  readonly decided: Rate;
  /** The decided rate it is held against; null where there is none. */
  readonly target: number | null;
  readonly targetFrom: TargetSource | null;
  /** Wins more a month if the rate rose to the target, what comes after staying as it is. 0 where it is there already. */
  readonly winsRegained: number;
  /** The same as an expected amount; null where no amount is known. */
  readonly amountRegained: number | null;
  /** Whether so few were decided that the place in the ranking may be chance. */
  readonly isThin: boolean;
};

/** What a stage holds up against how long it could take. */
export type SlowStage = {
  readonly stage: StageId;
  /** 平均停留时间 over the period. */
  readonly meanDays: number | null;
  readonly target: number | null;
  readonly targetFrom: TargetSource | null;
  /** Days too many, times those who leave the stage in a month. */
  readonly customerDaysLost: number;
  /** What those who pass through in a month bring in the end: so much comes later by the days too many. */
  readonly amountHeldUp: number | null;
  readonly customers: readonly PoolRow["customer"][];
};

export type CostlyStages = {
  /** The most regained first: by amount, and by wins where amounts are not known. */
  readonly lossy: readonly LossyStage[];
  /** The most customer days lost first. */
  readonly slow: readonly SlowStage[];
  /** The plain lowest decided rate, of stages that are not thin. */
  readonly lowest: StageId | null;
};

/** From fewer decided, a rate is thin, and a quarter is nobody's best. */
export const decidedNeeded = 10;
/** From fewer with days, a quarter's mean is nobody's best. */
const dwellNeeded = 10;
/** Quarters of which the best is looked for. */
const quarters = 8;

/**
 * Which open stage costs most, and which holds up most, over the period. What a rate is raised to is the stage's own
 * 行业平均, else its best quarter; what comes of one who advances is in `chancesAfter` and `dealValue`.
 */
export function costlyStages(history: FunnelHistory, period: Period): CostlyStages {
  const { stages } = history.records;
  const pools = poolsOver(history, period);
  const months = monthsIn(period);
  const after = chancesAfter(pools, stages);
  const past = quartersUpTo(history, monthOfPeriodEnd(period), quarters).map((quarter) =>
    poolsOver(history, quarter.period),
  );
  const lossy: LossyStage[] = [];
  const slow: SlowStage[] = [];
  stages.forEach((stage, place) => {
    if (stage.kind === "won") return;
    const pool = pools[place] ?? [];
    const pastPools = past.map((ofQuarter) => ofQuarter[place] ?? []);
    const chance = after[place] ?? 0;

    const decided = decidedRate(pool);
    const best = stage.benchmarkRate ?? bestRate(pastPools);
    const wins =
      months > 0 ? (Math.max(0, (best ?? 0) - (decided.rate ?? best ?? 0)) * decided.n * chance) / months : 0;
    lossy.push({
      stage: stage.id,
      decided,
      target: best,
      targetFrom: sourceOf(stage.benchmarkRate, best),
      winsRegained: wins,
      amountRegained: times(wins, dealValue(pools, stages, decided.missed)),
      isThin: decided.n < decidedNeeded,
    });

    const meanDays = meanOf(pool.flatMap(({ days }) => days ?? []));
    const shortest = stage.benchmarkDays ?? shortestMean(pastPools);
    const leavers = months > 0 ? pool.filter(({ left }) => left !== null).length / months : 0;
    const excess = Math.max(0, (meanDays ?? 0) - (shortest ?? meanDays ?? 0));
    slow.push({
      stage: stage.id,
      meanDays,
      target: shortest,
      targetFrom: sourceOf(stage.benchmarkDays, shortest),
      customerDaysLost: excess * leavers,
      amountHeldUp:
        excess > 0
          ? times((decided.numerator / Math.max(months, 1)) * chance, dealValue(pools, stages, decided.made))
          : 0,
      customers: pool
        .filter(({ days }) => days !== null && shortest !== null && days > shortest)
        .map((row) => row.customer),
    });
  });
  lossy.sort((a, b) => (b.amountRegained ?? 0) - (a.amountRegained ?? 0) || b.winsRegained - a.winsRegained);
  slow.sort((a, b) => b.customerDaysLost - a.customerDaysLost);
  return { lossy, slow, lowest: lowestOf(lossy) };
}

function bestRate(pools: readonly (readonly PoolRow[])[]): number | null {
  const rates = pools
    .map(decidedRate)
    .filter(({ n }) => n >= decidedNeeded)
    .map(({ rate }) => rate ?? 0);
  return rates.length > 0 ? Math.max(...rates) : null;
}

function shortestMean(pools: readonly (readonly PoolRow[])[]): number | null {
  const means = pools
    .map((pool) => pool.flatMap(({ days }) => days ?? []))
    .filter(({ length }) => length >= dwellNeeded)
    .flatMap((days) => meanOf(days) ?? []);
  return means.length > 0 ? Math.min(...means) : null;
}

function sourceOf(setting: number | null, target: number | null): TargetSource | null {
  return setting !== null ? "benchmark" : target === null ? null : "best-quarter";
}

function lowestOf(stages: readonly LossyStage[]): StageId | null {
  const [lowest] = stages
    .filter(({ isThin }) => !isThin)
    .sort((a, b) => (a.decided.rate ?? 1) - (b.decided.rate ?? 1) || b.decided.n - a.decided.n);
  return lowest?.stage ?? null;
}

function times(count: number, value: number | null): number | null {
  return value === null ? null : count * value;
}
