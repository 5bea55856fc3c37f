import type { Subject } from "../../../src/domain/analysis/trait-values";
import { lossTraits } from "../../../src/domain/analysis/traits";
import { aCustomer, idOf } from "../../support/builders";
import {
  exampleEffect,
  findsAmountBelowFive,
  findsAnything,
  noEffect,
  shareOfRuns,
  traitTeam,
} from "../../support/trait-team";

describe("lossTraits", () => {
  it.each([10, 30, 100])("finds anything in at most 5 %% of teams of twice %i without any effect", (size) => {
    const found = shareOfRuns(300, size, (random) => {
      return findsAnything(traitTeam(random, { lost: size, passed: size, ...noEffect }));
    });
    expect(found).toBeLessThanOrEqual(0.05);
  });

  it("finds anything in at most 5 % of teams of 20 to 200 of any shape without any effect", () => {
    const found = shareOfRuns(300, 77, (random) => {
      const size = random.integer(20, 200);
      const lost = random.integer(5, size - 5);
      return findsAnything(traitTeam(random, { lost, passed: size - lost, ...noEffect }));
    });
    expect(found).toBeLessThanOrEqual(0.05);
  });

  it.each([
    [60, 60, 0.99],
    [30, 60, 0.9],
    [40, 40, 0.9],
  ])("finds the document's example among %i lost and %i who passed in %d of the teams", (lost, passed, power) => {
    expect(
      shareOfRuns(100, lost, (random) => findsAmountBelowFive(traitTeam(random, { lost, passed, ...exampleEffect }))),
    ).toBeGreaterThanOrEqual(power);
  });

  it("makes no finding of five customers, however alike they are", () => {
    const five = Array.from({ length: 60 }, (_, index): Subject => {
      const row = aCustomer(`K${index}`, { source: index < 5 ? "展会" : "转介绍" });
      return { id: row.id, isLost: index < 12, row, owner: "", days: null };
    });
    const { comparisons, findings } = lossTraits(five);
    expect(comparisons.every(({ lostWith, passedWith }) => lostWith + passedWith >= 6)).toBe(true);
    expect(findings).toEqual([]);
    const sixth = { ...five[59]!, row: five[0]!.row };
    const many = Array.from({ length: 300 }, (_, index) => ({ ...five[30]!, id: idOf(`M${index}`) }));
    const { comparisons: compared, findings: found } = lossTraits([...five, sixth, ...many]);
    expect(compared[0]).toMatchObject({ lostWith: 5, passedWith: 1 });
    expect(compared[0]!.adjusted).toBeLessThan(0.001);
    expect(found).toEqual([]);
    expect(lossTraits(five.slice(3, 30))).toMatchObject({ isTooFew: true, comparisons: [], lost: 9, passed: 18 });
  });

  it("says how common a trait is on both sides, and who has it", () => {
    const subjects = Array.from({ length: 40 }, (_, index): Subject => {
      const isLost = index < 20;
      const source = index < 16 || index >= 34 ? " 展会" : index === 33 ? "" : "转介绍";
      return { id: idOf(`K${index}`), isLost, row: aCustomer(`K${index}`, { source }), owner: "", days: null };
    });
    const [finding, ...more] = lossTraits(subjects).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      trait: "source",
      value: { kind: "text", text: "展会" },
      lostWith: 16,
      lost: 20,
      passedWith: 6,
      passed: 19,
      lostShare: 0.8,
      passedShare: 6 / 19,
    });
    expect(finding!.lift).toBeCloseTo(0.8 / (22 / 39), 12);
    expect(finding!.customers).toEqual(Array.from({ length: 16 }, (_, index) => idOf(`K${index}`)));
  });
});
