import {
  kaplanMeier,
  kaplanMeierMedian,
  survivalQuantile,
} from "../../../../src/domain/analysis/statistics/kaplan-meier";

/** Weeks of remission under 6-MP: E. J. Freireich et al., Blood 21 (1963), 699–716. */
const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const remissions = [
  ...censored.map((days) => ({ days, isOver: false })),
  ...ended.map((days) => ({ days, isOver: true })),
];

describe("kaplanMeier", () => {
  it("gives the published table of the 6-MP remissions", () => {
    expect(kaplanMeier(remissions).map(({ days, atRisk, survival }) => [days, atRisk, survival.toFixed(3)])).toEqual([
      [6, 21, "0.857"],
      [7, 17, "0.807"],
      [10, 15, "0.753"],
      [13, 12, "0.690"],
      [16, 11, "0.627"],
      [22, 7, "0.538"],
      [23, 6, "0.448"],
    ]);
    expect(kaplanMeierMedian(remissions)).toBe(23);
    expect(survivalQuantile(kaplanMeier(remissions), 0.25)).toBe(13);
  });

  it("has no median while less than half are over", () => {
    expect(kaplanMeierMedian(remissions.filter(({ days }) => days < 23 || days > 24))).toBeNull();
    expect(kaplanMeierMedian([])).toBeNull();
  });

  it("is the plain share of those who take longer where nothing is censored", () => {
    const days = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
    for (const step of kaplanMeier(days.map((each) => ({ days: each, isOver: true })))) {
      expect(step.survival).toBeCloseTo(days.filter((each) => each > step.days).length / days.length, 12);
    }
    expect(kaplanMeierMedian(days.map((each) => ({ days: each, isOver: true })))).toBe(3);
  });
});
