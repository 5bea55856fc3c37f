import { plusDays, type SheetDate } from "../calendar";
import { poolsOver, type FunnelHistory } from "../analysis/funnel-history";
import { medianOf } from "../analysis/statistics/quantiles";
import { nameKey } from "../name-key";
import type { Period, PoolRow } from "../pools";
import { createBaselines, type StageBaselines } from "../stage-baselines";
import type { StageId } from "../stage";
import { dwellDays, ownerOn, type Stay } from "../stay";
import type { ActionMetric } from "./action";

/** Whose customers are looked at, in which stage. */
export type Scope = { readonly stage: StageId; readonly isOwner: (owner: string) => boolean };

/** What was seen, with everybody behind it. */
export type Sample =
  | { readonly kind: "share"; readonly made: number; readonly n: number }
  | { readonly kind: "days"; readonly days: readonly number[] };

/** A figure and the number of customers or stays behind it; null of nobody. */
export type Measured = { readonly value: number | null; readonly n: number };

/** The days before an action's start that its baseline is measured over. */
export const baselineDays = 90;

/** The baseline's days: up to the day before `start`. */
export function baselinePeriod(start: SheetDate): Period {
  return { first: plusDays(start, -baselineDays), last: plusDays(start, -1), countedTo: plusDays(start, -1) };
}

export function anybody(): boolean {
  return true;
}

/** Of these owners, however they are written; of everybody where there are none. */
export function ownerFilter(owners: readonly string[]): Scope["isOwner"] {
  if (owners.length === 0) return anybody;
  const keys = new Set(owners.map(nameKey));
  return (owner) => keys.has(nameKey(owner));
}

/** Reads samples of one history; what several of them need is made once. */
export type Meter = {
  /**
   * The metric over the period. Who left the stage in it counts, and not who came: those who came and left again in a
   * short while would be the quick ones only. 停留超期率 is of the period's last day.
   * @param overdueFrom The day whose baselines say who is overdue: the same for all samples that are compared.
   */
  readonly sample: (metric: ActionMetric, scope: Scope, period: Period, overdueFrom: SheetDate) => Sample;
};

export function createMeter(history: FunnelHistory): Meter {
  const pools = new Map<string, readonly (readonly PoolRow[])[]>();
  const baselines = new Map<SheetDate, StageBaselines>();
  const poolsOf = (period: Period) =>
    remembered(pools, `${period.first} ${period.countedTo}`, () => poolsOver(history, period));
  const baselinesOf = (on: SheetDate) => remembered(baselines, on, () => baselinesOn(history, on));
  return {
    sample: (metric, scope, period, overdueFrom) => {
      const place = history.records.stages.findIndex(({ id }) => id === scope.stage);
      if (metric === "medianDays") return { kind: "days", days: daysOfLeavers(history, place, scope, period) };
      if (metric === "overdueShare") {
        const baseline = baselinesOf(overdueFrom).get(scope.stage) ?? null;
        return overdueOn(history, place, scope, period.countedTo, baseline);
      }
      const pool = (poolsOf(period)[place] ?? []).filter(({ owner }) => scope.isOwner(owner));
      const count = (wanted: string): number => pool.filter(({ outcome }) => outcome === wanted).length;
      const [advanced, lost] = [count("advanced"), count("lost")];
      return metric === "decidedRate"
        ? { kind: "share", made: advanced, n: advanced + lost }
        : { kind: "share", made: lost, n: advanced + lost + count("returned") };
    },
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

export function measured(sample: Sample): Measured {
  if (sample.kind === "days") return { value: medianOf(sample.days), n: sample.days.length };
  return { value: sample.n === 0 ? null : sample.made / sample.n, n: sample.n };
}

function daysOfLeavers(history: FunnelHistory, place: number, { isOwner }: Scope, period: Period): number[] {
  const { first, countedTo } = period;
  const days: number[] = [];
  for (const { stays } of history.customers) {
    for (const stay of stays) {
      if (stay.place !== place || stay.isInferred || stay.left === null) continue;
      if (stay.left < first || stay.left > countedTo || !isOwner(ownerOn(stay, stay.left))) continue;
      days.push(dwellDays(stay, stay.left));
    }
  }
  return days;
}

function baselinesOn({ log, records }: FunnelHistory, on: SheetDate): StageBaselines {
  const baselines = createBaselines(records.stages);
  log.customers.forEach((_, index) => baselines.add(log.staysOf(index, on)));
  return baselines.result();
}

function overdueOn(
  { customers, records }: FunnelHistory,
  place: number,
  { isOwner }: Scope,
  on: SheetDate,
  baseline: number | null,
): Sample {
  if (baseline === null) return { kind: "share", made: 0, n: 0 };
  const inside = customers
    .flatMap(({ stays }) => stays.filter((stay) => stay.place === place && isInside(stay, on)))
    .filter((stay) => isOwner(ownerOn(stay, on)));
  const overdue = inside.filter((stay) => dwellDays(stay, on) > records.settings.overdueFactor * baseline);
  return { kind: "share", made: overdue.length, n: inside.length };
}

/** Paused customers are neither overdue nor counted among those who might be. */
function isInside({ entered, left, isInferred, pauses }: Stay, on: SheetDate): boolean {
  const isPaused = pauses.some(({ from, until }) => from <= on && (until === null || until > on));
  return !isInferred && !isPaused && entered <= on && (left === null || left > on);
}
