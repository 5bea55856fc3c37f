import { lastDayOf, monthOf, plusMonths, type SheetDate } from "../calendar";
import type { CustomerId } from "../customer";
import { logByCustomer, type CustomerLog } from "../customer-log";
import { rowsByIndex } from "../customer-rows";
import type { FunnelRecords } from "../month-report";
import { stagePlaces } from "../stage-lookup";
import type { Stages } from "../stage";
import { arrivals, type Arrivals } from "./arrivals";
import { daysAtRisk, stageRates } from "./stage-rates";
import { spreadOf, type Range } from "./spread";
import { winChances, type WinChances } from "./win-chances";

/** Months that are looked ahead. */
export const horizons = [1, 2, 3] as const;

export type Horizon = (typeof horizons)[number];

/**
 * How far the world moves away from its rates in a month, as a share of what is expected: with it, 75 to 85 per cent of what
 * came about in simulated companies lay between P10 and P90 (test/domain/forecast/companies.test.ts).
 */
const driftAMonth = 0.055;

/** One customer that is in the funnel now. */
export type OpenProspect = {
  readonly customer: CustomerId;
  readonly place: number;
  /** Days in the stage, pauses left out. */
  readonly age: number;
  /** 预计成交金额; where it has none, what a won customer brings on the average. */
  readonly amount: number;
  /** The chance to be won by the end of each horizon. */
  readonly chances: readonly number[];
};

export type HorizonForecast = {
  readonly horizon: Horizon;
  /** The last day that counts. */
  readonly until: SheetDate;
  readonly count: Range;
  readonly amount: Range;
  /** Of the mean count: who is in the funnel now, and who is still to come. */
  readonly fromOpen: number;
  readonly fromArrivals: number;
};

export type Forecast = {
  readonly asOf: SheetDate;
  readonly prospects: readonly OpenProspect[];
  /** Cumulative: what is won from the day after `asOf` on. */
  readonly horizons: readonly HorizonForecast[];
};

/**
 * What will be won by the end of each of the next three months, as it looked at the end of the day `asOf`: nothing that
 * happened later is used, but for the amounts, of which the list knows only today's. Paused customers have the chances of
 * those who were not. Each customer's chance comes from its stage and age (see `stageRates`, `winChances`), those to come
 * from their own rate (see `arrivals`).
 */
export function forecast(records: FunnelRecords, asOf: SheetDate): Forecast {
  return forecastFrom(logByCustomer(records.transitions, stagePlaces(records.stages)), records, asOf);
}

/** As `forecast`, for a log that is sorted already. */
export function forecastFrom(
  log: CustomerLog,
  { stages, customers }: Pick<FunnelRecords, "stages" | "customers">,
  asOf: SheetDate,
): Forecast {
  const ends = horizons.map((horizon) => lastDayOf(plusMonths(monthOf(asOf), horizonOffset(asOf) + horizon)));
  const days = ends.map((end) => end - asOf);
  const rates = stageRates(log, stages, asOf);
  const chances = winChances(rates, stages, Math.max(...days));
  const coming = arrivals(log, stages.length, asOf);
  const rows = rowsByIndex(customers, log);
  const amounts = wonAmounts(log, stages, asOf, (index) => rows[index]?.amount ?? null);
  const usual = meanOf(amounts) ?? meanOf(customers.flatMap(({ amount }) => amount ?? [])) ?? 0;
  const prospects = openProspects(log, stages, asOf, chances, days, (index) => rows[index]?.amount ?? usual);
  const evidence = Math.max(1, winsBehind(rates));
  return {
    asOf,
    prospects,
    horizons: ends.map((until, index) => {
      const drift = ((index + 1) * driftAMonth) ** 2;
      const expected = expectedFromArrivals(coming, chances, days[index] ?? 0);
      const open = prospects.map(({ chances: each, amount }) => ({ chance: each[index] ?? 0, amount }));
      const variance = 1 / evidence + drift;
      const arriving = { mean: expected, variance: 1 / Math.max(1, coming.evidence) + drift, amounts, usual };
      return {
        horizon: horizons[index] ?? 1,
        until,
        ...spreadOf(open, variance, arriving),
        fromOpen: open.reduce((sum, { chance }) => sum + chance, 0),
        fromArrivals: expected,
      };
    }),
  };
}

/** On the last day of a month the next one is the first; within a month, it is the month itself. */
function horizonOffset(asOf: SheetDate): number {
  return asOf === lastDayOf(monthOf(asOf)) ? 0 : -1;
}

/** Ended stays behind the chances, no more than the thinnest stage has: a chain is as sound as its weakest link. */
function winsBehind(rates: readonly { readonly evidence: number }[]): number {
  return Math.min(...rates.slice(0, -1).map(({ evidence }) => evidence));
}

function openProspects(
  log: CustomerLog,
  stages: Stages,
  asOf: SheetDate,
  chances: WinChances,
  days: readonly number[],
  amountOf: (index: number) => number,
): OpenProspect[] {
  const known = new Map<string, readonly number[]>();
  return log.customers.flatMap((customer, index): OpenProspect[] => {
    const stay = log.staysOf(index, asOf).at(-1);
    if (stay?.outcome !== "open" || stages[stay.place]?.kind !== "open") return [];
    const age = daysAtRisk(stay, asOf);
    const key = `${stay.place} ${age}`;
    const each = known.get(key) ?? days.map((ahead) => chances.ofOpen(stay.place, age, ahead));
    known.set(key, each);
    return [{ customer, place: stay.place, age, amount: amountOf(index), chances: each }];
  });
}

/** Wins among those who come on each of the days, as many as the rate says. */
function expectedFromArrivals({ perDay, growth }: Arrivals, { ofNew }: WinChances, days: number): number {
  let wins = 0;
  for (let day = 1; day <= days; day += 1) {
    const factor = Math.exp(growth * day);
    perDay.forEach((rate, place) => (wins += rate * factor * ofNew(place, days - day)));
  }
  return wins;
}

/** Of customers won by `asOf` that have an amount. */
function wonAmounts(
  log: CustomerLog,
  stages: Stages,
  asOf: SheetDate,
  amountOf: (index: number) => number | null,
): number[] {
  return log.customers.flatMap((_, index) => {
    const stay = log.staysOf(index, asOf).at(-1);
    const amount = stay && stages[stay.place]?.kind === "won" ? amountOf(index) : null;
    return amount === null || amount <= 0 ? [] : [amount];
  });
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
