import type { SheetDate } from "./calendar";
import type { Customer, CustomerId } from "./customer";
import { createFlagsInSteps, type CustomerFlags } from "./customer-flags";
import { logByCustomerInSteps } from "./customer-log";
import { rowsByCustomer } from "./customer-rows";
import type { FunnelRecords } from "./month-report";
import type { Stage } from "./stage";
import { stagePlaces } from "./stage-lookup";
import type { Steps } from "./steps";
import { transitionDate, type Transition } from "./transition";

/** `passed` is ahead of the current stage in the funnel, whether the customer was ever in it or skipped it. */
export type PathStep = { readonly stage: Stage; readonly state: "passed" | "current" | "ahead" };

export type HistoryEntry = {
  readonly transition: Transition;
  readonly date: SheetDate;
  /** Stages that a move forward left out. */
  readonly skipped: readonly Stage[];
};

/** What there is to say of one customer. */
export type CustomerCard = {
  readonly customer: Customer;
  /** The whole funnel, in its order. Nothing is current where the row's stage is not of the funnel. */
  readonly path: readonly PathStep[];
  readonly stage: Stage | null;
  /** Null in the last stage. */
  readonly next: Stage | null;
  readonly flags: CustomerFlags;
  /** Latest first. */
  readonly history: readonly HistoryEntry[];
};

/** Null for a customer that the list does not have. */
export type CardOf = (id: CustomerId) => CustomerCard | null;

/** The cards of all customers, to be asked for one by one: what goes through everybody's log is done once, in steps. */
export function* customerCardsInSteps(records: FunnelRecords, today: SheetDate): Steps<CardOf> {
  const { stages, transitions } = records;
  const places = stagePlaces(stages);
  const log = yield* logByCustomerInSteps(transitions, places);
  const flagsOf = yield* createFlagsInSteps(records, log, today);
  const rows = rowsByCustomer(records.customers);
  return (id) => {
    const customer = rows.get(id);
    if (!customer) return null;
    const place = places.get(customer.stage);
    const index = log.indexOf(id);
    const history = index === undefined ? [] : log.eventsOf(index);
    return {
      customer,
      path: stages.map((stage, index) => ({ stage, state: stateOf(index, place) })),
      stage: place === undefined ? null : (stages[place] ?? null),
      next: place === undefined ? null : (stages[place + 1] ?? null),
      flags: flagsOf(customer),
      history: history.flatMap((transition) => entryOf(transition, records) ?? []).reverse(),
    };
  };
}

function stateOf(index: number, current: number | undefined): PathStep["state"] {
  if (current === undefined || index > current) return "ahead";
  return index === current ? "current" : "passed";
}

function entryOf(transition: Transition, { stages }: FunnelRecords): HistoryEntry | null {
  const date = transitionDate(transition);
  if (date === null) return null;
  const [from, to] = [transition.from, transition.to].map((id) => stages.findIndex((stage) => stage.id === id));
  const isForward = transition.kind === "advanced" && from !== undefined && to !== undefined && from >= 0;
  return { transition, date, skipped: isForward ? stages.slice(from + 1, to) : [] };
}
