import { lastDayOf, monthOf, plusMonths, type Month, type SheetDate } from "../calendar";
import type { FunnelHistory } from "../analysis/funnel-history";
import type { CustomerLog } from "../customer-log";
import { rowsByIndex } from "../customer-rows";
import type { FunnelRecords } from "../month-report";
import type { Stages } from "../stage";
import { finish, type Steps } from "../steps";
import {
  scoresOf,
  verdictOf,
  type BackTestPoint,
  type BackTestScore,
  type TenPercentVerdict,
  type Won,
} from "./back-test-score";
import { forecastFrom, type Forecast } from "./forecast";

export type BackTest = {
  readonly points: readonly BackTestPoint[];
  readonly scores: readonly BackTestScore[];
  /** Of the month ahead. */
  readonly verdict: TenPercentVerdict;
};

/** Months of history before the first month-end that a forecast is tried at. */
const monthsNeeded = 4;
/** Month-ends that are gone back at most. */
const mostMonths = 18;
/** From so many events on a forecast takes its time, and each month it is tried on tells more. */
const manyEvents = 20_000;
const fewMonths = 8;

/** What a forecast was, or could be, made from. */
export type TriedHistory = Pick<FunnelHistory, "log" | "records" | "today">;

/** As `backTestInSteps`, in one go. */
export function backTest(history: TriedHistory): BackTest {
  return finish(backTestInSteps(history));
}

/**
 * Walks through the workbook's own months: at each month-end the forecast is made from what was known then, and held
 * against what came. Only whole months count. A step is a month, and costs what a forecast does.
 */
export function* backTestInSteps(history: TriedHistory): Steps<BackTest> {
  const { log, records, today } = history;
  const wins = winsOf(log, records, today);
  const lastMonth = lastWholeMonth(today);
  const points: BackTestPoint[] = [];
  for (const month of monthsToTry(history)) {
    yield;
    points.push(...pointsAt(month, lastMonth, log, records, wins));
  }
  const scores = scoresOf(points);
  return { points, scores, verdict: verdictOf(scores[0]) };
}

/** On how many months the forecast of the month ahead can be tried: below `pointsNeeded`, its history is too short. */
export function triableMonths(history: TriedHistory): number {
  return monthsToTry(history).length;
}

/** The months at whose ends a forecast can be made and held against what came, the earliest first. */
function monthsToTry({ log, records: { transitions }, today }: TriedHistory): readonly Month[] {
  const first = firstMonth(log, today);
  if (first === null) return [];
  const lastMonth = lastWholeMonth(today);
  const from = Math.max(
    first + monthsNeeded - 1,
    lastMonth - (transitions.length > manyEvents ? fewMonths : mostMonths),
  );
  return Array.from({ length: Math.max(0, lastMonth - from) }, (_, index) => (from + index) as Month);
}

function lastWholeMonth(today: SheetDate): Month {
  return plusMonths(monthOf(today), today === lastDayOf(monthOf(today)) ? 0 : -1);
}

type Win = { readonly on: SheetDate; readonly amount: number };

function pointsAt(
  month: Month,
  lastMonth: Month,
  log: CustomerLog,
  records: FunnelRecords,
  wins: readonly Win[],
): BackTestPoint[] {
  const asOf = lastDayOf(month);
  const made = forecastFrom(log, records, asOf);
  const before = wonBetween(wins, lastDayOf(plusMonths(month, -3)), asOf);
  const weighted = weightedPipeline(log, records.stages, made);
  return made.horizons
    .filter(({ horizon }) => month + horizon <= lastMonth)
    .map(({ horizon, until, count, amount }) => ({
      month,
      horizon,
      forecast: { count, amount },
      actual: wonBetween(wins, asOf, until),
      lastMonths: scaled(before, horizon / 3),
      weighted: scaled(weighted, horizon / 3),
    }));
}

/** The usual sales forecast: amounts times the share of all who reached the stage that were won in the end. */
function weightedPipeline(log: CustomerLog, stages: Stages, { asOf, prospects }: Forecast): Won {
  const reached = stages.map(() => 0);
  const won = stages.map(() => 0);
  log.customers.forEach((_, index) => {
    const stays = log.staysOf(index, asOf);
    const last = stays.at(-1);
    if (!last || (last.outcome === "open" && stages[last.place]?.kind === "open")) return;
    const isWon = stages[last.place]?.kind === "won";
    for (const place of new Set(stays.map((stay) => stay.place))) {
      reached[place] = (reached[place] ?? 0) + 1;
      if (isWon) won[place] = (won[place] ?? 0) + 1;
    }
  });
  const shareOf = (place: number): number =>
    (reached[place] ?? 0) > 0 ? (won[place] ?? 0) / (reached[place] ?? 1) : 0;
  return prospects.reduce(
    (total, { place, amount }) => ({
      count: total.count + shareOf(place),
      amount: total.amount + shareOf(place) * amount,
    }),
    { count: 0, amount: 0 },
  );
}

function winsOf(log: CustomerLog, { stages, customers }: FunnelRecords, today: SheetDate): Win[] {
  const rows = rowsByIndex(customers, log);
  return log.customers.flatMap((_, index) =>
    log
      .staysOf(index, today)
      .filter(({ place }) => stages[place]?.kind === "won")
      .map(({ entered }) => ({ on: entered, amount: rows[index]?.amount ?? 0 })),
  );
}

/** From the day after `after` to `until`. */
function wonBetween(wins: readonly Win[], after: SheetDate, until: SheetDate): Won {
  const within = wins.filter(({ on }) => on > after && on <= until);
  return { count: within.length, amount: within.reduce((sum, { amount }) => sum + amount, 0) };
}

function firstMonth(log: CustomerLog, today: SheetDate): Month | null {
  const days = log.customers.flatMap((_, index) => log.staysOf(index, today)[0]?.entered ?? []);
  return days.length === 0 ? null : monthOf(days.reduce((first, day) => (day < first ? day : first)));
}

function scaled({ count, amount }: Won, factor: number): Won {
  return { count: count * factor, amount: amount * factor };
}
