import { adjustForMany } from "../../../../src/domain/analysis/statistics/false-discoveries";

/** Benjamini and Hochberg (1995), section 4.1: fifteen endpoints of a trial of rt-PA and APSAC. */
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

describe("adjustForMany", () => {
  it("rejects the four that the paper rejects", () => {
    const adjusted = adjustForMany(published);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    [0.0015, 0.003, 0.0095, 0.035625, 0.0603].forEach((p, place) => expect(adjusted[place]).toBeCloseTo(p, 10));
  });

  it("keeps the order of the comparisons, and never falls as p rises", () => {
    const mixed = [0.04, 0.001, 0.9, 0.02];
    expect(adjustForMany(mixed).map((p) => p.toFixed(4))).toEqual(["0.0533", "0.0040", "0.9000", "0.0400"]);
    expect(adjustForMany([0.02, 0.021])).toEqual([0.021, 0.021]);
    expect(adjustForMany([])).toEqual([]);
  });
});
