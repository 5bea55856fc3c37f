import { firstDayOf, lastDayOf, plusMonths, type Month } from "../calendar";
import type { CustomerId } from "../customer";
import type { CustomerHistory, FunnelHistory } from "./funnel-history";
import { rateOf, type Rate } from "./rate";

/** Days that a batch is given. */
export const cohortDays = [30, 60, 90] as const;

export type CohortRate = {
  readonly days: (typeof cohortDays)[number];
  readonly rate: Rate;
  /** Whether everybody of the batch has had so many days; the rate can only rise until then. */
  readonly isMature: boolean;
};

/** 批次: the customers who first entered the stage in a month. */
export type Cohort = { readonly month: Month; readonly rates: readonly CohortRate[] };

/** Months that are looked back, the month itself included: the oldest have had 90 days whatever the month. */
const usualMonths = 6;

/**
 * 批次转化率 of the batches of the last `months`: the share that reached any later stage within so many days of first
 * entering this one, by the end of the month or `today`. A customer whose first entry is inferred has no day to count from
 * and is in no batch.
 * @returns By place in the funnel, the latest month first.
 */
export function cohortsOf(history: FunnelHistory, month: Month, months = usualMonths): readonly (readonly Cohort[])[] {
  const last = lastDayOf(month);
  const asOf = history.today < last ? history.today : last;
  const oldest = firstDayOf(plusMonths(month, 1 - months));
  const entries = history.records.stages.map((): Entry[] => []);
  for (const customer of history.customers) {
    firstEntries(customer, entries.length).forEach((entry, place) => {
      if (entry && entry.entered >= oldest && entry.entered <= asOf) entries[place]?.push(entry);
    });
  }
  return entries.map((ofStage) =>
    Array.from({ length: months }, (_, back): Cohort => {
      const batch = plusMonths(month, -back);
      const begin = firstDayOf(batch);
      const end = lastDayOf(batch);
      const members = ofStage.filter(({ entered }) => entered >= begin && entered <= end);
      return {
        month: batch,
        rates: cohortDays.map((days) => {
          const hasMadeIt = ({ entered, movedOn }: Entry): boolean => movedOn <= Math.min(entered + days, asOf);
          return {
            days,
            rate: rateOf(
              members.filter(hasMadeIt).map(({ id }) => id),
              members.filter((entry) => !hasMadeIt(entry)).map(({ id }) => id),
            ),
            isMature: end + days <= asOf,
          };
        }),
      };
    }),
  );
}

/** When a customer first entered a stage, and when after that any later one: Infinity for never. */
type Entry = { readonly id: CustomerId; readonly entered: number; readonly movedOn: number };

function firstEntries({ id, stays }: CustomerHistory, stages: number): (Entry | null)[] {
  return Array.from({ length: stages }, (_, place) => {
    const turn = stays.findIndex((stay) => stay.place === place);
    const first = stays[turn];
    if (!first || first.isInferred) return null;
    const later = stays.find((stay, index) => index > turn && stay.place > place);
    return { id, entered: first.entered, movedOn: later?.entered ?? Infinity };
  });
}
