import type { SheetDate } from "../calendar";
import type { CustomerLog } from "../customer-log";
import type { Stages } from "../stage";
import type { Stay } from "../stay";

/** How a stay may end. */
export type Cause = "advanced" | "returned" | "lost";

const causes: readonly Cause[] = ["advanced", "returned", "lost"];

/** Ages (days in the stage) at which the rates may change; from the last on they stay as they are. */
const ageSteps: readonly number[] = [0, 3, 7, 14, 30, 60, 120];

/** From this age on nothing changes any more. */
export const oldestAge = 120;

/** A stage's rates a day, and where its leavers go. */
export type StageRates = {
  /** Of the day after `age` days in the stage. */
  readonly rateAt: (age: number, cause: Cause) => number;
  /** Of those who advance: the share that enters each place of the funnel. Shares add up to 1. */
  readonly advanceTo: readonly number[];
  /** Of those who return. All 0 for the first stage. */
  readonly returnTo: readonly number[];
  /** Ended stays behind the rates, older ones counting less. */
  readonly evidence: number;
};

/** Days after which a stay counts half as much as one of today: sales teams change. */
export const halfLife = 180;

/** What a stage is taken for before it has a history: so many ended stays' worth. */
const priorEnds = 4;
const priorDays = 14;
const priorRate = 0.6;
const priorReturns = 0.04;
/** How far the rates of an age are drawn to those of the stage, in ended stays. */
const priorEndsOfAge = 4;

type Tally = { exposure: number[]; ends: Record<Cause, number[]>; targets: number[]; returns: number[] };

/**
 * Rates at which customers leave each stage, by age and by how they leave, from the stays begun by `asOf`: the piecewise
 * exponential model of competing risks (Friedman, Ann. Statist. 10, 1982; events ÷ days at risk for each interval), each
 * with a gamma prior: an interval's on the stage's own rate, the stage's on its 行业平均 settings. Days at risk run from
 * entry to leaving, pauses left out, and those still inside are at risk until `asOf`; inferred stays are left out.
 */
export function stageRates(log: CustomerLog, stages: Stages, asOf: SheetDate): readonly StageRates[] {
  const tallies = stages.map((): Tally => emptyTally(stages.length));
  log.customers.forEach((_, index) => {
    const stays = log.staysOf(index, asOf);
    stays.forEach((stay, turn) => {
      const tally = tallies[stay.place];
      if (tally && !stay.isInferred) addStay(tally, stay, stays[turn + 1], asOf);
    });
  });
  return tallies.map((tally, place) => ratesOf(tally, place, stages));
}

/** Days from entry to `until`, or to the day of leaving where that comes first; pauses left out. */
export function daysAtRisk(stay: Stay, until: SheetDate): number {
  const end = stay.left !== null && stay.left < until ? stay.left : until;
  let days = end - stay.entered;
  for (const pause of stay.pauses) days -= Math.max(0, Math.min(pause.until ?? end, end) - pause.from);
  return Math.max(0, days);
}

function emptyTally(places: number): Tally {
  const zeros = (): number[] => ageSteps.map(() => 0);
  return {
    exposure: zeros(),
    ends: { advanced: zeros(), returned: zeros(), lost: zeros() },
    targets: Array.from({ length: places }, () => 0),
    returns: Array.from({ length: places }, () => 0),
  };
}

function addStay(tally: Tally, stay: Stay, next: Stay | undefined, asOf: SheetDate): void {
  // Who leaves on the day of coming was there for half a day.
  const days = Math.max(daysAtRisk(stay, asOf), 0.5);
  const end = stay.left ?? asOf;
  ageSteps.forEach((from, step) => {
    const to = Math.min(ageSteps[step + 1] ?? Infinity, days);
    if (to <= from) return;
    const weight = weightOf(asOf - (end - (days - (from + to) / 2)));
    tally.exposure[step] = (tally.exposure[step] ?? 0) + weight * (to - from);
  });
  if (stay.left === null || stay.outcome === "open") return;
  const weight = weightOf(asOf - stay.left);
  const step = stepOf(days);
  const ends = tally.ends[stay.outcome];
  ends[step] = (ends[step] ?? 0) + weight;
  if (!next || stay.outcome === "lost") return;
  const targets = stay.outcome === "advanced" ? tally.targets : tally.returns;
  targets[next.place] = (targets[next.place] ?? 0) + weight;
}

function weightOf(daysAgo: number): number {
  return 0.5 ** (Math.max(0, daysAgo) / halfLife);
}

/** An end on the last day of an interval belongs to it. */
function stepOf(days: number): number {
  let step = 0;
  while (step + 1 < ageSteps.length && days > (ageSteps[step + 1] ?? Infinity)) step += 1;
  return step;
}

function ratesOf(tally: Tally, place: number, stages: Stages): StageRates {
  const stage = stages[place];
  const days = Math.max(stage?.benchmarkDays ?? priorDays, 1);
  const rate = Math.min(Math.max(stage?.benchmarkRate ?? priorRate, 0.02), 0.98);
  const returns = place === 0 ? 0 : priorReturns;
  const shares: Record<Cause, number> = {
    advanced: rate * (1 - returns),
    returned: returns,
    lost: (1 - rate) * (1 - returns),
  };
  const exposure = sum(tally.exposure);
  const own = (cause: Cause): number =>
    (sum(tally.ends[cause]) + priorEnds * shares[cause]) / (exposure + priorEnds * days);
  const stageRate: Record<Cause, number> = { advanced: own("advanced"), returned: own("returned"), lost: own("lost") };
  const total = causes.reduce((all, cause) => all + stageRate[cause], 0);
  const priorExposure = priorEndsOfAge / total;
  const byAge = ageSteps.map(
    (_, step) =>
      Object.fromEntries(
        causes.map((cause) => [
          cause,
          ((tally.ends[cause][step] ?? 0) + priorExposure * stageRate[cause]) /
            ((tally.exposure[step] ?? 0) + priorExposure),
        ]),
      ) as Record<Cause, number>,
  );
  return {
    rateAt: (age, cause) => byAge[stepOf(age + 0.5)]?.[cause] ?? 0,
    advanceTo: sharesOf(tally.targets, place + 1),
    returnTo: place === 0 ? tally.returns.map(() => 0) : sharesOf(tally.returns, place - 1),
    evidence: causes.reduce((all, cause) => all + sum(tally.ends[cause]), 0),
  };
}

/** One customer's worth of doubt goes to the neighbouring stage. */
function sharesOf(counts: readonly number[], neighbour: number): number[] {
  const total = sum(counts) + 1;
  return counts.map((count, place) => (count + (place === neighbour ? 1 : 0)) / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
