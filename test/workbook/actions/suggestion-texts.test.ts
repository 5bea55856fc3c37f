import type { Suggestion } from "../../../src/domain/actions/suggestions";
import { acceptanceText } from "../../../src/workbook/actions/suggestion-texts";

const text = (acceptance: string, metric: Suggestion["metric"], target: number | null) =>
  acceptanceText({ acceptance, metric, target } as Suggestion);

test.each([
  ["转化率提升至{目标}", "decidedRate", 0.446, "转化率提升至45%"],
  ["停留时长≤{目标}天", "medianDays", 12.4, "停留时长≤12天"],
  ["Dwell of {target} days at most", "medianDays", 12.4, "Dwell of 12 days at most"],
  ["转化率提升至{目标}", "decidedRate", null, "转化率提升至目标值"],
  ["Conversion up to {Target}", "decidedRate", null, "Conversion up to the target"],
  ["计算器覆盖 80% 套餐", "decidedRate", 0.5, "计算器覆盖 80% 套餐"],
] as const)("%s with a target in %s of %p", (acceptance, metric, target, expected) => {
  expect(text(acceptance, metric, target)).toBe(expected);
});
