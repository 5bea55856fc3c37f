import { decidedRate, type Rate } from "./rate";
import { adjustForMany } from "./statistics/false-discoveries";
import { fisherExact } from "./statistics/fisher";

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

/** The share of months in which anything may be called changed where nothing is. */
const falseChanges = 0.05;
/** From fewer decided, nothing is said of a change. */
const decidedNeeded = 5;

export const notCompared: Change = { difference: null, adjusted: 1, verdict: "unknown" };

/**
 * Two proportions of different customers, by Fisher's exact test, two-sided (as few are decided in a month, the normal
 * approximation is not good enough), corrected over the stages by Benjamini and Hochberg (see `adjustForMany`). 月表 has no
 * such test: those who stay in a stage are in both months.
 * @param now By place in the funnel, as `before`.
 */
export function changesBetween(now: readonly Rate[], before: readonly Rate[], isNowOver: boolean): Change[] {
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
