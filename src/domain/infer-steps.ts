import type { SheetDate } from "./calendar";
import type { Customer } from "./customer";
import { nameKey } from "./name-key";
import type { StagePlaces } from "./stage-lookup";
import type { Stay } from "./stay";
import { staysOf } from "./stays";
import { isInterlude, transitionDate, type Transition } from "./transition";

/** Where the log leaves a customer, dates to come included. */
export type LastKnown = {
  /** Null for a customer that the log does not know. */
  readonly stay: Stay | null;
  /**
   * Of the last event that moves the customer, an interlude that is the entry included, and of the last event of all: what
   * is appended must not come before.
   */
  readonly lastMove: SheetDate;
  readonly lastEvent: SheetDate;
};

type Comparison = {
  readonly row: Customer;
  readonly state: LastKnown;
  readonly places: StagePlaces;
  readonly today: SheetDate;
};

/** A transition that waits for its number. */
type Unnumbered = Omit<Transition, "sequence">;

type Step = (comparison: Comparison) => readonly Unnumbered[];

const noDay = -Infinity as SheetDate;

/** @param events Of one customer, in order. */
export function lastKnown(events: readonly Transition[], places: StagePlaces): LastKnown {
  const move = events.findLast((event) => !isInterlude(event.kind));
  const last = events.at(-1);
  const stay = staysOf(events, places).at(-1) ?? null;
  return {
    stay,
    lastMove: later((move && transitionDate(move)) ?? noDay, stay?.entered ?? noDay),
    lastEvent: (last && transitionDate(last)) ?? noDay,
  };
}

/** Whether the row stands where the log leaves the customer, so that no step has anything to add. */
export function matches(row: Customer, stay: Stay | undefined, places: StagePlaces): boolean {
  if (!stay) return false;
  if (stay.outcome === "lost") return row.status === "lost";
  return (
    places.get(row.stage) === stay.place &&
    (row.status === "paused" ? isPaused(stay) : row.status === "active" && !isPaused(stay)) &&
    isSameOwner(row, stay)
  );
}

/** 新建, after an inferred stay in 上一阶段 where the row names one. */
export const inferArrival: Step = ({ row, state, places, today }) => {
  if (state.stay) return [];
  const entered = row.entered <= today ? row.entered : today;
  const from = row.previousStage !== row.stage ? row.previousStage : null;
  const fromPlace = from === null ? undefined : places.get(from);
  if (from === null || fromPlace === undefined) return [arrival(row, entered)];
  const exited = earlier(row.previousExit ?? entered, entered);
  const kind = fromPlace < placeOf(row, places) ? "advanced" : "returned";
  return [
    { ...arrival(row, earlier(row.firstContact ?? exited, exited)), to: from, origin: "inferred" },
    { ...arrival(row, entered), kind, from, exited },
  ];
};

/** 重启 of a lost customer, 升级 or 降级 of another. */
export const inferMove: Step = ({ row, state: { stay, lastMove }, places, today }) => {
  if (!stay) return [];
  const isPlausible = row.entered > stay.entered && row.entered >= lastMove && row.entered <= today;
  const entered = isPlausible ? row.entered : later(today, lastMove);
  if (stay.outcome === "lost") {
    return row.status === "lost" ? [] : [{ ...arrival(row, entered), kind: "reopened" }];
  }
  const place = placeOf(row, places);
  if (place === stay.place) return [];
  const from = stageAt(places, stay.place);
  const exit = row.previousStage === from ? row.previousExit : null;
  const exited = exit !== null && exit >= stay.entered && exit <= entered ? exit : entered;
  return [{ ...arrival(row, entered), kind: place > stay.place ? "advanced" : "returned", from, exited }];
};

export const inferLoss: Step = ({ row, state: { stay, lastMove }, today }) => {
  if (row.status !== "lost" || !stay || stay.outcome === "lost") return [];
  const { lostOn } = row;
  const isPlausible = lostOn !== null && lostOn >= stay.entered && lostOn >= lastMove && lostOn <= today;
  const exited = isPlausible ? lostOn : later(today, lastMove);
  const reason = row.lossReason;
  return [{ ...arrival(row, exited), kind: "lost", from: row.stage, exited, to: null, entered: null, reason }];
};

/** 暂停 or 恢复; the row does not say since when, so that it is the day of capture. */
export const inferPause: Step = ({ row, state: { stay, lastEvent }, today }) => {
  if (!stay || stay.outcome === "lost" || (row.status === "paused") === isPaused(stay)) return [];
  return [interlude(row, row.status === "paused" ? "paused" : "resumed", later(today, lastEvent))];
};

export const inferOwner: Step = ({ row, state: { stay, lastEvent }, today }) => {
  if (!stay || stay.outcome === "lost" || isSameOwner(row, stay)) return [];
  return [interlude(row, "handed-over", later(today, lastEvent))];
};

function arrival(row: Customer, entered: SheetDate): Unnumbered {
  return {
    customer: row.id,
    kind: "created",
    from: null,
    exited: null,
    to: row.stage,
    entered,
    owner: row.owner,
    reason: "",
    origin: "sheet",
  };
}

function interlude(row: Customer, kind: "paused" | "resumed" | "handed-over", date: SheetDate): Unnumbered {
  return { ...arrival(row, date), kind, from: row.stage, exited: date };
}

function isPaused(stay: Stay): boolean {
  return stay.pauses.at(-1)?.until === null;
}

function isSameOwner({ owner }: Customer, stay: Stay): boolean {
  return owner === stay.owner || owner === "" || nameKey(owner) === nameKey(stay.owner);
}

function placeOf({ stage }: Customer, places: StagePlaces): number {
  return places.get(stage) ?? 0;
}

function stageAt(places: StagePlaces, place: number): Transition["from"] {
  return [...places.keys()][place] ?? null;
}

function earlier(a: SheetDate, b: SheetDate): SheetDate {
  return a < b ? a : b;
}

function later(a: SheetDate, b: SheetDate): SheetDate {
  return a > b ? a : b;
}
