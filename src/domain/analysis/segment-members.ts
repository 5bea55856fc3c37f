import type { CustomerId } from "../customer";
import type { Period } from "../pools";
import type { FunnelHistory } from "./funnel-history";
import { periodOutcomes, type PeriodOutcome } from "./period-outcomes";
import { stepsByCustomer, type Dimension, type Segment } from "./segments";

type TextDimension = Exclude<Dimension, "amount">;

/** A customer as it counts in the segments of a period. */
export type SegmentMember = {
  readonly customer: CustomerId;
  /** As its segments are called; "" where the cell is empty. */
  readonly names: Readonly<Record<TextDimension, string>>;
  readonly amount: number | null;
  readonly outcome: PeriodOutcome["outcome"];
  /** Stages it was in with days that are known, and those days together. */
  readonly stages: number;
  readonly days: number;
};

/**
 * Everybody who is in the segments of the period, in order of customer: each figure of a segment but its interval is a
 * count or a sum over these.
 * @param segments Of the same history and period.
 */
export function segmentMembers(
  history: FunnelHistory,
  period: Period,
  segments: readonly { readonly dimension: Dimension; readonly segments: readonly Segment[] }[],
): readonly SegmentMember[] {
  const names = (wanted: TextDimension): ReadonlyMap<CustomerId, string> =>
    namesOf(segments.find(({ dimension }) => dimension === wanted)?.segments ?? []);
  const [source, industry, owner] = [names("source"), names("industry"), names("owner")];
  const steps = stepsByCustomer(history, period);
  return periodOutcomes(history, period).map(({ customer: { id, row }, outcome }): SegmentMember => {
    const days = steps.get(id)?.days ?? [];
    return {
      customer: id,
      names: { source: source.get(id) ?? "", industry: industry.get(id) ?? "", owner: owner.get(id) ?? "" },
      amount: row?.amount ?? null,
      outcome,
      stages: days.length,
      days: days.reduce((sum, each) => sum + each, 0),
    };
  });
}

function namesOf(segments: readonly Segment[]): ReadonlyMap<CustomerId, string> {
  const names = new Map<CustomerId, string>();
  for (const { value, customers } of segments) {
    for (const id of customers) names.set(id, value.kind === "text" ? value.text : "");
  }
  return names;
}
