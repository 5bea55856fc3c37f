import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import type { ClockSpan } from "../../domain/clock-span";
import type { SheetLanguage } from "../sheet-language";

const spanUnits: Readonly<Record<ClockSpan["unit"], Readonly<Record<SheetLanguage, string>>>> = {
  minutes: { "zh-CN": "分钟", "en-US": "min" },
  hours: { "zh-CN": "小时", "en-US": "h" },
  days: { "zh-CN": "天", "en-US": "d" },
};

/** How the report writes figures in its sentences. */
export type Phrases = ReturnType<typeof createPhrases>;

export function createPhrases(language: SheetLanguage, unit: string) {
  const isChinese = language === "zh-CN";
  const number = (value: number, decimals = 0): string =>
    value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const percent = (share: number): string => `${number(share * 100, 1)}%`;
  return {
    isChinese,
    number,
    percent,
    /** 75.0%(60/80) */
    rate: ({ rate, numerator, n }: { rate: number | null; numerator: number; n: number }): string =>
      rate === null
        ? "—"
        : isChinese
          ? `${percent(rate)}(${numerator}/${n})`
          : `${percent(rate)} (${numerator} of ${n})`,
    /** 63%–77% */
    between: (low: number, high: number): string => `${number(low * 100)}%–${number(high * 100)}%`,
    days: (days: number): string => (isChinese ? `${number(days, 1)} 天` : `${number(days, 1)} days`),
    /** 45 min, 3.5 h, 2.1 d. */
    span: ({ unit, value }: ClockSpan): string =>
      `${number(value, unit === "minutes" ? 0 : 1)} ${spanUnits[unit][language]}`,
    wholeDays: (days: number): string =>
      isChinese ? `${number(days)} 天` : `${number(days)} ${days === 1 ? "day" : "days"}`,
    amount: (amount: number): string => `${number(amount, amount !== 0 && Math.abs(amount) < 10 ? 1 : 0)} ${unit}`,
    customers: (count: number): string =>
      isChinese ? `${number(count)} 个客户` : `${number(count)} ${count === 1 ? "customer" : "customers"}`,
    date: (date: SheetDate): string => formatSheetDate(date),
    list: (texts: readonly string[]): string => texts.join(isChinese ? "、" : ", "),
    /** Sentences after one another. */
    join: (sentences: readonly string[]): string => sentences.join(isChinese ? "" : " "),
  };
}
