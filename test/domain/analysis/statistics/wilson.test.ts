import { proportion } from "../../../../src/domain/analysis/statistics/wilson";

describe("proportion", () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med. 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives the published interval of %i in %i", (numerator, n, low, high) => {
    const interval = proportion(numerator, n);
    expect(interval.rate).toBe(numerator / n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("leaves everything open of nobody, and the far end of all", () => {
    expect(proportion(0, 0)).toEqual({ numerator: 0, n: 0, rate: null, low: 0, high: 1 });
    expect(proportion(7, 7).high).toBe(1);
  });
});
