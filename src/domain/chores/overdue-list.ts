import type { SheetDate } from "../calendar";
import type { Customer } from "../customer";
import { customerFlags } from "../customer-flags";
import { rowsByCustomer } from "../customer-rows";
import type { FunnelRecords } from "../month-report";
import { compareText } from "../name-key";
import { groupByOwner } from "./owner-groups";

/** A customer who has stayed too long in the current stage (停留超期). */
export type OverdueCustomer = {
  readonly customer: Customer;
  /** Paused days left out. */
  readonly days: number;
  readonly baseline: number;
};

export type OverdueGroup = {
  readonly owner: string;
  /** Longest stay first. */
  readonly customers: readonly OverdueCustomer[];
};

/** Customers in their stage for more than the overdue factor × its baseline; owners with most of them first. */
export function overdueList(records: Omit<FunnelRecords, "reasons">, today: SheetDate): readonly OverdueGroup[] {
  const flags = customerFlags(records, today);
  const overdue = [...rowsByCustomer(records.customers)].flatMap(([id, customer]): OverdueCustomer[] => {
    const flag = flags.get(id);
    if (!flag?.isOverdue || flag.daysInStage === null || flag.baseline === null) return [];
    return [{ customer, days: flag.daysInStage, baseline: flag.baseline }];
  });
  return groupByOwner(overdue, ({ customer }) => customer.owner, compareOverdue).map(({ owner, items }) => ({
    owner,
    customers: items,
  }));
}

function compareOverdue(a: OverdueCustomer, b: OverdueCustomer): number {
  return b.days - a.days || b.days / b.baseline - a.days / a.baseline || compareText(a.customer.id, b.customer.id);
}
