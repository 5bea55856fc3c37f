import type { Month, SheetDate } from "../../../domain/calendar";
import { utcMidnight } from "../../local-day";

type Option = {
  /** The month that choosing this leads to. */
  readonly month: Month;
  readonly text: string;
  /** Not begun yet. */
  readonly isAhead: boolean;
};

export type MonthChoice = {
  readonly field: "year" | "month";
  readonly value: Month;
  readonly options: readonly Option[];
};

const yearsBack = 10;

/** The two fields that a month is chosen with, in the order the language has them. */
export function monthChoices(chosen: Month, today: SheetDate, language: string): readonly MonthChoice[] {
  const now = utcMidnight(today);
  const thisMonth = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const chosenYear = Math.floor(chosen / 12);
  const textOf = (month: number, format: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(
      Date.UTC(Math.floor(month / 12), month % 12),
    );

  // The long names would be 三月 beside 2024年.
  const monthWidth = language.startsWith("zh") ? "short" : "long";
  const lastYear = now.getUTCFullYear();
  const firstYear = Math.min(chosenYear, lastYear - yearsBack);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, back) => {
    // In the running year, a month still ahead is no choice: the running one stands in for it.
    const month = Math.min((lastYear - back) * 12 + (chosen % 12), thisMonth) as Month;
    return { month, text: textOf((lastYear - back) * 12, { year: "numeric" }), isAhead: false };
  });
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = (chosenYear * 12 + index) as Month;
    return { month, text: textOf(month, { month: monthWidth }), isAhead: month > thisMonth };
  });
  const fields: Record<MonthChoice["field"], MonthChoice> = {
    year: { field: "year", value: chosen, options: years },
    month: { field: "month", value: chosen, options: months },
  };
  return new Intl.DateTimeFormat(language, { year: "numeric", month: "long" })
    .formatToParts(0)
    .flatMap(({ type }) => (type === "year" || type === "month" ? [fields[type]] : []));
}
