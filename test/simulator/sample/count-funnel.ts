import { sheetDateOf, type SheetDate } from "../../../src/domain/calendar";
import type { StageId } from "../../../src/domain/stage";
import { transitionDate, type Transition } from "../../../src/domain/transition";

/** A second, naive reading of domain.md §4, straight from the log, so that the sample's figures have a witness. */
export type CountedMember = {
  readonly customer: string;
  readonly isOpening: boolean;
  readonly outcome: "advanced" | "returned" | "lost" | "open";
  readonly days: number;
  readonly owner: string;
};

type Stay = { entered: SheetDate; events: Transition[]; end: Transition | null };

export function countPool(log: readonly Transition[], stage: StageId, from: string, to: string): CountedMember[] {
  const first = sheetDateOf(from);
  const last = sheetDateOf(to);
  const lives = new Map<string, Transition[]>();
  for (const event of [...log].sort((a, b) => a.sequence - b.sequence)) {
    lives.set(event.customer, [...(lives.get(event.customer) ?? []), event]);
  }
  return [...lives].flatMap(([customer, events]) => {
    const stays = staysIn(stage, events).filter(
      ({ entered, end }) => entered <= last && (end === null || dateOf(end) >= first),
    );
    const final = stays.at(-1);
    if (!final) return [];
    return [
      {
        customer,
        isOpening: stays.some(({ entered }) => entered < first),
        outcome: outcomeOf(final, last),
        days: stays.reduce((sum, stay) => sum + daysOf(stay, last), 0),
        owner: final.events.filter((event) => dateOf(event) <= last).at(-1)?.owner ?? "",
      },
    ];
  });
}

function staysIn(stage: StageId, events: readonly Transition[]): Stay[] {
  const stays: Stay[] = [];
  let current: Stay | null = null;
  for (const event of events) {
    if (["paused", "resumed", "handed-over"].includes(event.kind)) {
      current?.events.push(event);
      continue;
    }
    if (current) current.end = event;
    current = event.to === stage ? { entered: dateOf(event), events: [event], end: null } : null;
    if (current) stays.push(current);
  }
  return stays;
}

function outcomeOf({ end }: Stay, last: SheetDate): CountedMember["outcome"] {
  if (end === null || dateOf(end) > last) return "open";
  if (end.kind === "lost" || end.kind === "returned") return end.kind;
  return "advanced";
}

function daysOf({ entered, events, end }: Stay, last: SheetDate): number {
  const until = Math.min(end?.exited ?? last, last);
  const paused = events
    .filter(({ kind }) => kind === "paused")
    .map((pause) => {
      const resumed = events.find(({ kind, sequence }) => kind === "resumed" && sequence > pause.sequence);
      return Math.min(resumed ? dateOf(resumed) : until, until) - dateOf(pause);
    });
  return until - entered - paused.reduce((sum, days) => sum + Math.max(0, days), 0);
}

function dateOf(event: Transition): SheetDate {
  const date = transitionDate(event);
  if (date === null) throw new Error(`event ${event.sequence} has no date`);
  return date;
}
