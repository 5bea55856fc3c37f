import type { DwellRow } from "../../domain/month-report";
import type { SheetLanguage } from "../sheet-language";
import type { Words } from "../table-schema";

/** What a remark without any known reason counts as. */
export const unclassified: Words = { "zh-CN": "未归类", "en-US": "Unclassified" };

/** 超时原因分析(占比): 客户需求变更频繁(50%)、内部审批慢(30%). The percentages are whole and add up to 100. */
export function reasonsText(reasons: DwellRow["reasons"], language: SheetLanguage): string | null {
  if (reasons.length === 0) return null;
  const percents = wholePercents(reasons.map(({ share }) => share));
  const space = language === "zh-CN" ? "" : " ";
  return reasons
    .map(({ reason }, index) => `${reason ?? unclassified[language]}${space}(${percents[index] ?? 0}%)`)
    .join(language === "zh-CN" ? "、" : ", ");
}

/** By largest remainder: each is rounded down, and what is then missing goes to those that lost most, the first first. */
export function wholePercents(shares: readonly number[]): readonly number[] {
  // Shares that are sums of thirds and the like are not exact: 0.29 × 100 is 28.999999999999996.
  const exact = shares.map((share) => Math.round(share * 100 * 1e9) / 1e9);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, percent) => sum + percent, 0);
  const byRemainder = exact
    .map((percent, index) => ({ index, remainder: percent - Math.floor(percent) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((percent, index) => percent + (raised.has(index) ? 1 : 0));
}
