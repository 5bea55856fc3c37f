/**
 * The p-values corrected for how many comparisons were made, in their order: Y. Benjamini and Y. Hochberg, "Controlling the
 * false discovery rate", J. R. Stat. Soc. B 57 (1995), 289–300; adjusted as R's p.adjust(method = "BH"). Of the comparisons
 * with a value up to q, a share of q at most is expected to be chance; where there is nothing to find at all, any is found
 * with a chance of q at most.
 */
export function adjustForMany(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const adjusted = pValues.map(() => 1);
  let smallest = 1;
  order.forEach((index, place) => {
    const rank = pValues.length - place;
    smallest = Math.min(smallest, ((pValues[index] ?? 1) * pValues.length) / rank);
    adjusted[index] = smallest;
  });
  return adjusted;
}
