import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import type { SheetLanguage } from "../sheet-language";

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
    /** In the unit that shows most of it: 45 minutes, 3.5 hours, 2.1 days. */
    hours: (hours: number): string => {
      if (hours < 1) return `${number(hours * 60)} ${isChinese ? "分钟" : "min"}`;
      if (hours < 48) return `${number(hours, 1)} ${isChinese ? "小时" : "h"}`;
      return isChinese ? `${number(hours / 24, 1)} 天` : `${number(hours / 24, 1)} days`;
    },
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
