import type { SheetDate } from "./calendar";
import type { Customer, CustomerId } from "./customer";
import { compareEvents, logByCustomerInSteps } from "./customer-log";
import { withTimes } from "./event-times";
import { rowsByCustomer } from "./customer-rows";
import { fillRow, type RowFill } from "./fill-row";
import { inferForCustomer, inferTransitionsInSteps } from "./infer-transitions";
import type { FunnelRecords } from "./month-report";
import { finish, type Steps } from "./steps";
import { stagePlaces, type StagePlaces } from "./stage-lookup";
import { isInterlude, transitionDate, type Transition } from "./transition";

/** A transition of the log that the row has come to say otherwise of on the day it was recorded. */
export type Amendment = { readonly before: Transition; readonly after: Transition };

type CapturedRecords = Pick<FunnelRecords, "stages" | "customers" | "transitions">;

/** What a capture has to write so that the log ends where the customer list stands. */
export type CapturedChanges = {
  /** To append, numbered on from the log's last. */
  readonly transitions: readonly Transition[];
  readonly amendments: readonly Amendment[];
  /** Cells of the customers' own rows that the change leaves to be filled in, one entry a customer. */
  readonly fills: readonly RowFill[];
};

/**
 * Compares the customer list with the log. Nothing is to be done where nothing has changed, however often it is asked.
 *
 * The log is only ever added to, with one exception: a date or a loss reason that the user types on the very day a change
 * was recorded is part of that change, and goes into its row. Whoever picks the stage first and types the date afterwards
 * gets the same log as who does it the other way round. From the next day on a difference is left for the checks to tell.
 * @param today The day of capture.
 * @param time The time of day, as a fraction from 0 (midnight); null in workbooks that count in days.
 */
export function captureChanges(
  records: CapturedRecords,
  today: SheetDate,
  time: number | null = null,
): CapturedChanges {
  return finish(captureChangesInSteps(records, today, time));
}

/** As `captureChanges`, some customers at a time. */
export function* captureChangesInSteps(
  records: CapturedRecords,
  today: SheetDate,
  time: number | null,
): Steps<CapturedChanges> {
  const places = stagePlaces(records.stages);
  const concerned = new Map<CustomerId, Transition[]>();
  for (const transition of yield* inferTransitionsInSteps(records, today))
    push(concerned, transition.customer, transition);
  for (const { customer, recordedOn } of records.transitions) {
    if (recordedOn === today && !concerned.has(customer)) concerned.set(customer, []);
  }
  yield;
  const rows = rowsByCustomer(records.customers);
  const log = yield* logByCustomerInSteps(records.transitions, places);
  const transitions: Transition[] = [];
  const amendments: Amendment[] = [];
  const fills: RowFill[] = [];
  for (const [id, missing] of concerned) {
    const row = rows.get(id);
    if (!row || !places.has(row.stage)) continue;
    const index = log.indexOf(id);
    const known = index === undefined ? [] : log.eventsOf(index);
    const added = withTimes(missing, known, row, today, time);
    transitions.push(...added);
    const amendment = added.length > 0 ? null : amend(row, known, places, today);
    if (amendment) amendments.push(amendment);
    const after = known.map((event) => (event === amendment?.before ? amendment.after : event));
    const fill = fillRow(
      row,
      [...after, ...added].sort(compareEvents),
      places,
      today,
      amendment?.before.exited ?? null,
    );
    if (fill) fills.push(fill);
  }
  return { transitions, amendments, fills };
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/**
 * As if the customer's last move had not been recorded yet: where the row yields the same move today, it yields the dates
 * and the reason that the user means by now.
 */
function amend(row: Customer, events: readonly Transition[], places: StagePlaces, today: SheetDate): Amendment | null {
  const position = events.findLastIndex(({ kind }) => !isInterlude(kind));
  const before = events[position];
  if (!before || !isOfToday(before, today)) return null;
  const earlier = events.slice(0, position);
  const again = withTimes(inferForCustomer(row, earlier, places, today, 0), earlier, row, today, null);
  const redone = again.find((event) => isSameStep(event, before));
  if (!redone) return null;
  const { exited, entered } = redone;
  // A reason is what the user gave: an empty cell takes none away.
  const reason = before.kind === "lost" ? redone.reason || before.reason : before.reason;
  // Unless the row names one, the time at which it was recorded is that of its day.
  const time = redone.time ?? (transitionDate(redone) === transitionDate(before) ? before.time : undefined);
  const isSame =
    exited === before.exited && entered === before.entered && reason === before.reason && time === before.time;
  return isSame ? null : { before, after: { ...before, exited, entered, reason, time } };
}

function isOfToday({ origin, recordedOn }: Transition, today: SheetDate): boolean {
  return recordedOn === today && origin !== "pane" && origin !== "import";
}

function isSameStep(a: Transition, b: Transition): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to && a.origin === b.origin;
}
