import type { SheetDate } from "../calendar";
import type { CustomerId } from "../customer";
import type { Period } from "../pools";
import { ownerOn } from "../stay";
import type { CustomerHistory, FunnelHistory } from "./funnel-history";

/** How a customer stands at the end of a period in which it was in the funnel. */
export type PeriodOutcome = {
  readonly customer: CustomerHistory;
  /** `open` too for one who was lost or won later. */
  readonly outcome: "won" | "lost" | "open";
  /** Entering the won stage, or the loss; null while open. */
  readonly decidedOn: SheetDate | null;
  /** Who held it at the end of the period, or when it was decided. */
  readonly owner: string;
};

/**
 * Every customer who was in an open stage at any moment of the period, or was won in it, and what had become of it by its
 * end. Each is counted once, by how it stands last.
 */
export function periodOutcomes({ customers, records }: FunnelHistory, period: Period): readonly PeriodOutcome[] {
  const won = records.stages.length - 1;
  return customers.flatMap((customer): PeriodOutcome[] => {
    const known = customer.stays.filter(({ entered }) => entered <= period.countedTo);
    const last = known.at(-1);
    if (!last) return [];
    const left = last.left !== null && last.left <= period.countedTo ? last.left : null;
    const shared = { customer, owner: ownerOn(last, period.countedTo) };
    if (last.place === won && left === null) {
      return last.entered < period.first ? [] : [{ ...shared, outcome: "won", decidedOn: last.entered }];
    }
    if (left === null) return [{ ...shared, outcome: "open", decidedOn: null }];
    return left < period.first ? [] : [{ ...shared, outcome: "lost", decidedOn: left }];
  });
}

export function idsOf(outcomes: readonly PeriodOutcome[], wanted: PeriodOutcome["outcome"]): CustomerId[] {
  return outcomes.filter(({ outcome }) => outcome === wanted).map(({ customer }) => customer.id);
}
