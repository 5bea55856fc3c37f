import { formatSheetDate, type SheetDate } from "../../src/domain/calendar";
import { customerIdOf, type Customer } from "../../src/domain/customer";
import type { FunnelRecords } from "../../src/domain/month-report";
import { defaultSettings } from "../../src/domain/settings";
import type { Transition } from "../../src/domain/transition";
import { createSeededRandom, type SeededRandom } from "../../src/simulator/sample/seeded-random";
import { aCustomer, aStage, day, plus } from "./builders";

/** How a made-up company sells: what is true of it is known, so that a forecast can be held against it. */
export type CompanyTruth = {
  /** New customers a day, on so many days after the start. */
  readonly arrivals: (daysIn: number) => number;
  /** Mean days in the stage and the share that advances, for one who enters it so many days after the start. */
  readonly stage: (place: number, daysIn: number) => { readonly days: number; readonly rate: number };
  readonly meanAmount: number;
};

const openStages = 5;
const start = day("2022-01-01");

export const companyStages = [
  ...Array.from({ length: openStages }, (_, place) => aStage(`S${place}`)),
  aStage("won", { kind: "won" }),
];

/** Everything that happens to the company in so many days. */
export function simulateCompany(truth: CompanyTruth, days: number, seed: number): FunnelRecords {
  const random = createSeededRandom(seed);
  const transitions: Transition[] = [];
  const customers: Customer[] = [];
  for (let daysIn = 0; daysIn < days; daysIn += 1) {
    for (let count = poisson(random, truth.arrivals(daysIn)); count > 0; count -= 1) {
      const id = customerIdOf(`C${customers.length}`);
      const events = lifeOf(id, daysIn, truth, random, days);
      transitions.push(...events);
      const last = events.at(-1);
      // Amounts scatter as they do: many small ones, a few big ones.
      const amount = Math.round(truth.meanAmount * Math.exp(0.8 * normal(random) - 0.32) * 10) / 10;
      customers.push(aCustomer(id, { stage: last?.to ?? last?.from ?? companyStages[0]!.id, amount }));
    }
  }
  transitions.forEach((event, index) => (transitions[index] = { ...event, sequence: index + 1 }));
  return { stages: companyStages, customers, transitions, settings: defaultSettings, reasons: [] };
}

function lifeOf(
  customer: Customer["id"],
  daysIn: number,
  truth: CompanyTruth,
  random: SeededRandom,
  until: number,
): Transition[] {
  const event = (change: Partial<Transition>): Transition => ({
    customer,
    kind: "created",
    from: null,
    exited: null,
    to: null,
    entered: null,
    owner: "A",
    reason: "",
    origin: "sheet",
    sequence: 0,
    ...change,
  });
  const id = (place: number) => companyStages[place]!.id;
  const events = [event({ to: id(0), entered: plus(start, daysIn) })];
  let place = 0;
  let now = daysIn;
  while (place < openStages) {
    const { days, rate } = truth.stage(place, now);
    // Two exponentials in a row: few leave at once, and few stay for ever.
    now += Math.max(1, Math.round((-Math.log(1 - random.next()) - Math.log(1 - random.next())) * (days / 2)));
    if (now >= until) break;
    const date: SheetDate = plus(start, now);
    if (!random.chance(rate)) {
      events.push(event({ kind: "lost", from: id(place), exited: date }));
      break;
    }
    place += 1;
    events.push(event({ kind: "advanced", from: id(place - 1), exited: date, to: id(place), entered: date }));
  }
  return events;
}

/** The last day of the company's n-th month. */
export function companyMonthEnd(monthsIn: number): SheetDate {
  const year = 2022 + Math.floor(monthsIn / 12);
  const next = new Date(Date.UTC(year, (monthsIn % 12) + 1, 0));
  return day(next.toISOString().slice(0, 10));
}

export const companyStart = formatSheetDate(start);

function poisson(random: SeededRandom, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count += 1;
  return count;
}

function normal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
