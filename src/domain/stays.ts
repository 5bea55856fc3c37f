import type { SheetDate } from "./calendar";
import type { Outcome } from "./month-report";
import type { StagePlaces } from "./stage-lookup";
import type { Holder, Pause, Stay } from "./stay";
import { isInterlude, transitionDate, type Transition } from "./transition";

type OpenStay = { -readonly [Field in keyof Stay]: Stay[Field] } & { earlierHolders: Holder[]; pauses: Pause[] };

/**
 * The stays that one customer's events add up to, in turn; only the last can be open.
 *
 * What a log says is trusted as far as it makes sense, and nothing in it throws:
 * - Entering a stage ends whichever stay is open, whatever the event names as 原阶段. The outcome follows from the places
 *   of the two stages, not from the event's kind. An exit outside the stay counts as the nearest day of it.
 * - Entering the stage that the customer is in leaves the stay unbroken; like any entering it ends a pause.
 * - Pausing, resuming and handing over move nobody. Where they are the first that is known, they are the entry.
 * - What makes no difference is ignored: lost while lost or unknown, paused while paused, resumed while active, those
 *   three while lost, a stage that does not exist.
 * - An event without an owner leaves the customer with whoever holds it.
 * @param events In order of day and number.
 * @param until Events after this day are left out.
 */
export function staysOf(events: readonly Transition[], places: StagePlaces, until: SheetDate): Stay[] {
  const stays: Stay[] = [];
  let open: OpenStay | null = null;
  let owner = "";
  for (const event of events) {
    const date = transitionDate(event);
    if (date === null) continue;
    if (date > until) break;
    const place = event.to === null ? undefined : places.get(event.to);
    if (event.kind === "lost") {
      if (open) endStay(open, date, event.exited, "lost");
      open = null;
    } else if (place === undefined) {
      continue;
    } else if (open && (open.place === place || isInterlude(event))) {
      handOver(open, event.owner, date);
    } else if (stays.length === 0 || !isInterlude(event)) {
      if (open) endStay(open, date, event.exited, place > open.place ? "advanced" : "returned");
      open = beginStay(place, date, event.owner === "" ? owner : event.owner, event.origin === "inferred");
      stays.push(open);
    }
    if (open) setPaused(open, event, date);
    if (event.owner !== "") owner = event.owner;
  }
  return stays;
}

function beginStay(place: number, entered: SheetDate, owner: string, isInferred: boolean): OpenStay {
  return {
    place,
    entered,
    left: null,
    exited: null,
    outcome: "open",
    isInferred,
    owner,
    earlierHolders: [],
    pauses: [],
  };
}

function endStay(stay: OpenStay, left: SheetDate, exited: SheetDate | null, outcome: Outcome): void {
  stay.left = left;
  stay.exited = exited === null || exited > left ? left : exited < stay.entered ? stay.entered : exited;
  stay.outcome = outcome;
}

function handOver(stay: OpenStay, owner: string, date: SheetDate): void {
  if (owner === "" || owner === stay.owner) return;
  stay.earlierHolders.push({ owner: stay.owner, until: date });
  stay.owner = owner;
}

function setPaused(stay: OpenStay, event: Transition, date: SheetDate): void {
  if (event.kind === "handed-over") return;
  const last = stay.pauses.at(-1);
  if (event.kind === "paused") {
    if (last?.until !== null) stay.pauses.push({ from: date, until: null });
  } else if (last?.until === null) {
    stay.pauses[stay.pauses.length - 1] = { from: last.from, until: date };
  }
}
