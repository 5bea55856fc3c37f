import { plusMonths, type Month, type SheetDate } from "../calendar";
import { backTest, type BackTest } from "../forecast/back-test";
import { forecast, type Forecast } from "../forecast/forecast";
import { winsNeeded } from "../forecast/wins-needed";
import type { FunnelRecords } from "../month-report";
import type { MonthTotals } from "./month-totals";

/** What the next three months may bring. */
export type Outlook = {
  /** Null where so few were ever won that nothing can be said of those to come. */
  readonly forecast: Forecast | null;
  /** Wins the workbook knows of, in the months shown. */
  readonly wins: number;
  /** Null with the forecast. */
  readonly backTest: BackTest | null;
  /** The mean of the last three whole months, beside which the forecast is held; null without three. */
  readonly lastMonths: { readonly count: number; readonly amount: number } | null;
};

const monthsMeant = 3;
/** From here on a forecast takes its time, and each month it is tried on tells more. */
const manyEvents = 20_000;
const fewMonths = 8;

/** @param months Up to `asOf`, the earliest first. */
export function outlookAt(
  records: FunnelRecords,
  asOf: SheetDate,
  months: readonly MonthTotals[],
  isOver: boolean,
): Outlook {
  const wins = months.reduce((sum, { won }) => sum + won, 0);
  const isKnown = wins >= winsNeeded;
  return {
    forecast: isKnown ? forecast(records, asOf) : null,
    wins,
    backTest: isKnown ? backTest(records, asOf, records.transitions.length > manyEvents ? fewMonths : undefined) : null,
    lastMonths: meanOfLast(isOver ? months : months.slice(0, -1)),
  };
}

function meanOfLast(months: readonly MonthTotals[]): Outlook["lastMonths"] {
  const last = months.slice(-monthsMeant);
  if (last.length < monthsMeant || !isGapless(last.map(({ month }) => month))) return null;
  const sum = (valueOf: (totals: MonthTotals) => number): number =>
    last.reduce((total, each) => total + valueOf(each), 0) / monthsMeant;
  return { count: sum(({ won }) => won), amount: sum(({ wonOwnAmount }) => wonOwnAmount ?? 0) };
}

function isGapless(months: readonly Month[]): boolean {
  return months.every((month, index) => index === 0 || month === plusMonths(months[index - 1] ?? month, 1));
}
