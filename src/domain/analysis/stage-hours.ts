import { clockSpan, type ClockSpan } from "../clock-span";
import type { Period } from "../pools";
import { stagePlaces } from "../stage-lookup";
import type { StageId } from "../stage";
import type { Stay } from "../stay";
import { beginJourney, followTransition } from "../stays";
import { transitionDate, type Transition } from "../transition";
import type { FunnelHistory } from "./funnel-history";
import { kaplanMeierMedian, type Duration } from "./statistics/kaplan-meier";
import { medianOf } from "./statistics/quantiles";

/** How long customers stay in one open stage, in hours by the clock. Null where there is nobody to tell by. */
export type StageHours = {
  readonly stage: StageId;
  /** Of the stays that are over. */
  readonly completed: MedianHours;
  /** Those not over counted in; null too where less than half are over (see `kaplanMeierMedian`). */
  readonly kaplanMeier: MedianHours;
  /** Stays in none of this: no time of day was recorded at one of their ends, they were paused, or left after their exit. */
  readonly untimed: number;
};

export type MedianHours = {
  readonly stays: number;
  /** In hours. */
  readonly median: number | null;
  /** The median as it is told. */
  readonly span: ClockSpan | null;
};

/**
 * Dwell of short cycles (B2C), from the moments that the log holds: of the stays begun in the period, whatever the way out.
 * What has happened on a day that is not over is left out: at its beginning a stay is over or is not.
 * @param isTodayOver Whether the history's last day is.
 */
export function stageHours(
  { records, log, customers, today }: FunnelHistory,
  period: Period,
  isTodayOver = false,
): readonly StageHours[] {
  const places = stagePlaces(records.stages);
  const end = Math.min(period.countedTo + 1, isTodayOver ? today + 1 : today);
  const durations = records.stages.map((): Duration[] => []);
  const untimed = records.stages.map(() => 0);
  for (const { index } of customers) {
    const events = log.eventsOf(index);
    // Most have no times at all.
    if (!events.some(({ time }) => time !== undefined)) continue;
    for (const [stay, moments] of momentsOfStays(events, places)) {
      if (stay.isInferred || stay.entered < period.first || stay.entered >= end) continue;
      const hours = durationOf(stay, moments, end);
      if (hours) durations[stay.place]?.push(hours);
      else untimed[stay.place] = (untimed[stay.place] ?? 0) + 1;
    }
  }
  return records.stages.flatMap(({ id, kind }, place): StageHours[] => {
    if (kind === "won") return [];
    const stays = durations[place] ?? [];
    const completed = stays.filter(({ isOver }) => isOver).map(({ days }) => days);
    return [
      {
        stage: id,
        completed: medianHours(completed.length, medianOf(completed)),
        kaplanMeier: medianHours(stays.length, kaplanMeierMedian(stays)),
        untimed: untimed[place] ?? 0,
      },
    ];
  });
}

/** As serials with the time of day as a fraction; absent where no time was recorded. */
type Moments = { entered?: number; left?: number };

/** Each stay and the moments of the events that began and ended it. */
function momentsOfStays(
  events: readonly Transition[],
  places: ReadonlyMap<StageId, number>,
): ReadonlyMap<Stay, Moments> {
  const journey = beginJourney();
  const moments = new Map<Stay, Moments>();
  for (const event of events) {
    const before = journey.open;
    followTransition(journey, event, places);
    if (journey.open === before) continue;
    const date = transitionDate(event);
    const moment = date === null || event.time === undefined ? null : date + event.time;
    if (before && moment !== null) moments.set(before, { ...moments.get(before), left: moment });
    if (journey.open) moments.set(journey.open, moment === null ? {} : { entered: moment });
  }
  return moments;
}

/** In days as they come; null where the hours are not known. */
function durationOf(stay: Stay, { entered, left }: Moments, end: number): Duration | null {
  if (entered === undefined || stay.pauses.length > 0) return null;
  if (stay.left === null || stay.left >= end) return { days: end - entered, isOver: false };
  if (left === undefined || left < entered || stay.exited !== stay.left) return null;
  return { days: left - entered, isOver: true };
}

const hoursOfDay = 24;

function medianHours(stays: number, days: number | null): MedianHours {
  const median = days === null ? null : days * hoursOfDay;
  return { stays, median, span: median === null ? null : clockSpan(median) };
}
