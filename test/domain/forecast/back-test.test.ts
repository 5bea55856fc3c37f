import { readHistory } from "../../../src/domain/analysis/funnel-history";
import { plusDays, type Month } from "../../../src/domain/calendar";
import { backTest, backTestInSteps, triableMonths } from "../../../src/domain/forecast/back-test";
import { scoresOf, verdictOf, type BackTestPoint } from "../../../src/domain/forecast/back-test-score";
import type { FunnelRecords } from "../../../src/domain/month-report";
import { aMonth } from "../../support/builders";
import { companyTruths } from "../../support/company-truths";
import { companyMonthEnd, simulateCompany } from "../../support/simulated-company";

const { small, steady } = companyTruths;

/** A company as it was at the end of its n-th month, the first of which was January 2022. */
function history(months: number, truth = steady!, daysMore = 0, change = (records: FunnelRecords) => records) {
  const today = plusDays(companyMonthEnd(months - 1), daysMore);
  return readHistory(change(simulateCompany(truth, 730, 5)), today);
}

/** So far off, whether by the forecast, by the last months' mean or by weighted amounts, of 100 that came. */
function aPoint(off: number, lastMonthsOff = 0, weightedOff = 0, range = 10): BackTestPoint {
  const around = (p50: number) => ({ mean: p50, p10: p50 - range, p50, p90: p50 + range });
  const of = (value: number) => ({ count: value / 10, amount: value });
  return {
    month: aMonth("2024-01"),
    horizon: 1,
    forecast: { count: { ...around(10 + off / 10), p10: 9, p90: 11 }, amount: around(100 + off) },
    actual: of(100),
    lastMonths: of(100 + lastMonthsOff),
    weighted: of(100 + weightedOff),
  };
}

test("errors are medians, beside those of the two usual forecasts; the range is held against what came", () => {
  const points = [aPoint(-10, 30, 5), aPoint(4, -20, 5), aPoint(12, 10, -70), aPoint(-25, 40, 5, 24)];
  const [score, ...later] = scoresOf([...points, { ...aPoint(90), horizon: 2 }]);
  expect(score).toMatchObject({
    ...{ horizon: 1, points: 4, error: { amount: 11 }, lastMonthsError: { amount: 25 }, weightedError: { amount: 5 } },
    ...{ amountCoverage: 0.5, countCoverage: 1, withinTenPercent: 0.5 },
  });
  expect(score!.error.count).toBeCloseTo(1.1);
  expect(later.map(({ points: count }) => count)).toEqual([1, 0]);
});

test.each([
  [5, 0, "too-little-history"],
  [4, 2, "does-not-hold"],
  [8, 2, "holds"],
  [7, 2, "does-not-hold"],
])("%i months within ten per cent and %i beyond: %s", (within, beyond, verdict) => {
  const points = [
    ...Array.from({ length: within }, () => aPoint(10)),
    ...Array.from({ length: beyond }, () => aPoint(11)),
  ];
  expect(verdictOf(scoresOf(points)[0])).toBe(verdict);
});

test("it is tried at each whole month's end from the fourth on, as far as a month has come since", () => {
  const triedAt = (months: number, daysMore = 0) => [
    ...new Set(backTest(history(months, small, daysMore)).points.map(({ month }) => month)),
  ];
  const fourth = (aMonth("2022-01") + 3) as Month;
  expect(triedAt(4)).toEqual([]);
  expect(triedAt(5)).toEqual([fourth]);
  expect(triedAt(5, 15)).toEqual([fourth]);
  expect(triedAt(7)).toEqual([fourth, fourth + 1, fourth + 2]);
  expect(triedAt(24)).toHaveLength(18);
});

test("of a long log the last eight months are enough", () => {
  const many = (records: FunnelRecords): FunnelRecords => {
    const [first] = records.transitions;
    const more = Array.from({ length: 20_001 - records.transitions.length }, () => first!);
    return { ...records, transitions: [...records.transitions, ...more] };
  };
  expect(new Set(backTest(history(24, small, 0, many)).points.map(({ month }) => month)).size).toBe(8);
});

test("on how many months it can be tried is known without trying", () => {
  for (const months of [1, 4, 9, 10, 24]) {
    const known = history(months, small);
    const { scores, verdict } = backTest(known);
    expect([months, triableMonths(known)]).toEqual([months, scores[0]!.points]);
    expect(verdict === "too-little-history").toBe(months < 10);
  }
});

test("in steps, a month to each, it comes to the same", () => {
  const known = history(12, small);
  const steps = backTestInSteps(known);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBe(8);
  expect(step.value).toEqual(backTest(known));
});
