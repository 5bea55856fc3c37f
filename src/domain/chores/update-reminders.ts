import { plusDays, weekdayOf, type SheetDate } from "../calendar";
import type { Customer } from "../customer";
import { customerFlags } from "../customer-flags";
import { rowsByCustomer } from "../customer-rows";
import type { FunnelRecords } from "../month-report";
import { compareText } from "../name-key";
import type { BusinessMode } from "../settings";
import { groupByOwner } from "./owner-groups";

const friday = 5;

export type ReminderCustomer = {
  readonly customer: Customer;
  readonly lastUpdate: SheetDate;
  readonly daysUnchanged: number;
};

export type ReminderGroup = {
  readonly owner: string;
  /** Longest without an update first. */
  readonly customers: readonly ReminderCustomer[];
};

export type UpdateReminders = {
  /** The last day by whose end the customers were to be updated. */
  readonly due: SheetDate;
  /** The first day of the time that was due: an update from then on counts. */
  readonly since: SheetDate;
  /** Customers who are worked on: neither paused, lost nor won. */
  readonly followedUp: number;
  /** Owners with most of them first. */
  readonly groups: readonly ReminderGroup[];
};

/**
 * The last day before `today` by whose end updates were due: B2B by Friday each week, B2C daily. Today is not over yet:
 * on a Friday it is the Friday before.
 */
export function lastDueDay(today: SheetDate, mode: BusinessMode): SheetDate {
  if (mode === "b2c") return plusDays(today, -1);
  const daysSinceFriday = (weekdayOf(today) - friday + 7) % 7;
  return plusDays(today, -(daysSinceFriday === 0 ? 7 : daysSinceFriday));
}

/** Customers without a change in the week (B2B) or day (B2C) that the last due day ended, nor after it. */
export function updateReminders(records: Omit<FunnelRecords, "reasons">, today: SheetDate): UpdateReminders {
  const { stages, customers, settings } = records;
  const due = lastDueDay(today, settings.businessMode);
  const since = plusDays(due, settings.businessMode === "b2b" ? -6 : 0);
  const flags = customerFlags(records, today);
  const won = stages.find(({ kind }) => kind === "won")?.id;
  let followedUp = 0;
  const late: ReminderCustomer[] = [];
  for (const [id, customer] of rowsByCustomer(customers)) {
    if (customer.status !== "active" || customer.stage === won) continue;
    followedUp += 1;
    const daysUnchanged = flags.get(id)?.daysUnchanged ?? null;
    if (daysUnchanged === null || today - daysUnchanged >= since) continue;
    late.push({ customer, lastUpdate: plusDays(today, -daysUnchanged), daysUnchanged });
  }
  const groups = groupByOwner(late, ({ customer }) => customer.owner, compareLate);
  return { due, since, followedUp, groups: groups.map(({ owner, items }) => ({ owner, customers: items })) };
}

function compareLate(a: ReminderCustomer, b: ReminderCustomer): number {
  return b.daysUnchanged - a.daysUnchanged || compareText(a.customer.id, b.customer.id);
}
