import type { SheetDate } from "./calendar";
import type { StagePlaces } from "./stage-lookup";
import { transitionDate, type Transition, type TransitionKind } from "./transition";

/**
 * The parts of a log that the figures need, column by column. A customer's events lie far apart in a log by date: read
 * from the transitions themselves, fetching them from memory would take longer than all the reckoning.
 */
export type EventColumns = {
  readonly kinds: readonly TransitionKind[];
  /** NaN for an event without the date its kind needs. */
  readonly dates: Float64Array;
  /** NaN for none. */
  readonly exits: Float64Array;
  /** −1 for none, and for a stage that does not exist. */
  readonly places: Int32Array;
  readonly owners: readonly string[];
  readonly inferred: Uint8Array;
};

export function readColumns(transitions: readonly Transition[], stagePlaces: StagePlaces): EventColumns {
  const { length } = transitions;
  const kinds = new Array<TransitionKind>(length);
  const dates = new Float64Array(length);
  const exits = new Float64Array(length);
  const places = new Int32Array(length);
  const owners = new Array<string>(length);
  const inferred = new Uint8Array(length);
  const ownerTexts = new Map<string, string>();
  transitions.forEach((transition, position) => {
    const { kind, exited, to, owner, origin } = transition;
    let text = ownerTexts.get(owner);
    if (text === undefined) ownerTexts.set(owner, (text = owner));
    kinds[position] = kind;
    dates[position] = transitionDate(transition) ?? NaN;
    exits[position] = exited ?? NaN;
    places[position] = (to === null ? undefined : stagePlaces.get(to)) ?? -1;
    owners[position] = text;
    inferred[position] = origin === "inferred" ? 1 : 0;
  });
  return { kinds, dates, exits, places, owners, inferred };
}

export function exitAt({ exits }: EventColumns, position: number): SheetDate | null {
  const exited = exits[position] ?? NaN;
  return Number.isNaN(exited) ? null : (exited as SheetDate);
}
