import { fisherExact } from "../../../../src/domain/analysis/statistics/fisher";

describe("fisherExact", () => {
  it("gives the tea-tasting lady her 17 in 70", () => {
    const tea = fisherExact({ withTrait: 3, n: 4, otherWithTrait: 1, otherN: 4 });
    expect(tea.greater).toBeCloseTo(17 / 70, 12);
    expect(tea.twoSided).toBeCloseTo(34 / 70, 12);
  });

  it("gives R's values for the convictions of twins", () => {
    // R, ?fisher.test: Convictions, 2 of 17 dizygotic and 10 of 13 monozygotic twins; p = 0.0005367, one-sided 0.0004652.
    expect(fisherExact({ withTrait: 10, n: 13, otherWithTrait: 2, otherN: 17 }).greater).toBeCloseTo(0.0004652, 7);
    expect(fisherExact({ withTrait: 10, n: 13, otherWithTrait: 2, otherN: 17 }).twoSided).toBeCloseTo(0.0005367, 7);
  });

  it("is what dealing the trait out at random comes to", () => {
    // All ways to give 5 of 9 customers the trait, with 4 customers in the first group.
    const subsets = Array.from({ length: 2 ** 9 }, (_, bits) => bits).filter((bits) => ones(bits) === 5);
    for (let withTrait = 0; withTrait <= 4; withTrait += 1) {
      const asMany = subsets.filter((bits) => ones(bits & 0b1111) >= withTrait).length;
      const { greater } = fisherExact({ withTrait, n: 4, otherWithTrait: 5 - withTrait, otherN: 5 });
      expect(greater).toBeCloseTo(asMany / subsets.length, 12);
    }
  });

  it("keeps its digits with many", () => {
    const { greater } = fisherExact({ withTrait: 600, n: 5000, otherWithTrait: 600, otherN: 5000 });
    const { greater: more } = fisherExact({ withTrait: 601, n: 5000, otherWithTrait: 599, otherN: 5000 });
    expect(greater - 0.5).toBeCloseTo(0.5 - more, 9); // Symmetric about the middle.
  });
});

function ones(bits: number): number {
  return bits.toString(2).replaceAll("0", "").length;
}
