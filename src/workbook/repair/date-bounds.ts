import type { SheetDate } from "../../domain/calendar";
import { customersTable } from "../tables/customers-table";
import { transitionsTable } from "../tables/transitions-table";
import type { DateBounds } from "./date-repair";

/** The columns whose date is not after the key's, the closest first. */
const earlier: Readonly<Record<string, readonly string[]>> = {
  [`${customersTable.table}/entered`]: ["previousExit", "firstContact"],
  [`${customersTable.table}/previousExit`]: ["firstContact"],
  [`${customersTable.table}/lostOn`]: ["entered", "firstContact"],
  [`${customersTable.table}/lastUpdate`]: ["entered", "firstContact"],
  [`${customersTable.table}/expectedClose`]: ["entered"],
  [`${customersTable.table}/pausedUntil`]: ["entered"],
  [`${transitionsTable.table}/entered`]: ["exited"],
};

/** The columns whose date is not before the key's, the closest first. */
const later: Readonly<Record<string, readonly string[]>> = {
  [`${customersTable.table}/previousExit`]: ["entered"],
  [`${customersTable.table}/firstContact`]: ["previousExit", "entered"],
  [`${transitionsTable.table}/exited`]: ["entered"],
};

/** Dates that lie ahead as a rule. */
const planned = new Set([`${customersTable.table}/expectedClose`, `${customersTable.table}/pausedUntil`]);

/**
 * Which days the date in this column can be, by the row's other dates and by today.
 * @param table Its name.
 * @param dateIn The row's date in another column, where it is certain.
 */
export function dateBounds(
  table: string,
  key: string,
  dateIn: (key: string) => SheetDate | null,
  today: SheetDate,
): DateBounds {
  const column = `${table}/${key}`;
  const firstOf = (keys: readonly string[] = []): SheetDate | null => {
    for (const other of keys) {
      const date = dateIn(other);
      if (date !== null) return date;
    }
    return null;
  };
  const until = firstOf(later[column]);
  const to = until !== null && until < today ? until : today;
  return { from: firstOf(earlier[column]), to: planned.has(column) ? null : to };
}
