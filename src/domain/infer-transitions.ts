import type { SheetDate } from "./calendar";
import type { Customer } from "./customer";
import { compareEvents, logByCustomerInSteps } from "./customer-log";
import { rowsByCustomer } from "./customer-rows";
import { inferArrival, inferLoss, inferMove, inferOwner, inferPause, lastKnown, matches } from "./infer-steps";
import type { FunnelRecords } from "./month-report";
import { endsStep, finish, type Steps } from "./steps";
import { stagePlaces, type StagePlaces } from "./stage-lookup";
import type { Transition } from "./transition";

type InferenceRecords = Pick<FunnelRecords, "stages" | "customers" | "transitions">;

const everyDay = Infinity as SheetDate;

/** The records with a log that ends where the customer list stands (see `inferTransitions`). */
export function withInferred<R extends InferenceRecords>(records: R, today: SheetDate): R {
  return finish(withInferredInSteps(records, today));
}

/** As `withInferred`, some customers at a time. */
export function* withInferredInSteps<R extends InferenceRecords>(records: R, today: SheetDate): Steps<R> {
  const inferred = yield* inferTransitionsInSteps(records, today);
  return { ...records, transitions: [...records.transitions, ...inferred] };
}

/**
 * The transitions that the log lacks to end where the customer list stands, numbered on from the log's last and in the
 * order of the list. With them appended there is nothing left to infer, however often and whenever it is asked.
 *
 * Rows deleted from the list yield nothing, nor do rows in a stage that is not in the funnel, and lost customers that
 * stay lost.
 * @param today The day of changes whose row gives no plausible date of its own.
 */
export function inferTransitions(records: InferenceRecords, today: SheetDate): Transition[] {
  return finish(inferTransitionsInSteps(records, today));
}

/** As `inferTransitions`, some customers at a time. */
export function* inferTransitionsInSteps(
  { stages, customers, transitions }: InferenceRecords,
  today: SheetDate,
): Steps<Transition[]> {
  const places = stagePlaces(stages);
  const log = yield* logByCustomerInSteps(transitions, places);
  let sequence = transitions.reduce((last, transition) => Math.max(last, transition.sequence), 0);
  const inferred: Transition[] = [];
  yield;
  let step = 0;
  for (const [id, row] of rowsByCustomer(customers)) {
    if (endsStep((step += 1))) yield;
    if (!places.has(row.stage)) continue;
    const index = log.indexOf(id);
    if (index !== undefined && matches(row, log.staysOf(index, everyDay).at(-1), places)) continue;
    const events = index === undefined ? [] : log.eventsOf(index);
    const missing = inferForCustomer(row, events, places, today, sequence);
    sequence += missing.length;
    inferred.push(...missing);
  }
  return inferred;
}

/** Each step looks at the log with what the steps before it added, so that no step undoes another's work. */
const steps = [inferArrival, inferMove, inferLoss, inferPause, inferOwner];

/**
 * What the events of one customer lack to end where its row stands.
 * @param events In order.
 */
export function inferForCustomer(
  row: Customer,
  events: readonly Transition[],
  places: StagePlaces,
  today: SheetDate,
  lastSequence: number,
): Transition[] {
  let state = lastKnown(events, places);
  const missing: Transition[] = [];
  for (const step of steps) {
    const added = step({ row, state, places, today });
    if (added.length === 0) continue;
    for (const event of added) missing.push({ ...event, sequence: lastSequence + missing.length + 1 });
    state = lastKnown([...events, ...missing].sort(compareEvents), places);
  }
  return missing;
}
