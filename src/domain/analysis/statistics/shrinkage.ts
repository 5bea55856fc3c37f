import { betaQuantile } from "./beta";

/** How many of how many one member of a group managed. */
export type Score = { readonly numerator: number; readonly n: number };

/** A member's rate as far as its own cases tell it from the group's. */
export type ShrunkRate = {
  readonly rate: number;
  /** The rate lies between them with a chance of 90 %. */
  readonly low: number;
  readonly high: number;
  /** Whether that is all below or all above the group's rate. */
  readonly standing: "below" | "alike" | "above";
};

/** A group is taken to agree on at least as much as this many cases tell: few members say little of how they differ. */
const leastPriorCases = 10;
/** From here on nothing tells the members apart. */
const mostPriorCases = 2_000;

/**
 * Each member's rate drawn towards the group's, the more the fewer cases it has: beta-binomial empirical Bayes, its prior
 * estimated by moments (J. C. Kleinman, "Proportions with extraneous variance: single and independent samples", J. Am.
 * Stat. Assoc. 68 (1973), 46–54, with the numbers of cases as weights). Null without any case.
 */
export function shrinkRates(scores: readonly Score[]): readonly ShrunkRate[] | null {
  const cases = scores.reduce((sum, { n }) => sum + n, 0);
  if (cases === 0) return null;
  const group = scores.reduce((sum, { numerator }) => sum + numerator, 0) / cases;
  const prior = priorCases(scores, group, cases);
  // With nobody or everybody succeeding, half a case keeps the distribution proper.
  const a = Math.max(0.5, group * prior);
  const b = Math.max(0.5, (1 - group) * prior);
  const mean = a / (a + b);
  return scores.map(({ numerator, n }) => {
    const hits = a + numerator;
    const misses = b + n - numerator;
    const low = betaQuantile(0.05, hits, misses);
    const high = betaQuantile(0.95, hits, misses);
    return {
      rate: hits / (hits + misses),
      low,
      high,
      standing: n === 0 ? "alike" : low > mean ? "above" : high < mean ? "below" : "alike",
    };
  });
}

/** How many cases the group's rate is worth beside a member's own. */
function priorCases(scores: readonly Score[], group: number, cases: number): number {
  const members = scores.filter(({ n }) => n > 0);
  const spread = members.reduce((sum, { numerator, n }) => sum + n * (numerator / n - group) ** 2, 0);
  const binomial = group * (1 - group);
  const others = cases - members.reduce((sum, { n }) => sum + n * n, 0) / cases;
  // spread = binomial × ((members − 1) + ρ × (others − (members − 1))), on the average.
  const extra = spread - binomial * (members.length - 1);
  const most = binomial * (others - (members.length - 1));
  if (extra <= 0 || most <= 0) return mostPriorCases;
  const correlation = Math.min(1, extra / most);
  return Math.min(mostPriorCases, Math.max(leastPriorCases, 1 / correlation - 1));
}
