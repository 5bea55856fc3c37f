import type { SheetLanguage } from "../sheet-language";

/**
 * The number format of amounts in a column of one grid column's width, where Excel shows #### for a figure that it has no
 * room for: with decimals where they are small, in thousands where they are in the ten millions (unit 元).
 */
export function amountFormat(amounts: readonly (number | null)[], language: SheetLanguage): string {
  const largest = Math.max(0, ...amounts.map((amount) => Math.abs(amount ?? 0)));
  if (largest < 10_000) return "#,##0.0";
  if (largest < 10_000_000) return "#,##0";
  return language === "zh-CN" ? '#,##0,"千"' : '#,##0,"k"';
}
