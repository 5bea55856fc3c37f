import type { SheetDate } from "../calendar";
import type { CustomerLog } from "../customer-log";

/** Customers that come into the funnel, new or reopened. */
export type Arrivals = {
  /** A day, as it is now, by the stage they begin in. */
  readonly perDay: readonly number[];
  /** How much the rate grows a day: 0.01 is one per cent. 0 where a change cannot be told from chance. */
  readonly growth: number;
  /** Arrivals behind the rate, older ones counting less. */
  readonly evidence: number;
};

/** Days after which an arrival counts half as much as one of today. */
const halfLife = 75;
/** A change of the rate is looked for in so many last spans of 30 days. */
const spans = 6;
const spanDays = 30;

/**
 * The rate of today, from the arrivals so far, older ones counting less: their weights' sum, divided by what one a day today
 * would have come to, having grown as they did. The growth is the slope of the logarithm over the last spans of 30 days,
 * shrunk by slope² ÷ (slope² + its variance), which leaves nothing of what may be noise (positive-part James–Stein).
 */
export function arrivals(log: CustomerLog, places: number, asOf: SheetDate): Arrivals {
  const perDay = Array.from({ length: places }, () => 0);
  const counts = Array.from({ length: spans }, () => 0);
  let first: number = asOf;
  let evidence = 0;
  log.customers.forEach((_, index) => {
    const stays = log.staysOf(index, asOf);
    stays.forEach((stay, turn) => {
      first = Math.min(first, stay.entered);
      const before = stays[turn - 1];
      if (before && before.outcome !== "lost") return;
      const daysAgo = asOf - stay.entered;
      const weight = weightOf(daysAgo);
      perDay[stay.place] = (perDay[stay.place] ?? 0) + weight;
      evidence += weight;
      const span = Math.floor(daysAgo / spanDays);
      if (span < spans) counts[span] = (counts[span] ?? 0) + 1;
    });
  });
  const days = asOf - first + 1;
  const growth = growthOf(counts.slice(0, Math.min(spans, Math.floor(days / spanDays))));
  let exposure = 0;
  for (let daysAgo = 0; daysAgo < days; daysAgo += 1) exposure += weightOf(daysAgo) * Math.exp(-growth * daysAgo);
  return { perDay: perDay.map((weight) => weight / exposure), growth, evidence };
}

function weightOf(daysAgo: number): number {
  return 0.5 ** (daysAgo / halfLife);
}

/** Least squares on the logarithms; a count's logarithm has a variance of about 1 ÷ count. */
function growthOf(counts: readonly number[]): number {
  if (counts.length < 4) return 0;
  const points = counts.map((count, span) => ({ x: -span * spanDays, y: Math.log(count + 0.5), weight: count + 0.5 }));
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const meanX = points.reduce((sum, { x, weight }) => sum + x * weight, 0) / total;
  const meanY = points.reduce((sum, { y, weight }) => sum + y * weight, 0) / total;
  const spread = points.reduce((sum, { x, weight }) => sum + weight * (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y, weight }) => sum + weight * (x - meanX) * (y - meanY), 0) / spread;
  const residual = points.reduce((sum, { x, y, weight }) => sum + weight * (y - meanY - slope * (x - meanX)) ** 2, 0);
  // More than chance alone makes of counts, where they scatter more.
  const variance = Math.max(1, residual / (counts.length - 2)) / spread;
  const kept = Math.max(0, 1 - variance / (slope * slope + 1e-12));
  return Math.max(-0.01, Math.min(0.01, slope * kept));
}
