import fc from "fast-check";
import { isoWeekOf, parseIsoWeek } from "../../../src/domain/calendar";
import { drawSample, spotCheckShares, type SpotCheck } from "../../../src/domain/chores/spot-check";
import type { Customer } from "../../../src/domain/customer";
import { nameKey } from "../../../src/domain/name-key";
import { aCustomer, day, idOf } from "../../support/builders";
import { shuffled } from "../../support/random-records";

const week = isoWeekOf(day("2024-03-31"));

function aTeam(size: number, owners: readonly string[] = ["Li"]): Customer[] {
  return Array.from({ length: size }, (_, index) =>
    aCustomer(`KH${index + 1}`, { owner: owners[index % owners.length] ?? "" }),
  );
}

const ids = (customers: readonly Customer[]): string[] => customers.map(({ id }) => id);

const anyTeam = fc
  .array(fc.record({ owner: fc.constantFrom("Li", "li", "Wang", "张"), isLost: fc.boolean() }), { maxLength: 60 })
  .map((rows) =>
    rows.map(({ owner, isLost }, index) => aCustomer(`KH${index}`, { owner, status: isLost ? "lost" : "active" })),
  );

test.each([
  ["2024-12-30", "2025-W01"],
  ["2027-01-03", "2026-W53"],
  ["2024-03-31", "2024-W13"],
  ["2024-04-01", "2024-W14"],
])("%s is in week %s", (date, expected) => {
  expect(isoWeekOf(day(date))).toBe(expected);
  expect(parseIsoWeek(expected)).toBe(expected);
});

test.each(["2024-W54", "2024-W00", "2024-13", "W13", ""])("%j is no week", (text) => {
  expect(parseIsoWeek(text)).toBeNull();
});

test.each([
  [0, 0],
  [1, 1],
  [10, 1],
  [11, 2],
  [100, 10],
])("of %i customers of one owner %i are drawn", (size, drawn) => {
  expect(drawSample(aTeam(size), week, [])).toHaveLength(drawn);
});

test("a tenth of those not lost, one of each owner, in whatever order the rows stand", () => {
  fc.assert(
    fc.property(anyTeam, fc.array(fc.nat(), { minLength: 1 }), (team, keys) => {
      const sample = drawSample(team, week, []);
      const candidates = team.filter(({ status }) => status !== "lost");
      const owners = new Set(candidates.map(({ owner }) => nameKey(owner)));
      expect(sample).toHaveLength(Math.max(Math.ceil(candidates.length / 10), owners.size));
      expect(new Set(sample.map(({ owner }) => nameKey(owner)))).toEqual(owners);
      expect(sample.every((customer) => candidates.includes(customer))).toBe(true);
      expect(ids(drawSample(shuffled(team, keys), week, []))).toEqual(ids(sample));
    }),
  );
});

test("drawing again draws nobody, and adds for customers who came no more than is missing", () => {
  fc.assert(
    fc.property(anyTeam, fc.integer({ min: 0, max: 30 }), (team, more) => {
      const first = drawSample(team, week, []);
      expect(drawSample(team, week, first)).toEqual([]);
      const grown = [...team, ...aTeam(more, ["New", "Li"]).map((row) => ({ ...row, id: idOf(`N${row.id}`) }))];
      const second = drawSample(grown, week, first);
      const candidates = grown.filter(({ status }) => status !== "lost");
      const owners = new Set(candidates.map(({ owner }) => nameKey(owner)));
      const drawn = [...first, ...second];
      expect(new Set(ids(drawn)).size).toBe(drawn.length);
      expect(drawn.length).toBeGreaterThanOrEqual(Math.ceil(candidates.length / 10));
      expect(new Set(drawn.map(({ owner }) => nameKey(owner)))).toEqual(owners);
      expect(drawSample(grown, week, drawn)).toEqual([]);
    }),
  );
});

test("another week draws others, and over a year about everybody has a turn", () => {
  const team = aTeam(200);
  const weeks = Array.from({ length: 52 }, (_, index) => parseIsoWeek(`2024-W${String(index + 1).padStart(2, "0")}`)!);
  const turns = new Map<string, number>();
  for (const each of weeks) for (const id of ids(drawSample(team, each, []))) turns.set(id, (turns.get(id) ?? 0) + 1);
  expect(ids(drawSample(team, weeks[0]!, []))).not.toEqual(ids(drawSample(team, weeks[1]!, [])));
  // 52 × 20 of 200: 5.2 turns each; 0.9^52 of them, or fewer than one customer, would have none.
  expect(turns.size).toBeGreaterThanOrEqual(197);
  expect(Math.max(...turns.values())).toBeLessThanOrEqual(14);
});

test("the share found correct, by week and owner", () => {
  const check = (weekText: string, owner: string, result: SpotCheck["result"]): SpotCheck => ({
    week: parseIsoWeek(weekText)!,
    owner,
    result,
  });
  expect(
    spotCheckShares([
      check("2024-W12", "Wang", "faulty"),
      check("2024-W13", "li", "correct"),
      check("2024-W13", "Li", "faulty"),
      check("2024-W13", "Li", null),
      check("2024-W13", "Wang", null),
    ]),
  ).toEqual([
    { week: "2024-W13", owner: "Li", drawn: 3, checked: 2, correct: 1, share: 0.5 },
    { week: "2024-W13", owner: "Wang", drawn: 1, checked: 0, correct: 0, share: null },
    { week: "2024-W12", owner: "Wang", drawn: 1, checked: 1, correct: 0, share: 0 },
  ]);
});
