import { formatSheetDate } from "../../../src/domain/calendar";
import { logByCustomer } from "../../../src/domain/customer-log";
import { arrivals, type Arrivals } from "../../../src/domain/forecast/arrivals";
import { stagePlaces } from "../../../src/domain/stage-lookup";
import { aJourney, day, plus, shortFunnel, type EventText } from "../../support/builders";

const start = day("2023-01-01");

/** What is seen of customers of whom so many come on each of the days: of one in fractions, whenever it is whole. */
function seenOf(days: number, rateOn: (day: number) => number): Arrivals {
  const transitions = [];
  let owed = 0;
  for (let each = 0; each < days; each += 1) {
    for (owed += rateOn(each); owed >= 1; owed -= 1) {
      transitions.push(...aJourney(`C${transitions.length}`, ["created", formatSheetDate(plus(start, each)), "A"]));
    }
  }
  return arrivals(logByCustomer(transitions, stagePlaces(shortFunnel)), shortFunnel.length, plus(start, days - 1));
}

test("where the same number comes every day, it is that number, and does not grow", () => {
  const { perDay, growth } = seenOf(400, () => 2);
  expect(perDay[0]).toBeCloseTo(2, 9);
  expect(perDay.slice(1)).toEqual([0, 0, 0]);
  expect(growth).toBe(0);
});

test.each([0.004, 0.002, -0.002, -0.004])("it is today's rate, not the mean of one that grows by %p a day", (truth) => {
  const now = 4;
  const { perDay, growth } = seenOf(400, (each) => now * Math.exp(truth * (each - 399)));
  expect(growth / truth).toBeGreaterThan(0.7);
  expect(growth / truth).toBeLessThan(1.05);
  expect(perDay[0]! / now).toBeGreaterThan(0.93);
  expect(perDay[0]! / now).toBeLessThan(1.07);
});

test("who was lost and comes back arrives once more, who returns to a stage does not", () => {
  const story: readonly EventText[] = [
    ["created", "2024-01-01", "A"],
    ["advanced", "2024-01-05", "B"],
    ["returned", "2024-01-08", "A"],
    ["lost", "2024-01-10", null],
    ["reopened", "2024-01-20", "B"],
  ];
  const log = logByCustomer(aJourney("C1", ...story), stagePlaces(shortFunnel));
  const { perDay } = arrivals(log, shortFunnel.length, day("2024-01-20"));
  expect(perDay.map((rate) => rate > 0)).toEqual([true, true, false, false]);
});
