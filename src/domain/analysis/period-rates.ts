import type { Month } from "../calendar";
import type { CustomerId } from "../customer";
import type { PoolRow } from "../pools";
import type { StageId } from "../stage";
import { cohortsOf } from "./cohorts";
import { reachOf } from "./conversion-rates";
import { periodFrom, poolsOver, type FunnelHistory } from "./funnel-history";
import { decidedRate, rateOf, type Rate } from "./rate";

/** The four rates by their names in the glossary: 月表, 已决, 批次, 到达. */
export const rateNames = ["monthly", "decided", "cohort", "reached"] as const;

export type RateName = (typeof rateNames)[number];

/** One open stage over one or more months. */
export type PeriodRates = {
  readonly stage: StageId;
  readonly rates: Readonly<Record<RateName, Rate>>;
  /** Whether all batches in `rates.cohort` have had their 90 days: until then it can only rise. */
  readonly isCohortMature: boolean;
};

const cohortDays = 90;

/**
 * The rates of the months from `from` to `to` as if they were one month: who was in a stage in any of them counts once, by
 * what had become of it in the end. 月表 is by the 在段 basis. 批次 takes those who first entered in these months, of them
 * only the batches that have had their 90 days, unless none has.
 */
export function periodRates(history: FunnelHistory, from: Month, to: Month): readonly PeriodRates[] {
  const period = periodFrom(from, to, history.today);
  const pools = poolsOver(history, period);
  const cohorts = cohortsOf(history, to, to - from + 1);
  const reach = reachOf(history, period.countedTo);
  return history.records.stages.flatMap(({ id, kind }, place): PeriodRates[] => {
    if (kind === "won") return [];
    const pool = pools[place] ?? [];
    const batches = (cohorts[place] ?? []).flatMap(({ rates }) => rates.filter(({ days }) => days === cohortDays));
    const mature = batches.filter(({ isMature }) => isMature);
    const counted = mature.length > 0 ? mature : batches;
    return [
      {
        stage: id,
        rates: {
          monthly: monthlyRate(pool),
          decided: decidedRate(pool),
          cohort: rateOf(
            counted.flatMap(({ rate }) => rate.made),
            counted.flatMap(({ rate }) => rate.missed),
          ),
          reached: rateOf(reach.made[place] ?? [], reach.missed[place] ?? []),
        },
        isCohortMature: mature.length > 0,
      },
    ];
  });
}

/** 转入 ÷ 期末: those lost are not counted. */
function monthlyRate(pool: readonly PoolRow[]): Rate {
  const idsWith = (holds: (row: PoolRow) => boolean): CustomerId[] =>
    pool.filter(holds).map(({ customer }) => customer);
  return rateOf(
    idsWith(({ outcome }) => outcome === "advanced"),
    idsWith(({ outcome }) => outcome !== "advanced" && outcome !== "lost"),
  );
}
