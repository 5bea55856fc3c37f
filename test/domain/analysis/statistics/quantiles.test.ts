import { meanOf, medianOf, quantileOf } from "../../../../src/domain/analysis/statistics/quantiles";

it("finds quantiles as Excel's PERCENTILE.INC does", () => {
  // Microsoft's example of PERCENTILE.INC, and R's quantile(1:10, 0.9).
  expect(quantileOf([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
  expect(quantileOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9)).toBeCloseTo(9.1, 12);
  expect(medianOf([11, 2, 30])).toBe(11);
  expect([quantileOf([], 0.5), meanOf([])]).toEqual([null, null]);
  expect(meanOf([1, 2, 6])).toBe(3);
});
