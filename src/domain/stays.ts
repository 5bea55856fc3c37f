import type { SheetDate } from "./calendar";
import type { Outcome } from "./month-report";
import type { StagePlaces } from "./stage-lookup";
import type { Holder, Pause, Stay } from "./stay";
import { isInterlude, transitionDate, type Transition, type TransitionKind } from "./transition";

type OpenStay = { -readonly [Field in keyof Stay]: Stay[Field] } & { earlierHolders: Holder[]; pauses: Pause[] };

/** A customer's stays as far as its events have been followed. */
export type Journey = { readonly stays: Stay[]; open: OpenStay | null; owner: string };

export function beginJourney(): Journey {
  return { stays: [], open: null, owner: "" };
}

/**
 * Follows the customer through one more event. The stays are in turn, and only the last can be open.
 *
 * What a log says is trusted as far as it makes sense, and nothing in it throws:
 * - Entering a stage ends whichever stay is open, whatever the event names as 原阶段. The outcome follows from the places
 *   of the two stages, not from the event's kind. An exit outside the stay counts as the nearest day of it.
 * - Entering the stage that the customer is in leaves the stay unbroken; like any entering it ends a pause.
 * - Pausing, resuming and handing over move nobody. Where they are the first that is known, they are the entry.
 * - What makes no difference is ignored: lost while lost or unknown, paused while paused, resumed while active, those
 *   three while lost, a stage that does not exist.
 * - An event without an owner leaves the customer with whoever holds it.
 * @param place Of the stage entered; undefined for none, and for a stage that does not exist.
 * @param date At least that of the event before.
 */
export function followEvent(
  journey: Journey,
  kind: TransitionKind,
  place: number | undefined,
  date: SheetDate,
  exited: SheetDate | null,
  owner: string,
  isInferred: boolean,
): void {
  const { stays, open } = journey;
  if (kind === "lost") {
    if (open) endStay(open, date, exited, "lost");
    journey.open = null;
  } else if (place === undefined) {
    return;
  } else if (open && (open.place === place || isInterlude(kind))) {
    handOver(open, owner, date);
    setPaused(open, kind, date);
  } else if (stays.length === 0 || !isInterlude(kind)) {
    if (open) endStay(open, date, exited, place > open.place ? "advanced" : "returned");
    const next = beginStay(place, date, owner === "" ? journey.owner : owner, isInferred);
    setPaused(next, kind, date);
    stays.push(next);
    journey.open = next;
  }
  if (owner !== "") journey.owner = owner;
}

/** As `followEvent`; an event without the date its kind needs is passed over. */
export function followTransition(journey: Journey, event: Transition, places: StagePlaces): void {
  const date = transitionDate(event);
  if (date === null) return;
  const place = event.to === null ? undefined : places.get(event.to);
  followEvent(journey, event.kind, place, date, event.exited, event.owner, event.origin === "inferred");
}

/**
 * The stays that one customer's events add up to.
 * @param events In order of day and number.
 */
export function staysOf(events: readonly Transition[], places: StagePlaces): readonly Stay[] {
  const journey = beginJourney();
  for (const event of events) followTransition(journey, event, places);
  return journey.stays;
}

const noHolders: Holder[] = [];
const noPauses: Pause[] = [];

function beginStay(place: number, entered: SheetDate, owner: string, isInferred: boolean): OpenStay {
  return {
    place,
    entered,
    left: null,
    exited: null,
    outcome: "open",
    isInferred,
    owner,
    earlierHolders: noHolders,
    pauses: noPauses,
  };
}

function endStay(stay: OpenStay, left: SheetDate, exited: SheetDate | null, outcome: Outcome): void {
  stay.left = left;
  stay.exited = exited === null || exited > left ? left : exited < stay.entered ? stay.entered : exited;
  stay.outcome = outcome;
}

function handOver(stay: OpenStay, owner: string, date: SheetDate): void {
  if (owner === "" || owner === stay.owner) return;
  const holder = { owner: stay.owner, until: date };
  if (stay.earlierHolders === noHolders) stay.earlierHolders = [holder];
  else stay.earlierHolders.push(holder);
  stay.owner = owner;
}

function setPaused(stay: OpenStay, kind: TransitionKind, date: SheetDate): void {
  if (kind === "handed-over") return;
  const last = stay.pauses.at(-1);
  const isPaused = last?.until === null;
  if (kind !== "paused") {
    if (isPaused) stay.pauses[stay.pauses.length - 1] = { from: last.from, until: date };
  } else if (!isPaused) {
    const pause = { from: date, until: null };
    if (stay.pauses === noPauses) stay.pauses = [pause];
    else stay.pauses.push(pause);
  }
}
