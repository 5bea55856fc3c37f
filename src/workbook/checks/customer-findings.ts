import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import { createFlagsInSteps } from "../../domain/customer-flags";
import { logByCustomerInSteps } from "../../domain/customer-log";
import type { FunnelRecords } from "../../domain/month-report";
import { eachInSteps, type Steps } from "../../domain/steps";
import { staleAfter } from "../../domain/settings";
import { stagePlaces } from "../../domain/stage-lookup";
import type { CustomerCells, CustomerOfRow } from "./customer-cells";
import { findingAt, fixAt, foundAt, placeOf, placesIn, type Finding } from "./finding";

type DetailDate = "expectedClose" | "pausedUntil" | "lastUpdate";

const detailDates: readonly DetailDate[] = ["expectedClose", "pausedUntil", "lastUpdate"];

/**
 * Who is overdue and who is stale, two flags that never stand for one another, and whose date of entry was changed after
 * the log had it.
 */
export function* flagFindings(
  cells: CustomerCells,
  rows: readonly CustomerOfRow[],
  records: FunnelRecords,
  today: SheetDate,
): Steps<readonly Finding[]> {
  const log = yield* logByCustomerInSteps(records.transitions, stagePlaces(records.stages));
  const flagsOf = yield* createFlagsInSteps(records, log, today);
  const findings: Finding[] = [];
  const dateText = createDateText();
  const staleKey = cells.columns.has("lastUpdate") ? "lastUpdate" : "entered";
  const enteredAt = placesIn(cells, "entered");
  const updatedAt = placesIn(cells, staleKey);
  yield* eachInSteps(rows.length, (index) => {
    const checked = rows[index];
    if (!checked) return;
    const { customer, row } = checked;
    const flag = flagsOf(customer);
    const severity = "warning";
    const { id } = customer;
    if (flag.isOverdue) {
      const params = { days: flag.daysInStage ?? 0, baseline: flag.baseline ?? 0 };
      const found = dateText(customer.entered);
      findings.push(findingAt(enteredAt(row), { code: "overdue", severity, customer: id, found, params }));
    }
    const logged = flag.loggedEntry;
    if (logged !== null && logged !== customer.entered) {
      findings.push(
        findingAt(enteredAt(row), {
          code: "entry-not-in-log",
          severity: "note",
          customer: id,
          found: dateText(customer.entered),
          reading: dateText(logged),
          proposed: fixAt(cells, row, "entered", logged, null),
        }),
      );
    }
    if (flag.isStale) {
      const params = { days: flag.daysUnchanged ?? 0, limit: staleAfter(records.settings) };
      const found = dateText(staleKey === "entered" ? customer.entered : (customer.details?.lastUpdate ?? null));
      findings.push(findingAt(updatedAt(row), { code: "stale", severity, customer: id, found, params }));
    }
  });
  return findings;
}

/** What the dates that no figure needs contradict: 最近更新 lies in no future, and nothing before 首次接触. */
export function detailDateFindings(
  cells: CustomerCells,
  rows: readonly CustomerOfRow[],
  today: SheetDate,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { customer, row } of rows) {
    const { details, firstContact, id } = customer;
    if (!details) continue;
    for (const key of detailDates) {
      const date = details[key];
      const isFuture = key === "lastUpdate" && date !== null && date > today;
      if (date === null || !(isFuture || (firstContact !== null && date < firstContact))) continue;
      findings.push(
        findingAt(placeOf(cells, row, key), {
          code: isFuture ? "future-date" : "before-first-contact",
          severity: "error",
          customer: id,
          found: foundAt(cells, row, key),
          reading: formatSheetDate(date),
          effect: "read",
        }),
      );
    }
  }
  return findings;
}

/** Many customers share a few days. */
function createDateText(): (date: SheetDate | null) => string {
  const texts = new Map<SheetDate, string>();
  return (date) => {
    if (date === null) return "";
    const text = texts.get(date) ?? formatSheetDate(date);
    texts.set(date, text);
    return text;
  };
}
