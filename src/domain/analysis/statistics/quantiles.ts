/** Null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The value that the share `share` lies below, between neighbours by distance: type 7 of Hyndman and Fan, "Sample
 * quantiles in statistical packages", Am. Stat. 50 (1996), 361–365, which is Excel's PERCENTILE.INC. Null of nothing.
 */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  return below === undefined || above === undefined ? null : below + (above - below) * (position % 1);
}

export function medianOf(values: readonly number[]): number | null {
  return quantileOf(values, 0.5);
}
