import fc from "fast-check";
import { reasonsText, wholePercents } from "../../src/workbook/month/reasons-text";

describe("reasonsText", () => {
  it("says the document's own example", () => {
    const reasons = [
      { reason: "客户需求变更频繁", share: 0.5 },
      { reason: "内部审批慢", share: 0.3 },
      { reason: null, share: 0.2 },
    ];
    expect(reasonsText(reasons, "zh-CN")).toBe("客户需求变更频繁(50%)、内部审批慢(30%)、未归类(20%)");
    expect(reasonsText(reasons, "en-US")).toBe("客户需求变更频繁 (50%), 内部审批慢 (30%), Unclassified (20%)");
  });

  it("is empty where nobody is above the mean", () => expect(reasonsText([], "zh-CN")).toBeNull());
});

describe("wholePercents", () => {
  it.each([
    [
      [1 / 3, 1 / 3, 1 / 3],
      [34, 33, 33],
    ],
    [
      [2 / 3, 1 / 3],
      [67, 33],
    ],
    [
      [0.29, 0.71],
      [29, 71],
    ],
    [
      [0.5, 0.125, 0.125, 0.125, 0.125],
      [50, 13, 13, 12, 12],
    ],
    [
      [2 / 3, 1 / 6, 1 / 6],
      [67, 17, 16],
    ],
    [[1], [100]],
  ])("makes %j %j", (shares, percents) => expect(wholePercents(shares)).toEqual(percents));

  it("adds up to 100 whatever the shares, and is off by less than one", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, (mentions) => {
        const total = mentions.reduce((sum, count) => sum + count, 0);
        const shares = mentions.map((count) => count / total);
        const percents = wholePercents(shares);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        percents.forEach((percent, index) => expect(Math.abs(percent - shares[index]! * 100)).toBeLessThan(1));
      }),
    );
  });
});
