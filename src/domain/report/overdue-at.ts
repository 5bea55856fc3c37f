import type { FunnelHistory } from "../analysis/funnel-history";
import type { SheetDate } from "../calendar";
import type { Customer } from "../customer";
import { compareText } from "../name-key";
import { createBaselines } from "../stage-baselines";
import type { Stage } from "../stage";
import { dwellDays, ownerOn, type Stay } from "../stay";

/** A customer who had stayed too long in its stage (停留超期) by the day of the report. */
export type OverdueStay = {
  readonly customer: Customer;
  readonly stage: Stage;
  readonly owner: string;
  readonly entered: SheetDate;
  /** Paused days left out. */
  readonly days: number;
  readonly baseline: number;
};

/**
 * Who was overdue at the end of `history.today`, by the log: the list's rows may have moved on since. The longest beyond
 * the baseline first.
 */
export function overdueAt({ customers, records, today }: FunnelHistory): readonly OverdueStay[] {
  const { stages, settings } = records;
  const means = createBaselines(stages);
  for (const { stays } of customers) means.add(stays);
  const baselines = means.result();
  const overdue = customers.flatMap(({ row, stays }): OverdueStay[] => {
    const stay = stays.at(-1);
    const stage = stay && stages[stay.place];
    if (!row || !stage || stage.kind === "won" || stay.outcome !== "open" || stay.isInferred) return [];
    const days = dwellDays(stay, today);
    const baseline = baselines.get(stage.id) ?? null;
    if (baseline === null || days <= settings.overdueFactor * baseline || isPausedOn(stay, today)) return [];
    return [{ customer: row, stage, owner: ownerOn(stay, today), entered: stay.entered, days, baseline }];
  });
  return overdue.sort((a, b) => b.days / b.baseline - a.days / a.baseline || compareText(a.customer.id, b.customer.id));
}

function isPausedOn({ pauses }: Stay, day: SheetDate): boolean {
  return pauses.some(({ from, until }) => from <= day && (until === null || until > day));
}
