/** Chances of the totals 0, 1, 2 … (of steps of one size), which add up to 1. */
export type Totals = Float64Array;

/** A part of a total that comes with a chance, or not at all. `steps` is what it adds, rounded to whole steps. */
export type Prospect = { readonly chance: number; readonly steps: number };

/**
 * The exact distribution of the sum of independent prospects (Poisson–binomial where each adds 1), by convolution one
 * prospect at a time. What lies beyond `most` steps is counted as `most`.
 */
export function sumOfProspects(prospects: readonly Prospect[], most: number): Totals {
  const totals = new Float64Array(most + 1);
  totals[0] = 1;
  let top = 0;
  for (const { chance, steps } of prospects) {
    if (chance <= 0 || steps <= 0) continue;
    // From the top down, so that nobody is counted twice.
    for (let total = top; total >= 0; total -= 1) {
      const moved = (totals[total] ?? 0) * chance;
      const after = total + steps < most ? total + steps : most;
      totals[total] = (totals[total] ?? 0) - moved;
      totals[after] = (totals[after] ?? 0) + moved;
    }
    top = Math.min(most, top + steps);
  }
  return totals;
}

/**
 * The sum of a Poisson number of independent amounts (compound Poisson), by Panjer's recursion (ASTIN Bulletin 12, 1981):
 * g(0) = e^(−λ(1−f(0))), g(n) = λ/n Σ k·f(k)·g(n−k).
 * @param severity Chances that one of them is 0, 1, 2 … steps; they add up to 1.
 */
export function poissonSum(mean: number, severity: readonly number[], most: number): Totals {
  const totals = new Float64Array(most + 1);
  totals[0] = Math.exp(-mean * (1 - (severity[0] ?? 0)));
  for (let total = 1; total <= most; total += 1) {
    let sum = 0;
    const last = Math.min(total, severity.length - 1);
    for (let step = 1; step <= last; step += 1) sum += step * (severity[step] ?? 0) * (totals[total - step] ?? 0);
    totals[total] = (mean / total) * sum;
  }
  return totals;
}

/** Of the sum of two independent totals; what lies beyond the longer one's last is counted as its last. */
export function addTotals(one: Totals, other: Totals): Totals {
  const most = Math.max(one.length, other.length) - 1;
  const sum = new Float64Array(most + 1);
  one.forEach((chance, total) => {
    if (chance < 1e-15) return;
    for (let second = 0; second < other.length; second += 1) {
      const at = total + second < most ? total + second : most;
      sum[at] = (sum[at] ?? 0) + chance * (other[second] ?? 0);
    }
  });
  return sum;
}

/** The mean of several distributions of one length. */
export function mixTotals(parts: readonly Totals[]): Totals {
  const mixed = new Float64Array(parts[0]?.length ?? 1);
  for (const part of parts)
    part.forEach((chance, total) => (mixed[total] = (mixed[total] ?? 0) + chance / parts.length));
  return mixed;
}

/** The least total whose chance of not being exceeded is at least `share`. */
export function quantileOf(totals: Totals, share: number): number {
  let below = 0;
  for (let total = 0; total < totals.length; total += 1) {
    below += totals[total] ?? 0;
    if (below >= share - 1e-12) return total;
  }
  return totals.length - 1;
}
