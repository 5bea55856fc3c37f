import type { FunnelSettings } from "../domain/settings";
import { headerKey } from "./find-columns";
import type { SheetLanguage } from "./sheet-language";
import type { Words } from "./table-schema";

export type SettingKey = keyof FunnelSettings;

/** What a setting is called on the sheet, and what it does. */
export const settingWords: Readonly<Record<SettingKey, { readonly name: Words; readonly note: Words }>> = {
  businessMode: {
    name: { "zh-CN": "业务模式", "en-US": "Business mode" },
    note: {
      "zh-CN": "B2B:每周五更新;B2C:每天更新",
      "en-US": "B2B: updated by Friday each week. B2C: updated daily",
    },
  },
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
  overdueFactor: {
    name: { "zh-CN": "超期倍数", "en-US": "Overdue factor" },
    note: {
      "zh-CN": "在当前阶段停留超过基准天数的多少倍算停留超期",
      "en-US": "A customer is overdue after so many times the stage's baseline",
    },
  },
  staleDays: {
    name: { "zh-CN": "未更新天数", "en-US": "Stale after (days)" },
    note: {
      "zh-CN": "超过多少天没有变化算长期未更新;自动:B2B 7 天,B2C 1 天",
      "en-US": "Days without a change after which a customer is stale. Automatic: 7 in B2B, 1 in B2C",
    },
  },
  replyMinutes: {
    name: { "zh-CN": "首次回复时限(分钟)", "en-US": "First reply within (minutes)" },
    note: {
      "zh-CN": "B2C:首次接触后多少分钟内回复算及时,最多 1440(一天)",
      "en-US": "B2C: minutes from the first contact within which a reply is in time, 1440 (a day) at most",
    },
  },
  isCapturing: {
    name: { "zh-CN": "自动记录", "en-US": "Record changes" },
    note: {
      "zh-CN": "开:阶段变化自动写入阶段流转;关:加载项不写入",
      "en-US": "On: changes of stage are written to the log. Off: the add-in writes nothing by itself",
    },
  },
  amountUnit: {
    name: { "zh-CN": "金额单位", "en-US": "Amount unit" },
    note: { "zh-CN": "金额录入和显示的单位", "en-US": "The unit amounts are entered and shown in" },
  },
};

export const settingKeys: readonly SettingKey[] = [
  "businessMode",
  "openingBasis",
  "lowConversion",
  "coachingFactor",
  "overdueFactor",
  "staleDays",
  "replyMinutes",
  "isCapturing",
  "amountUnit",
];

/** Settings that take one of a few words, with what each word stands for. */
export const settingChoices = {
  businessMode: [
    { value: "b2b", words: { "zh-CN": "B2B", "en-US": "B2B" } },
    { value: "b2c", words: { "zh-CN": "B2C", "en-US": "B2C" } },
  ],
  openingBasis: [
    { value: "in-stage", words: { "zh-CN": "在段", "en-US": "In stage" } },
    { value: "template", words: { "zh-CN": "模板", "en-US": "Template" } },
  ],
  isCapturing: [
    { value: true, words: { "zh-CN": "开", "en-US": "On" } },
    { value: false, words: { "zh-CN": "关", "en-US": "Off" } },
  ],
} as const satisfies { readonly [K in SettingKey]?: readonly SettingChoice<K>[] };

type SettingChoice<K extends SettingKey> = { readonly value: FunnelSettings[K]; readonly words: Words };

export type ChoiceSetting = keyof typeof settingChoices;

const automatic: Words = { "zh-CN": "自动", "en-US": "Automatic" };

/** What a setting's cell shows. */
export function settingCell<K extends SettingKey>(
  key: K,
  value: FunnelSettings[K],
  language: SheetLanguage,
): string | number {
  if (value === null) return automatic[language];
  if (typeof value === "number") return value;
  const choice = isChoiceSetting(key) && settingChoices[key].find((candidate) => candidate.value === value);
  return choice ? choice.words[language] : String(value);
}

/** As its cell shows it: a rate as a percentage. */
export function settingText<K extends SettingKey>(key: K, value: FunnelSettings[K], language: SheetLanguage): string {
  const cell = settingCell(key, value, language);
  return key === "lowConversion" && typeof cell === "number" ? rateText(cell) : String(cell);
}

function rateText(rate: number): string {
  return `${Number((rate * 100).toPrecision(12))}%`;
}

/** What a word stands for, in either language; null for one that the setting does not know. */
export function parseSettingChoice(key: ChoiceSetting, text: string): string | boolean | null {
  const wanted = headerKey(text);
  const choice = settingChoices[key].find(({ words }) => Object.values(words).some((w) => headerKey(w) === wanted));
  return choice?.value ?? null;
}

export function isChoiceSetting(key: SettingKey): key is ChoiceSetting {
  return key in settingChoices;
}

export function isAutomatic(text: string): boolean {
  return Object.values(automatic).some((word) => headerKey(word) === headerKey(text));
}

/** Null for a parameter that is none of ours. */
export function parseSettingName(text: string): SettingKey | null {
  const key = headerKey(text);
  return settingKeys.find((name) => Object.values(settingWords[name].name).some((w) => headerKey(w) === key)) ?? null;
}
