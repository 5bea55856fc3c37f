/** Enough that a few long remarks among them make no difference. */
const sampleSize = 600;

/** Steps of this share of the list lie evenly all over it, and fall in with no pattern of its rows. */
const goldenShare = 0.618_033_988_75;

/** About what the items take as JSON, commas included, reckoned from some of them where they are many. */
export function roughBytes(items: readonly unknown[]): number {
  if (items.length <= sampleSize) return bytesOf(items);
  const sample = Array.from({ length: sampleSize }, (_, turn) => {
    return items[Math.floor(((turn * goldenShare) % 1) * items.length)];
  });
  return (bytesOf(sample) * items.length) / sampleSize;
}

/** The brackets of the list itself left out, and a comma for each item. */
function bytesOf(items: readonly unknown[]): number {
  return items.length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(items)).length - 1;
}
