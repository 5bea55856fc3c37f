import type { CustomerId } from "../customer";
import type { Period } from "../pools";
import type { StageId } from "../stage";
import { dwellDays } from "../stay";
import { poolsOver, type FunnelHistory } from "./funnel-history";
import { kaplanMeierMedian, type Duration } from "./statistics/kaplan-meier";
import { meanOf, medianOf, quantileOf } from "./statistics/quantiles";

/** How long customers stay in one open stage, in days. Null where there is nobody to tell by. */
export type StageDwell = {
  readonly stage: StageId;
  /** 平均停留时间 by the template: of those in the stage in the period, those still inside counted as far as they are. */
  readonly mean: number | null;
  readonly customers: readonly CustomerId[];
  /** Of the stays begun and ended in the period: short ones are over first, so that this is too low while many are not. */
  readonly completed: { readonly stays: number; readonly median: number | null };
  /** Of the stays begun in the period, those not over counted in; null too where less than half are over. */
  readonly kaplanMeier: { readonly stays: number; readonly median: number | null };
  /** Those still inside when the period ends, whenever they came; the longest first. */
  readonly inside: {
    readonly customers: readonly CustomerId[];
    readonly median: number | null;
    readonly p90: number | null;
  };
};

/**
 * Dwell without survivor bias. Paused days are left out, inferred stays too; a stay is over when the stage was left,
 * wherever to, and lasts until its exit.
 * @param period Twelve months as a rule: the stays begun in a single one are few, and hardly any of them over.
 */
export function dwellTimes(history: FunnelHistory, period: Period): readonly StageDwell[] {
  const pools = poolsOver(history, period);
  const begun = history.records.stages.map((): Duration[] => []);
  const inside = history.records.stages.map((): { customer: CustomerId; days: number }[] => []);
  for (const { id, stays } of history.customers) {
    for (const stay of stays) {
      if (stay.isInferred || stay.entered > period.countedTo) continue;
      const isOver = stay.left !== null && stay.left <= period.countedTo;
      const days = dwellDays(stay, period.countedTo);
      if (stay.entered >= period.first) begun[stay.place]?.push({ days, isOver });
      if (!isOver) inside[stay.place]?.push({ customer: id, days });
    }
  }
  return history.records.stages.flatMap(({ id, kind }, place): StageDwell[] => {
    if (kind === "won") return [];
    const pool = (pools[place] ?? []).filter(({ days }) => days !== null);
    const stays = begun[place] ?? [];
    const completed = stays.filter(({ isOver }) => isOver).map(({ days }) => days);
    const here = [...(inside[place] ?? [])].sort((a, b) => b.days - a.days);
    const daysInside = here.map(({ days }) => days);
    return [
      {
        stage: id,
        mean: meanOf(pool.flatMap(({ days }) => days ?? [])),
        customers: pool.map(({ customer }) => customer),
        completed: { stays: completed.length, median: medianOf(completed) },
        kaplanMeier: { stays: stays.length, median: kaplanMeierMedian(stays) },
        inside: {
          customers: here.map(({ customer }) => customer),
          median: medianOf(daysInside),
          p90: quantileOf(daysInside, 0.9),
        },
      },
    ];
  });
}
