import { firstDayOf, lastDayOf, monthOf, plusDays, plusMonths, type Month, type SheetDate } from "../calendar";
import { customerFlagsFrom, type CustomerFlags } from "../customer-flags";
import { logByCustomerInSteps, type CustomerLog } from "../customer-log";
import { rowsByCustomer } from "../customer-rows";
import { monthPoolsFrom } from "../month-pools";
import type { FunnelRecords } from "../month-report";
import { finish, type Steps } from "../steps";
import type { StageId } from "../stage";
import { stagePlaces } from "../stage-lookup";
import { decidedNeeded } from "./decided-needed";
import { changeOf, countOf, type Change, type Figure } from "./figure";
import { monthFigures, type MonthCounts, type MonthFigures, type StageFigures } from "./month-figures";
import { winsByDay, type Wins } from "./wins-by-day";

/** How the funnel stands, and what the month has come to so far. */
export type Overview = MonthFigures & {
  readonly month: Month;
  readonly today: SheetDate;
  /** Of last month: what this month is measured against ended with it. */
  readonly sameDay: SheetDate;
  /** Where most of those decided were lost; null where no stage has enough of them to tell. */
  readonly leak: StageFigures | null;
  /** 停留超期 */
  readonly overdue: Figure;
  /** 长期未更新 */
  readonly stale: Figure;
  /** 暂停 */
  readonly paused: Figure;
  readonly changes: {
    readonly won: Change;
    readonly wonAmount: Change;
    readonly added: Change;
    readonly lost: Change;
    /** Then and now at the amounts that the customers have now. */
    readonly expected: Change;
  };
  readonly wins: Wins;
};

/**
 * The month of `today` so far beside the month before up to the same day (its last where it has no such day). Every
 * figure is one of the month's report as it would be published on that day.
 * @param records The log with what it lacks, as for the report (see `inferTransitions`).
 */
export function buildOverview(records: FunnelRecords, today: SheetDate): Overview {
  return finish(buildOverviewInSteps(records, today));
}

/** As `buildOverview`, some customers at a time. */
export function* buildOverviewInSteps(records: FunnelRecords, today: SheetDate): Steps<Overview> {
  const month = monthOf(today);
  const sameDay = sameDayBefore(today);
  const log = yield* logByCustomerInSteps(records.transitions, stagePlaces(records.stages));
  const now = yield* countsFrom(log, records, month, today);
  const monthBefore = yield* countsFrom(log, records, plusMonths(month, -1), sameDay);
  const wholeBefore = yield* countsFrom(log, records, plusMonths(month, -1), today);
  const before = monthFigures(monthBefore);
  yield;
  const figures = monthFigures(now);
  yield;
  return {
    ...figures,
    month,
    today,
    sameDay,
    leak: leakOf(figures.stages),
    ...(yield* flagged(log, records, today)),
    changes: {
      won: changeOf(figures.won, before.won),
      wonAmount: changeOf(figures.wonAmount, before.wonAmount),
      added: changeOf(figures.added, before.added),
      lost: changeOf(figures.lost, before.lost),
      expected: changeOf(figures.expected, before.expected),
    },
    wins: winsByDay(now, wholeBefore),
  };
}

/** What the month's report would count from: all of it but what it tells of owners. */
function* countsFrom(
  log: CustomerLog,
  records: Omit<FunnelRecords, "transitions">,
  month: Month,
  today: SheetDate,
): Steps<MonthCounts> {
  const { countedTo, pools, summary } = yield* monthPoolsFrom(log, records, month, today);
  return { month, countedTo, detail: new Array<MonthCounts["detail"][number]>().concat(...pools), summary };
}

/** The day of last month that is as many days into it, or its last. */
export function sameDayBefore(today: SheetDate): SheetDate {
  const month = monthOf(today);
  const before = plusMonths(month, -1);
  const day = plusDays(firstDayOf(before), today - firstDayOf(month));
  const last = lastDayOf(before);
  return day < last ? day : last;
}

/** The lowest rate; of equals the one that more customers stand behind, then the earlier. */
function leakOf(stages: readonly StageFigures[]): StageFigures | null {
  const told = stages.filter(({ conversion }) => conversion.customers.length >= decidedNeeded);
  const [worst] = told.sort(
    (a, b) =>
      (a.conversion.value ?? 1) - (b.conversion.value ?? 1) ||
      b.conversion.customers.length - a.conversion.customers.length,
  );
  return worst ?? null;
}

function* flagged(
  log: CustomerLog,
  records: FunnelRecords,
  today: SheetDate,
): Steps<Pick<Overview, "overdue" | "stale" | "paused">> {
  const flags = [...(yield* customerFlagsFrom(log, records, today))];
  const withFlag = (test: (flag: CustomerFlags) => boolean): Figure =>
    countOf(flags.filter(([, flag]) => test(flag)).map(([id]) => id));
  const openStages = new Set<StageId>(records.stages.filter(({ kind }) => kind === "open").map(({ id }) => id));
  const paused = [...rowsByCustomer(records.customers)].filter(
    ([, { status, stage }]) => status === "paused" && openStages.has(stage),
  );
  return {
    overdue: withFlag(({ isOverdue }) => isOverdue),
    stale: withFlag(({ isStale }) => isStale),
    paused: countOf(paused.map(([id]) => id)),
  };
}
