import type { FunnelSettings, OpeningBasis } from "../domain/settings";
import { headerKey } from "./find-columns";
import type { SheetLanguage } from "./sheet-language";
import type { Words } from "./table-schema";

export type SettingKey = keyof FunnelSettings;

/** What a setting is called on the sheet, and what it does. */
export const settingWords: Readonly<Record<SettingKey, { readonly name: Words; readonly note: Words }>> = {
  openingBasis: {
    name: { "zh-CN": "期初口径", "en-US": "Opening basis" },
    note: {
      "zh-CN": "在段:月初仍在该阶段的客户,不重复计数;模板:上月期末客户数",
      "en-US": "In stage: customers still in the stage at month start. Template: last month's closing number",
    },
  },
  lowConversion: {
    name: { "zh-CN": "低转化率阈值", "en-US": "Low conversion below" },
    note: { "zh-CN": "阶段转化率低于此值时标黄", "en-US": "A lower conversion rate is marked amber" },
  },
  coachingFactor: {
    name: { "zh-CN": "辅导倍数", "en-US": "Coaching factor" },
    note: {
      "zh-CN": "平均停留超过团队平均的多少倍时建议辅导",
      "en-US": "Coaching is advised where the mean dwell exceeds the team's by this factor",
    },
  },
  amountUnit: {
    name: { "zh-CN": "金额单位", "en-US": "Amount unit" },
    note: { "zh-CN": "金额录入和显示的单位", "en-US": "The unit amounts are entered and shown in" },
  },
};

export const settingKeys: readonly SettingKey[] = ["openingBasis", "lowConversion", "coachingFactor", "amountUnit"];

const openingBases: Readonly<Record<OpeningBasis, Words>> = {
  "in-stage": { "zh-CN": "在段", "en-US": "In stage" },
  template: { "zh-CN": "模板", "en-US": "Template" },
};

export function settingChoiceText(basis: OpeningBasis, language: SheetLanguage): string {
  return openingBases[basis][language];
}

/** Null for a word that is neither basis, in either language. */
export function parseOpeningBasis(text: string): OpeningBasis | null {
  const key = headerKey(text);
  const bases = Object.entries(openingBases) as [OpeningBasis, Words][];
  return bases.find(([, words]) => Object.values(words).some((word) => headerKey(word) === key))?.[0] ?? null;
}

/** Null for a parameter that is none of ours. */
export function parseSettingName(text: string): SettingKey | null {
  const key = headerKey(text);
  return settingKeys.find((name) => Object.values(settingWords[name].name).some((w) => headerKey(w) === key)) ?? null;
}
