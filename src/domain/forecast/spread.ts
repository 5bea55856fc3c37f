import { addTotals, mixTotals, poissonSum, quantileOf, sumOfProspects, type Totals } from "./totals";

/** What is expected, and the values that are undershot with a chance of 10, 50 and 90 per cent. */
export type Range = { readonly mean: number; readonly p10: number; readonly p50: number; readonly p90: number };

export type Chance = { readonly chance: number; readonly amount: number };

/** Those who are still to come. */
export type ArrivingWins = {
  /** Wins that are expected among them. */
  readonly mean: number;
  /** Relative variance of that mean. */
  readonly variance: number;
  /** What won customers have brought so far; `usual` where there are none. */
  readonly amounts: readonly number[];
  readonly usual: number;
};

/** The steps that an amount's distribution is reckoned in, from nothing to all there may be. */
const amountSteps = 600;
/** Equally likely factors that stand for what is not known about the rates. */
const factorShares = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

/**
 * The distributions of the number and the amount of wins. Given the rates, customers are won independently: sums of
 * prospects and a compound Poisson sum, both exact but for the amounts' steps. That the rates themselves are estimates is
 * a common factor with mean 1 and the given variance, log-normal, in ten equally likely values.
 * @param variance Relative, of the chances of all open customers together.
 */
export function spreadOf(
  open: readonly Chance[],
  variance: number,
  arriving: ArrivingWins,
): { readonly count: Range; readonly amount: Range } {
  const meanAmount = mean(arriving.amounts) ?? arriving.usual;
  const counts = distribution(
    open.map(({ chance }) => ({ chance, size: 1 })),
    variance,
    { mean: arriving.mean, variance: arriving.variance, sizes: [1] },
    1,
    Math.ceil((open.reduce((sum, { chance }) => sum + chance, 0) + arriving.mean) * 3 + 25),
  );
  const sizes = arriving.amounts.length > 0 ? arriving.amounts : [arriving.usual];
  const worth = open.reduce((sum, { chance, amount }) => sum + chance * amount, 0) + arriving.mean * meanAmount;
  const squares =
    open.reduce((sum, { chance, amount }) => sum + chance * amount * amount, 0) +
    arriving.mean * sizes.reduce((sum, size) => sum + (size * size) / sizes.length, 0);
  const step = Math.max((worth * 2.5 + 6 * Math.sqrt(squares)) / amountSteps, 1e-9);
  const amounts = distribution(
    open.map(({ chance, amount }) => ({ chance, size: amount })),
    variance,
    { mean: arriving.mean, variance: arriving.variance, sizes },
    step,
    amountSteps,
  );
  const countMean = open.reduce((sum, { chance }) => sum + chance, 0) + arriving.mean;
  return { count: rangeOf(counts, countMean, 1), amount: rangeOf(amounts, worth, step) };
}

type Part = { readonly chance: number; readonly size: number };
type Coming = { readonly mean: number; readonly variance: number; readonly sizes: readonly number[] };

function distribution(open: readonly Part[], variance: number, coming: Coming, step: number, most: number): Totals {
  const severity = severityOf(coming.sizes, step, most);
  // One factor for both: a good time is good for those in the funnel and for those to come.
  const common = factorsOf(variance);
  const own = factorsOf(coming.variance);
  return mixTotals(
    common.map((factor, index) =>
      addTotals(
        sumOfProspects(
          open.map(({ chance, size }) => ({
            chance: Math.min(0.99, chance * factor),
            steps: Math.max(1, Math.round(size / step)),
          })),
          most,
        ),
        poissonSum(coming.mean * (own[index] ?? 1), severity, most),
      ),
    ),
  );
}

function severityOf(sizes: readonly number[], step: number, most: number): number[] {
  const longest = Math.min(most, Math.max(1, ...sizes.map((size) => Math.round(size / step))));
  const severity = Array.from({ length: longest + 1 }, () => 0);
  for (const size of sizes) {
    const at = Math.min(longest, Math.max(1, Math.round(size / step)));
    severity[at] = (severity[at] ?? 0) + 1 / sizes.length;
  }
  return severity;
}

/** Log-normal with mean 1. */
function factorsOf(variance: number): number[] {
  const sigma = Math.sqrt(Math.log(1 + variance));
  const factors = factorShares.map((share) => Math.exp(sigma * normalQuantile(share)));
  const average = mean(factors) ?? 1;
  return factors.map((factor) => factor / average);
}

/** Of the standard normal distribution; Acklam's rational approximation for the middle and the tails, to 1.2e-9. */
export function normalQuantile(share: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
  if (share < 0.02425 || share > 0.97575) {
    const tail = Math.sqrt(-2 * Math.log(Math.min(share, 1 - share)));
    const value = polynomial(c, tail) / (polynomial(d, tail) * tail + 1);
    return share < 0.5 ? value : -value;
  }
  const q = share - 0.5;
  return (polynomial(a, q * q) * q) / (polynomial(b, q * q) * q * q + 1);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

function rangeOf(totals: Totals, expected: number, step: number): Range {
  const at = (share: number): number => quantileOf(totals, share) * step;
  return { mean: expected, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
