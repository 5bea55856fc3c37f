import { parameterText, stageText } from "../../src/taskpane/state/settings-drafts";
import { aContent, field } from "./held-settings";

const stageOf = (averagePrice: number | null) => {
  const [stage] = aContent().stages!;
  return { ...stage!, fields: { ...stage!.fields, averagePrice: field(averagePrice), benchmarkRate: field(0.35) } };
};

test.each([
  [15 / 7, "2.1429"],
  [2.5, "2.5"],
  [12_000, "12000"],
  [null, ""],
])("a price of %p is shown to four decimals", (price, text) => {
  expect(stageText(stageOf(price), "averagePrice")).toBe(text);
});

test("shares are shown in percent, factors as they are", () => {
  const content = aContent();
  expect(stageText(stageOf(null), "benchmarkRate")).toBe("35");
  expect(parameterText("lowConversion", content)).toBe("40");
  expect(parameterText("coachingFactor", content)).toBe("1.2");
});
