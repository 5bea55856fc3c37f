/** A table of two groups: how many of each have a trait. */
export type TwoByTwo = {
  readonly withTrait: number;
  readonly n: number;
  readonly otherWithTrait: number;
  readonly otherN: number;
};

export type FisherTest = {
  /** The chance of as many or more with the trait in the first group, if the trait had nothing to do with the group. */
  readonly greater: number;
  /** The chance of a table that is no likelier than this one: in either direction. */
  readonly twoSided: number;
};

/** By how much a table may seem less likely for rounding only; as R's fisher.test has it. */
const tolerance = 1 + 1e-7;

/**
 * The exact test of R. A. Fisher, "The logic of inductive inference", J. R. Stat. Soc. 98 (1935), 39–82: hypergeometric
 * with all margins fixed, true for few as for many. Two-sided as in R: all tables as likely as this one or less.
 */
export function fisherExact({ withTrait, n, otherWithTrait, otherN }: TwoByTwo): FisherTest {
  const traits = withTrait + otherWithTrait;
  const least = Math.max(0, traits - otherN);
  const most = Math.min(traits, n);
  const logChance = (count: number): number =>
    logChoose(n, count) + logChoose(otherN, traits - count) - logChoose(n + otherN, traits);
  const observed = Math.exp(logChance(withTrait)) * tolerance;
  let greater = 0;
  let twoSided = 0;
  let log = logChance(least);
  for (let count = least; count <= most; count += 1) {
    const chance = Math.exp(log);
    if (count >= withTrait) greater += chance;
    if (chance <= observed) twoSided += chance;
    // To the next table: much cheaper than reckoning each from factorials.
    log += Math.log(((n - count) * (traits - count)) / ((count + 1) * (otherN - traits + count + 1)));
  }
  return { greater: Math.min(1, greater), twoSided: Math.min(1, twoSided) };
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Sums up to 20, from there Stirling's series, which is right to 14 digits (Abramowitz and Stegun, 6.1.41). */
function logFactorial(n: number): number {
  if (n > 20) {
    const square = n * n;
    return (
      n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + (1 / 12 - (1 / 360 - 1 / (1260 * square)) / square) / n
    );
  }
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
  return sum;
}
