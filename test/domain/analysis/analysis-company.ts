import { formatSheetDate, type Month, type SheetDate } from "../../../src/domain/calendar";
import type { Customer } from "../../../src/domain/customer";
import type { FunnelRecords } from "../../../src/domain/month-report";
import type { Stages } from "../../../src/domain/stage";
import type { Transition } from "../../../src/domain/transition";
import { createSeededRandom } from "../../../src/simulator/sample/seeded-random";
import {
  aCustomer,
  aJourney,
  aMonth,
  day,
  plus,
  shortFunnel,
  someRecords,
  type EventText,
} from "../../support/builders";

/** The funnel's history of two years: what a stage does is a parameter, so that a test knows the truth. */
export type Company = {
  readonly customers: number;
  readonly stages?: Stages;
  /** The chance to advance out of each open stage of A, B and C, on a day. */
  readonly rate: (place: number, day: SheetDate) => number;
  readonly seed?: number;
};

export const companyToday = day("2024-03-31");
export const companyMonth: Month = aMonth("2024-03");
const start = day("2022-04-01");
const stageIds = ["A", "B", "C", "W"];
const owners = ["Li", "Wang", "Zhang", "Zhao"];
const sources = ["web", "fair", "referral", ""];

export function aCompany({ customers, stages = shortFunnel, rate, seed = 1 }: Company): FunnelRecords {
  const random = createSeededRandom(seed);
  const transitions: Transition[] = [];
  const rows: Customer[] = [];
  for (let index = 0; index < customers; index += 1) {
    const id = `K${String(index).padStart(5, "0")}`;
    let date = plus(start, random.integer(0, companyToday - start));
    const owner = random.pick(owners);
    const events: EventText[] = [["created", formatSheetDate(date), "A", { owner }]];
    for (let place = 0; place < 3; place += 1) {
      date = plus(date, random.integer(2, 40));
      if (date > companyToday) break;
      const text = formatSheetDate(date);
      if (random.chance(rate(place, date))) events.push(["advanced", text, stageIds[place + 1] ?? null, { owner }]);
      else {
        events.push(["lost", text, null, { owner }]);
        break;
      }
    }
    transitions.push(...aJourney(id, ...events));
    const amount = random.chance(0.9) ? random.integer(1, 40) : null;
    rows.push(aCustomer(id, { source: random.pick(sources), amount, lossReason: random.pick(["price", ""]) }));
  }
  return someRecords({ stages, transitions, customers: rows });
}
