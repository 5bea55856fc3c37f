import type { ActionMetric, ActionVerdict } from "../../../src/domain/actions/action";
import { companyTruth, judged, type Planted } from "./judged-company";

// Each company is lived through and read twice.
jest.setTimeout(120_000);

const metrics: readonly ActionMetric[] = ["decidedRate", "medianDays"];

/** By metric: how many of the companies came to the verdict, at the month's or at the quarter's look. */
function verdicts(perDay: number, planted: Planted, companies: number, wanted: ActionVerdict) {
  const counts = new Map(metrics.map((metric) => [metric, { atMonth: 0, atQuarter: 0, ever: 0 }]));
  for (let seed = 1; seed <= companies; seed += 1) {
    const follows = judged(companyTruth(perDay, planted), metrics, seed, [30, 90]);
    metrics.forEach((metric, index) => {
      const [month, quarter] = [follows[index]?.verdict, follows[index + metrics.length]?.verdict];
      const count = counts.get(metric)!;
      if (month === wanted) count.atMonth += 1;
      if (quarter === wanted) count.atQuarter += 1;
      if (month === wanted || quarter === wanted) count.ever += 1;
    });
  }
  return { rate: counts.get("decidedRate")!, days: counts.get("medianDays")! };
}

test("without any effect, at most one action in twenty is ever called effective", () => {
  const { rate, days } = verdicts(1.5, {}, 60, "effective");
  expect(rate.ever).toBeLessThanOrEqual(3);
  expect(days.ever).toBeLessThanOrEqual(3);
});

test("what a measure of decent size does is found by the quarter", () => {
  expect(verdicts(3, { rate: 0.8 }, 20, "effective").rate.atQuarter).toBeGreaterThanOrEqual(17);
  expect(verdicts(2, { daysFactor: 0.5 }, 20, "effective").days.atQuarter).toBeGreaterThanOrEqual(17);
});

test("where few customers come, there are too few to tell", () => {
  const { rate, days } = verdicts(0.1, {}, 40, "insufficient");
  expect(rate.atMonth).toBe(40);
  expect(rate.atQuarter).toBeGreaterThanOrEqual(38);
  expect(days.atQuarter).toBeGreaterThanOrEqual(38);
});

test("where many come and nothing happens, it is said that nothing has", () => {
  const { days } = verdicts(4, {}, 10, "ineffective");
  expect(days.atQuarter).toBeGreaterThanOrEqual(8);
});
