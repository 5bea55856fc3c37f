import { firstDayOf, lastDayOf, type Month, type SheetDate } from "../calendar";
import type { MonthCounts } from "./month-figures";

/** Customers won since the month began, by the end of each of its days. */
export type WinsByDay = {
  readonly month: Month;
  /** From the first day on; of this month up to today. */
  readonly totals: readonly number[];
};

export type Wins = { readonly now: WinsByDay; readonly before: WinsByDay };

/** How this month's wins have grown beside last month's, from the 成交 rows of the two reports. */
export function winsByDay(now: MonthCounts, before: MonthCounts): Wins {
  return { now: winsOf(now), before: winsOf(before) };
}

function winsOf({ month, countedTo, detail, summary }: MonthCounts): WinsByDay {
  const first = firstDayOf(month);
  const last: SheetDate = countedTo < lastDayOf(month) ? countedTo : lastDayOf(month);
  const won = summary.find(({ kind }) => kind === "won")?.stage;
  const totals = new Array<number>(Math.max(0, last - first + 1)).fill(0);
  for (const { stage, isOpening, entered } of detail) {
    if (stage !== won || isOpening) continue;
    for (let day = entered - first; day < totals.length; day += 1) totals[day] = (totals[day] ?? 0) + 1;
  }
  return { month, totals };
}
