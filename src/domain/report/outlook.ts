import type { FunnelHistory } from "../analysis/funnel-history";
import { plusMonths, type Month } from "../calendar";
import { backTestInSteps, type BackTest } from "../forecast/back-test";
import type { Forecast } from "../forecast/forecast";
import { forecastOf, winsOnRecord } from "../forecast/wins-needed";
import type { Steps } from "../steps";
import type { MonthTotals } from "./month-totals";

/** What the next three months may bring. */
export type Outlook = {
  /** Null where so few were ever won that nothing can be said of those to come. */
  readonly forecast: Forecast | null;
  /** See `winsOnRecord`. */
  readonly wins: number;
  /** Null with the forecast. */
  readonly backTest: BackTest | null;
  /** The mean of the last three whole months, beside which the forecast is held; null without three. */
  readonly lastMonths: { readonly count: number; readonly amount: number } | null;
};

const monthsMeant = 3;

/**
 * As of `history.today`.
 * @param months Up to then, the earliest first.
 */
export function* outlookInSteps(
  history: FunnelHistory,
  months: readonly MonthTotals[],
  isOver: boolean,
): Steps<Outlook> {
  const forecast = forecastOf(history);
  return {
    forecast,
    wins: winsOnRecord(history),
    backTest: forecast && (yield* backTestInSteps(history)),
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
