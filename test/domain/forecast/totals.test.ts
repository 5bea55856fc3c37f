import fc from "fast-check";
import { addTotals, poissonSum, quantileOf, sumOfProspects, type Prospect } from "../../../src/domain/forecast/totals";
import { normalQuantile } from "../../../src/domain/forecast/spread";

const prospects = fc.array(
  fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), steps: fc.integer({ min: 1, max: 7 }) }),
  { maxLength: 9 },
);

/** Every way it may turn out, one by one. */
function enumerated(list: readonly Prospect[], most: number): number[] {
  const totals = Array.from({ length: most + 1 }, () => 0);
  for (let way = 0; way < 2 ** list.length; way += 1) {
    let [chance, total] = [1, 0];
    list.forEach((prospect, index) => {
      const isWon = ((way >> index) & 1) === 1;
      chance *= isWon ? prospect.chance : 1 - prospect.chance;
      if (isWon) total = Math.min(most, total + prospect.steps);
    });
    totals[total] = (totals[total] ?? 0) + chance;
  }
  return totals;
}

test.each([60, 10])("the sum of prospects is what trying all ways gives, up to %d", (most) => {
  fc.assert(
    fc.property(prospects, (list) => {
      const expected = enumerated(list, most);
      sumOfProspects(list, most).forEach((chance, total) => expect(chance).toBeCloseTo(expected[total] ?? 0, 10));
    }),
  );
});

test("Panjer's recursion gives the sums of a Poisson number of amounts", () => {
  const severity = [0, 0.5, 0.2, 0.3];
  const mean = 2.3;
  const most = 40;
  const expected = Array.from({ length: most + 1 }, () => 0);
  let ofCount = Float64Array.from({ length: most + 1 }, (_, total) => (total === 0 ? 1 : 0));
  let chance = Math.exp(-mean);
  for (let count = 0; count <= 30; count += 1) {
    ofCount.forEach((share, total) => (expected[total] = (expected[total] ?? 0) + share * chance));
    ofCount = addTotals(ofCount, Float64Array.from(severity)).slice(0, most + 1);
    chance *= mean / (count + 1);
  }
  const totals = poissonSum(mean, severity, most);
  for (let total = 0; total < 30; total += 1) expect(totals[total]).toBeCloseTo(expected[total] ?? 0, 10);
});

test("a Poisson number of ones is a Poisson number", () => {
  // P(X = 3) for λ = 2: 2³ e⁻² ÷ 3! = 0.180447.
  expect(poissonSum(2, [0, 1], 20)[3]).toBeCloseTo(0.180447, 6);
});

test("a quantile is the least total that is not exceeded with that chance", () => {
  const totals = Float64Array.from([0.1, 0.4, 0.3, 0.2]);
  expect([0.1, 0.11, 0.5, 0.51, 0.8, 0.9].map((share) => quantileOf(totals, share))).toEqual([0, 1, 1, 2, 2, 3]);
});

test("the normal quantiles are those of the tables", () => {
  const table = [
    [0.5, 0],
    [0.9, 1.2815516],
    [0.975, 1.959964],
    [0.05, -1.6448536],
    [0.99, 2.3263479],
    [0.001, -3.0902323],
  ] as const;
  for (const [share, quantile] of table) expect(normalQuantile(share)).toBeCloseTo(quantile, 6);
});
