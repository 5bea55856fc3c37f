import type { BackTestPoint, Won } from "../../../src/domain/forecast/back-test-score";
import { companyPoints, companyTruths } from "../../support/company-truths";

const points = new Map(Object.entries(companyTruths).map(([name, truth]) => [name, companyPoints(truth, [11, 12])]));
const all = [...points.values()].flat();

const coverage = (some: readonly BackTestPoint[], of: "count" | "amount"): number =>
  some.filter(({ forecast, actual }) => actual[of] >= forecast[of].p10 && actual[of] <= forecast[of].p90).length /
  some.length;

const medianError = (some: readonly BackTestPoint[], said: (point: BackTestPoint) => Won, of: "count" | "amount") => {
  const errors = some.map((point) => Math.abs(said(point)[of] - point.actual[of])).sort((a, b) => a - b);
  return errors[Math.floor(errors.length / 2)] ?? 0;
};

const said = ({ forecast: { count, amount } }: BackTestPoint): Won => ({ count: count.p50, amount: amount.p50 });

test("four fifths of the amounts that came lie between P10 and P90", () => {
  expect(all.length).toBeGreaterThan(500);
  expect(coverage(all, "amount")).toBeGreaterThanOrEqual(0.75);
  expect(coverage(all, "amount")).toBeLessThanOrEqual(0.85);
});

test("numbers of wins lie there no less often: whole numbers make the range wider, never narrower", () => {
  expect(coverage(all, "count")).toBeGreaterThanOrEqual(0.75);
  expect(coverage(all, "count")).toBeLessThanOrEqual(0.93);
});

test.each([...points])("no company is far off: %s", (_name, own) => {
  expect(coverage(own, "amount")).toBeGreaterThanOrEqual(0.65);
  expect(coverage(own, "amount")).toBeLessThanOrEqual(0.95);
});

test.each(["count", "amount"] as const)(
  "the median error in the %s beats both usual forecasts in most companies",
  (of) => {
    const beaten = [...points.values()].filter(
      (own) =>
        medianError(own, said, of) <= medianError(own, ({ lastMonths }) => lastMonths, of) &&
        medianError(own, said, of) <= medianError(own, ({ weighted }) => weighted, of),
    );
    expect(beaten.length).toBeGreaterThanOrEqual(4);
  },
);
