import { meanOf } from "../analysis/statistics/quantiles";
import type { Sample } from "./measure";

/** The same metric of one group, before and after. */
export type BeforeAfter = { readonly before: Sample; readonly after: Sample };

/**
 * A change less the change of those left alone, with an interval: of a share in its own measure (0.05 is five
 * points), of days as a logarithm of the factor (see `daysAsFactor`).
 */
export type NetChange = {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** How the group itself changed, and those left alone. */
  readonly own: number;
  readonly others: number;
  /** How many groups were left alone. */
  readonly comparisons: number;
};

type Estimate = { readonly change: number; readonly variance: number };

/** Fewer in the group, before or after, tell nothing. */
const casesNeeded = 5;

/**
 * Difference in differences (D. Card and A. Krueger, "Minimum wages and employment", Am. Econ. Rev. 84 (1994), 772–793):
 * what has changed for everybody is no effect. Shares are compared as a linear function of proportions with half a case
 * added to either side (R. Price and D. Bonett, "An improved confidence interval for a linear function of binomial
 * proportions", Comput. Stat. Data Anal. 45 (2004), 449–456), days by their logarithms with variances of their own (Welch),
 * as a few long stays would drown the rest. Groups left alone drift apart too: by how much more than chance explains
 * (R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", Control. Clin. Trials 7 (1986), 177–188) the group
 * itself may have drifted, and the interval is so much wider. Null where the group or all others are too few.
 * @param z How many standard errors the interval reaches either way.
 */
export function netChange(group: BeforeAfter, others: readonly BeforeAfter[], z: number): NetChange | null {
  const own = changeOf(group);
  const compared = others.map(changeOf).filter((estimate) => estimate !== null);
  if (!own || compared.length === 0) return null;
  const drift = driftOf(compared);
  const weights = compared.map(({ variance }) => 1 / (variance + drift));
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const common = compared.reduce((sum, { change }, index) => sum + change * (weights[index] ?? 0), 0) / weight;
  const change = own.change - common;
  const half = z * Math.sqrt(own.variance + drift + 1 / weight);
  return {
    change,
    low: change - half,
    high: change + half,
    own: own.change,
    others: common,
    comparisons: compared.length,
  };
}

/** What a change of days means: −0.3 is 30 % less. */
export function daysAsFactor(change: number): number {
  return Math.expm1(change);
}

/** As `netChange` measures days; a day is added, as some stays take none. */
export function logDays(days: number): number {
  return Math.log1p(days);
}

function changeOf({ before, after }: BeforeAfter): Estimate | null {
  const [one, other] = [estimateOf(before), estimateOf(after)];
  return one && other && { change: other.change - one.change, variance: one.variance + other.variance };
}

function estimateOf(sample: Sample): Estimate | null {
  if (sample.kind === "share") {
    if (sample.n < casesNeeded) return null;
    const share = (sample.made + 0.5) / (sample.n + 1);
    return { change: share, variance: (share * (1 - share)) / (sample.n + 1) };
  }
  const logs = sample.days.map(logDays);
  const mean = meanOf(logs);
  if (mean === null || logs.length < casesNeeded) return null;
  const spread = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  return { change: mean, variance: spread / logs.length };
}

/** The variance between the groups beyond that within them; 0 where there is none, or only one group. */
function driftOf(estimates: readonly Estimate[]): number {
  const weights = estimates.map(({ variance }) => 1 / Math.max(variance, 1e-9));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = estimates.reduce((total, { change }, index) => total + change * (weights[index] ?? 0), 0) / sum;
  const spread = estimates.reduce(
    (total, { change }, index) => total + (weights[index] ?? 0) * (change - mean) ** 2,
    0,
  );
  const most = sum - weights.reduce((total, weight) => total + weight * weight, 0) / sum;
  return most <= 0 ? 0 : Math.max(0, (spread - (estimates.length - 1)) / most);
}
