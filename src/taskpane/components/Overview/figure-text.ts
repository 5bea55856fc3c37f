import type { TFunction } from "i18next";
import type { FigureChoice } from "../../state/overview-state";

/** What the figure is called wherever it stands: "需求确认：在段客户", "本月成交（上月同期）". */
export function figureTitle({ name, stage, isBefore }: Omit<FigureChoice, "customers">, t: TFunction): string {
  const title = t(`overview.figure.${name}.title`);
  const whole = stage === "" || name === "leak" ? title : t("overview.figureOf", { stage, title });
  return isBefore ? t("overview.figureBefore", { title: whole }) : whole;
}

export function countText(value: number | null, t: TFunction): string {
  return value === null ? t("overview.unknown") : t("overview.count", { count: value });
}

export function rateText(rate: number | null, t: TFunction): string {
  return rate === null ? t("overview.unknown") : t("overview.rate", { rate });
}

export function amountText(amount: number | null, unitName: string, t: TFunction): string {
  return amount === null ? t("overview.unknown") : t("overview.amount", { amount, unitName });
}
