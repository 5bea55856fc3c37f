import { betaQuantile, betaShareBelow } from "../../../../src/domain/analysis/statistics/beta";
import { shrinkRates } from "../../../../src/domain/analysis/statistics/shrinkage";
import { createSeededRandom } from "../../../../src/simulator/sample/seeded-random";

describe("betaQuantile", () => {
  // scipy.stats.beta.ppf
  it.each([
    [0.05, 2, 3, 0.09761146288641434],
    [0.95, 0.5, 12.5, 0.14505651819287652],
    [0.5, 40, 60, 0.3993307426981327],
    [0.05, 300, 700, 0.2764036572036614],
  ])("is scipy's at %d of beta(%d, %d)", (share, a, b, value) => {
    expect(betaQuantile(share, a, b)).toBeCloseTo(value, 10);
    expect(betaShareBelow(value, a, b)).toBeCloseTo(share, 10);
  });
});

describe("shrinkRates", () => {
  const team = [
    { numerator: 30, n: 100 },
    { numerator: 60, n: 100 },
    { numerator: 45, n: 100 },
    { numerator: 3, n: 3 },
  ];

  it("does not rank three deals before a hundred", () => {
    const [low, high, , three] = shrinkRates(team)!;
    expect(low).toMatchObject({ standing: "below" });
    expect(high).toMatchObject({ standing: "above" });
    expect(three!.standing).toBe("alike");
    expect(three!.rate).toBeLessThan(high!.rate + 0.02);
    expect(low!.rate).toBeGreaterThan(0.3);
    expect(high!.rate).toBeLessThan(0.6);
  });

  it("takes a few who differ in everything for no more than a few", () => {
    const [none, all] = shrinkRates([
      { numerator: 0, n: 3 },
      { numerator: 3, n: 3 },
    ])!;
    expect([none!.standing, all!.standing]).toEqual(["alike", "alike"]);
    expect(all!.rate).toBeCloseTo(8 / 13, 12);
  });

  it("gives everybody the group's rate where they differ no more than chance has it", () => {
    const alike = shrinkRates([
      { numerator: 10, n: 20 },
      { numerator: 21, n: 40 },
      { numerator: 29, n: 60 },
    ])!;
    for (const { rate, standing } of alike) {
      expect(rate).toBeCloseTo(0.5, 2);
      expect(standing).toBe("alike");
    }
  });

  it("says nothing of nobody, and stays between 0 and 1 when all or none succeed", () => {
    expect(shrinkRates([])).toBeNull();
    expect(shrinkRates([{ numerator: 0, n: 0 }])).toBeNull();
    for (const numerator of [0, 6]) {
      const [only] = shrinkRates([
        { numerator, n: 6 },
        { numerator, n: 6 },
      ])!;
      expect(only!.rate).toBeGreaterThan(0);
      expect(only!.rate).toBeLessThan(1);
      expect(only!.standing).toBe("alike");
    }
  });

  it("comes nearer to the truth than the raw rates, and ranks hardly anybody of a team that is all the same", () => {
    const random = createSeededRandom(5);
    let raw = 0;
    let shrunk = 0;
    let ranked = 0;
    let owners = 0;
    for (let run = 0; run < 100; run += 1) {
      const truths = Array.from({ length: 8 }, () => 0.3 + 0.2 * random.next());
      const sizes = truths.map(() => random.integer(3, 40));
      const counted = sizes.map((n, index) => ({ n, numerator: binomial(n, truths[index]!) }));
      const rates = shrinkRates(counted)!;
      counted.forEach(({ numerator, n }, index) => {
        raw += (numerator / n - truths[index]!) ** 2;
        shrunk += (rates[index]!.rate - truths[index]!) ** 2;
      });
      const same = sizes.map((n) => ({ n, numerator: binomial(n, 0.4) }));
      ranked += shrinkRates(same)!.filter(({ standing }) => standing !== "alike").length;
      owners += same.length;
    }
    expect(shrunk).toBeLessThan(raw * 0.5);
    expect(ranked / owners).toBeLessThan(0.05);

    function binomial(n: number, chance: number): number {
      let count = 0;
      for (let trial = 0; trial < n; trial += 1) count += random.chance(chance) ? 1 : 0;
      return count;
    }
  });
});
