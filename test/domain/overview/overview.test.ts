import { decidedNeeded } from "../../../src/domain/overview/decided-needed";
import { buildOverview, sameDayBefore } from "../../../src/domain/overview/overview";
import { formatSheetDate } from "../../../src/domain/calendar";
import type { Transition } from "../../../src/domain/transition";
import { aCustomer, aJourney, aStage, day, idOf, shortFunnel, someRecords } from "../../support/builders";

const today = day("2024-03-20");

/** So many customers who leave a stage for the next, or are lost from it, in March. */
function decided(from: string, to: string | null, count: number): Transition[] {
  return Array.from({ length: count }).flatMap((_, index) =>
    aJourney(
      `${from}${to ?? "-"}${index}`,
      ["created", "2024-03-01", from],
      to === null ? ["lost", "2024-03-05", null] : ["advanced", "2024-03-05", to],
    ),
  );
}

const idsOf = (figure: { readonly customers: readonly string[] }): string[] => [...figure.customers].sort();

test.each([
  ["2024-03-20", "2024-02-20"],
  ["2024-03-31", "2024-02-29"],
  ["2023-03-30", "2023-02-28"],
  ["2024-05-31", "2024-04-30"],
  ["2024-01-01", "2023-12-01"],
])("%s is measured against %s", (on, expected) => {
  expect(formatSheetDate(sameDayBefore(day(on)))).toBe(expected);
});

test("who is in a stage counts with the own amount, else with the stage's price", () => {
  const stages = [aStage("A", { averagePrice: 7 }), aStage("B"), aStage("W", { kind: "won" })];
  const transitions = [
    ...aJourney("K1", ["created", "2024-03-01", "A"]),
    ...aJourney("K2", ["created", "2024-03-02", "A"]),
    ...aJourney("K3", ["created", "2024-03-02", "B"]),
  ];
  const customers = [aCustomer("K1", { amount: 5 }), aCustomer("K2"), aCustomer("K3", { stage: aStage("B").id })];
  const { stages: figures, expected } = buildOverview(someRecords({ stages, transitions, customers }), today);
  expect(figures.map(({ expected: { value } }) => value)).toEqual([12, null]);
  expect(expected).toEqual({ value: 12, customers: [idOf("K1"), idOf("K2"), idOf("K3")] });
});

test("an empty stage expects 0, and an empty funnel nothing unknown but the rates", () => {
  const overview = buildOverview(someRecords(), today);
  expect(
    overview.stages.map(({ open, expected, conversion }) => [open.value, expected.value, conversion.value]),
  ).toEqual([
    [0, 0, null],
    [0, 0, null],
    [0, 0, null],
  ]);
  expect(overview).toMatchObject({ leak: null, conversion: { value: null }, expected: { value: 0 } });
});

test("the rates chain, and one that is not known leaves the chain unknown", () => {
  const whole = [...decided("A", "B", 3), ...decided("A", null, 1), ...decided("B", "C", 1), ...decided("C", "W", 1)];
  const half = [...whole, ...decided("C", null, 1)];
  expect(buildOverview(someRecords({ transitions: half }), today).conversion.value).toBeCloseTo(0.75 * 0.5);
  const open = decided("A", "B", 4);
  expect(buildOverview(someRecords({ transitions: open }), today).conversion.value).toBeNull();
});

test("the leak is the lowest rate of those that enough customers stand behind", () => {
  const few = [...decided("C", null, decidedNeeded - 1), ...decided("A", "B", decidedNeeded - 1)];
  expect(buildOverview(someRecords({ transitions: few }), today).leak).toBeNull();
  const enough = [...few, ...decided("A", null, 1), ...decided("B", "C", 2), ...decided("B", null, 3)];
  const { leak } = buildOverview(someRecords({ transitions: enough }), today);
  expect([leak?.stage, leak?.conversion.value, leak?.conversion.customers.length]).toEqual(["B", 2 / 5, 5]);
});

test("of equal rates the one that more customers stand behind leaks most", () => {
  const transitions = [
    ...decided("A", null, 5),
    ...decided("A", "B", 5),
    ...decided("B", null, 6),
    ...decided("B", "C", 6),
  ];
  expect(buildOverview(someRecords({ transitions }), today).leak?.stage).toBe("B");
});

test("compares with last month up to the same day", () => {
  const won = (id: string, on: string) => aJourney(id, ["created", "2024-01-10", "A"], ["advanced", on, "W"]);
  const transitions = [
    ...won("K1", "2024-03-02"),
    ...won("K2", "2024-03-20"),
    ...won("K3", "2024-02-20"),
    ...won("K4", "2024-02-21"),
    ...won("K5", "2024-03-21"),
  ];
  const customers = [1, 2, 3, 4, 5].map((n) => aCustomer(`K${n}`, { stage: shortFunnel[3]!.id, amount: 10 * n }));
  const { changes, wins } = buildOverview(someRecords({ transitions, customers }), today);
  expect([idsOf(changes.won.now), idsOf(changes.won.before), changes.won.difference]).toEqual([
    ["K1", "K2"],
    ["K3"],
    1,
  ]);
  expect([changes.wonAmount.now.value, changes.wonAmount.before.value]).toEqual([30, 30]);
  expect(wins.now.totals).toEqual([0, ...Array.from({ length: 18 }, () => 1), 2]);
  expect([wins.before.totals.length, wins.before.totals[18], wins.before.totals[19], wins.before.totals[28]]).toEqual([
    29, 0, 1, 2,
  ]);
});

test("a figure that is not known has no difference", () => {
  const transitions = aJourney("K1", ["created", "2024-01-10", "A"], ["advanced", "2024-03-02", "W"]);
  const { changes } = buildOverview(someRecords({ transitions }), today);
  expect(changes.wonAmount).toMatchObject({ now: { value: null }, difference: null });
});

test("new is who was not in the funnel when the month began, back from a loss included", () => {
  const transitions = [
    ...aJourney("new", ["created", "2024-03-03", "B"]),
    ...aJourney("old", ["created", "2024-02-03", "A"], ["advanced", "2024-03-03", "B"]),
    ...aJourney("back", ["created", "2024-01-03", "A"], ["lost", "2024-02-01", null], ["reopened", "2024-03-04", "A"]),
  ];
  expect(idsOf(buildOverview(someRecords({ transitions }), today).added)).toEqual(["back", "new"]);
});

test("overdue, stale and paused, which is neither", () => {
  const stages = [aStage("A", { benchmarkDays: 10 }), ...shortFunnel.slice(1)];
  const transitions = [
    ...aJourney("slow", ["created", "2024-03-01", "A"]),
    ...aJourney("rests", ["created", "2024-03-01", "A"], ["paused", "2024-03-02", "A"]),
    ...aJourney("fresh", ["created", "2024-03-19", "A"]),
  ];
  const customers = [
    aCustomer("slow", { entered: day("2024-03-01") }),
    aCustomer("rests", { entered: day("2024-03-01"), status: "paused" }),
    aCustomer("fresh", { entered: day("2024-03-19") }),
  ];
  const { overdue, stale, paused } = buildOverview(someRecords({ stages, transitions, customers }), today);
  expect([overdue, stale, paused].map(idsOf)).toEqual([["slow"], ["slow"], ["rests"]]);
});
