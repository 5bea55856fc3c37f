import { quantileOf } from "./statistics/quantiles";

/** Values from `from` on and below `below`; null where there is no bound. */
export type Band = { readonly from: number | null; readonly below: number | null };

/** From fewer different values no bands are made. */
const valuesNeeded = 4;

/**
 * Round numbers (1, 2, 3, 5 or 8 times a power of ten, in whole days or any amount) next to the quartiles, at which both
 * sides have somebody. They depend on all values together and on nothing that the bands are compared by.
 */
export function cutsOf(values: readonly number[]): readonly number[] {
  if (new Set(values).size < valuesNeeded) return [];
  const cuts = [0.25, 0.5, 0.75].map((share) => roundNear(quantileOf(values, share) ?? 0));
  const least = Math.min(...values);
  const most = Math.max(...values);
  return [...new Set(cuts)].filter((cut) => cut > least && cut <= most).sort((a, b) => a - b);
}

/** One more than there are cuts, the lowest first. */
export function bandsOf(cuts: readonly number[]): readonly Band[] {
  return [null, ...cuts].map((from, index) => ({ from, below: cuts[index] ?? null }));
}

export function isInBand(value: number, { from, below }: Band): boolean {
  return (from === null || value >= from) && (below === null || value < below);
}

function roundNear(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 3, 5, 8, 10].map((step) => step * power);
  return steps.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best));
}
