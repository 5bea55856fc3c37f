/** How many of how many, and the share of all that lies behind them with a confidence of 95 %. */
export type Proportion = {
  readonly numerator: number;
  readonly n: number;
  /** numerator ÷ n; null of nobody, never 0 in its place. */
  readonly rate: number | null;
  /** 0 and 1 of nobody: anything may be true. */
  readonly low: number;
  readonly high: number;
};

/** The standard normal quantile of 97.5 %. */
const z = 1.959963984540054;

/**
 * The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference", J. Am.
 * Stat. Assoc. 22 (1927), 209–212, without correction for continuity: it never leaves 0 to 1, and holds for few (Brown,
 * Cai and DasGupta, Stat. Sci. 16 (2001), 101–133).
 */
export function proportion(numerator: number, n: number): Proportion {
  if (n <= 0) return { numerator: 0, n: 0, rate: null, low: 0, high: 1 };
  const rate = numerator / n;
  const shrunk = 1 + (z * z) / n;
  const middle = (rate + (z * z) / (2 * n)) / shrunk;
  const half = (z / shrunk) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
  return {
    numerator,
    n,
    rate,
    low: numerator <= 0 ? 0 : middle - half,
    high: numerator >= n ? 1 : middle + half,
  };
}
