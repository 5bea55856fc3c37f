import { firstDayOf, lastDayOf, type Month, type SheetDate } from "../../src/domain/calendar";
import type { Customer, CustomerId } from "../../src/domain/customer";
import type { FunnelRecords, Outcome } from "../../src/domain/month-report";
import type { StageId } from "../../src/domain/stage";
import type { Transition } from "../../src/domain/transition";

/**
 * The figures reckoned the slow way: every customer is walked through day by day, and what is asked of a month is looked
 * up in what each day left behind. Shares no code with src but the calendar.
 */

type Visit = {
  readonly stage: StageId;
  readonly isInferred: boolean;
  readonly begun: number;
  /** Days on which the customer was in the stage at any moment. */
  readonly touched: Set<number>;
  /** Days at whose end it was in the stage, followed up and not paused. */
  readonly worked: Set<number>;
  readonly ownerAtEndOf: Map<number, string>;
  lastOwner: string;
  ended: number | null;
  outcome: Outcome;
};

type Life = { readonly visits: Visit[]; readonly stageAtEndOf: Map<number, StageId | null> };

const interludes = ["paused", "resumed", "handed-over"];

function dateOf({ kind, exited, entered }: Transition): number | null {
  return kind === "lost" ? exited : entered;
}

function walk(events: readonly Transition[], order: readonly StageId[], from: number, to: number): Life {
  const visits: Visit[] = [];
  const stageAtEndOf = new Map<number, StageId | null>();
  let here: Visit | null = null;
  let paused = false;
  let holder = "";
  const leave = (on: number, exited: number | null, outcome: Outcome): void => {
    if (!here) return;
    here.ended = on;
    here.outcome = outcome;
    here.lastOwner = holder;
    for (const worked of here.worked) if (worked >= (exited ?? on)) here.worked.delete(worked);
  };
  for (let today = from; today <= to; today += 1) {
    here?.touched.add(today);
    const todays = events.filter((event) => dateOf(event) === today).sort((a, b) => a.sequence - b.sequence);
    for (const { kind, exited, to: target, owner, origin } of todays) {
      if (kind === "lost") {
        leave(today, exited, "lost");
        here = null;
        if (owner !== "") holder = owner;
        continue;
      }
      if (target === null || !order.includes(target)) continue;
      const moves = !interludes.includes(kind);
      if (here ? moves && target !== here.stage : moves || visits.length === 0) {
        if (here) leave(today, exited, order.indexOf(target) > order.indexOf(here.stage) ? "advanced" : "returned");
        paused = false;
        here = {
          stage: target,
          isInferred: origin === "inferred",
          begun: today,
          touched: new Set([today]),
          worked: new Set(),
          ownerAtEndOf: new Map(),
          lastOwner: "",
          ended: null,
          outcome: "open",
        };
        visits.push(here);
      }
      if (here && kind === "paused") paused = true;
      else if (kind !== "handed-over") paused = false;
      if (owner !== "") holder = owner;
    }
    if (here) {
      if (!paused) here.worked.add(today);
      here.ownerAtEndOf.set(today, holder);
    }
    stageAtEndOf.set(today, here?.stage ?? null);
  }
  return { visits, stageAtEndOf };
}

export type BruteRow = {
  readonly stage: StageId;
  readonly customer: CustomerId;
  readonly rawOwner: string;
  readonly entered: number;
  readonly left: number | null;
  readonly days: number | null;
  readonly isOpening: boolean;
  readonly outcome: Outcome;
  readonly leftStays: number;
  readonly leftDays: number;
  readonly row: Customer | undefined;
};

const reckoned = new WeakMap<FunnelRecords, Map<string, BruteRow[]>>();

/** Every customer of every stage's pool, in no particular order. */
export function bruteDetail(records: FunnelRecords, month: Month, today: SheetDate): BruteRow[] {
  const months = reckoned.get(records) ?? new Map<string, BruteRow[]>();
  reckoned.set(records, months);
  const key = `${month} ${today}`;
  const rows = months.get(key) ?? walkMonth(records, month, today);
  months.set(key, rows);
  return rows;
}

function walkMonth(records: FunnelRecords, month: Month, today: SheetDate): BruteRow[] {
  const first: number = firstDayOf(month);
  const last: number = lastDayOf(month);
  const countedTo = Math.min(last, today);
  const order = records.stages.map(({ id }) => id);
  const known = records.transitions.filter((event) => (dateOf(event) ?? Infinity) <= today);
  const begin = Math.min(first, ...known.map((event) => dateOf(event) ?? Infinity)) - 1;
  return [...new Set(known.map(({ customer }) => customer))].flatMap((customer) => {
    const events = known.filter((event) => event.customer === customer);
    const { visits, stageAtEndOf } = walk(events, order, begin, Math.max(last, today));
    return order.flatMap((stage): BruteRow[] => {
      const inMonth = visits.filter(
        (visit) => visit.stage === stage && [...visit.touched].some((date) => date >= first && date <= last),
      );
      const visit = inMonth.at(-1);
      if (!visit) return [];
      const hasLeft = visit.ended !== null && visit.ended <= last;
      const counted = inMonth.filter(({ isInferred }) => !isInferred);
      const leavers = counted.filter(({ ended }) => ended !== null && ended <= last);
      const daysBefore =
        (end: number) =>
        (sum: number, { worked }: Visit) =>
          sum + [...worked].filter((date) => date < end).length;
      return [
        {
          stage,
          customer,
          rawOwner: hasLeft ? visit.lastOwner : (visit.ownerAtEndOf.get(countedTo) ?? ""),
          entered: visit.begun,
          left: hasLeft ? visit.ended : null,
          days: counted.length > 0 ? counted.reduce(daysBefore(countedTo), 0) : null,
          isOpening: stageAtEndOf.get(first - 1) === stage,
          outcome: hasLeft ? visit.outcome : "open",
          leftStays: leavers.length,
          leftDays: leavers.reduce(daysBefore(Infinity), 0),
          row: records.customers.find(({ id }) => id === customer),
        },
      ];
    });
  });
}

export type BruteSummary = ReturnType<typeof bruteSummary>[number];

export function bruteSummary(records: FunnelRecords, month: Month, today: SheetDate) {
  const detail = bruteDetail(records, month, today);
  return records.stages.map(({ id, kind, averagePrice }) => {
    const pool = detail.filter(({ stage }) => stage === id);
    const count = (test: (row: BruteRow) => boolean): number => pool.filter(test).length;
    const priced = pool.filter((row) => (kind === "won" ? !row.isOpening : row.outcome !== "lost"));
    const amounts = priced.flatMap(({ row }) => row?.amount ?? []);
    const added = count(({ isOpening }) => !isOpening);
    const lost = count(({ outcome }) => outcome === "lost");
    const opening =
      records.settings.openingBasis === "template" && kind === "open"
        ? templateClosing(records, (month - 1) as Month, today, id)
        : count(({ isOpening }) => isOpening);
    const advanced = count(({ outcome }) => outcome === "advanced");
    return {
      stage: id,
      opening,
      added,
      lost,
      closing: opening + added - lost,
      advanced,
      returned: count(({ outcome }) => outcome === "returned"),
      inStage: count(({ outcome }) => outcome === "open"),
      meanDays: meanOf(pool.flatMap(({ days }) => days ?? [])),
      leavers: pool.reduce((sum, row) => sum + row.leftStays, 0),
      leaverDays: pool.reduce((sum, row) => sum + row.leftDays, 0),
      averagePrice: averagePrice ?? meanOf(amounts),
    };
  });
}

/** 期末 of a month by the template's rule, from the first month on that anybody was in the funnel. */
function templateClosing(records: FunnelRecords, month: Month, today: SheetDate, stage: StageId): number {
  const dates = records.transitions.flatMap((event) => dateOf(event) ?? []);
  if (dates.length === 0 || lastDayOf(month) < Math.min(...dates)) return 0;
  const pool = bruteDetail(records, month, today).filter((row) => row.stage === stage);
  const added = pool.filter(({ isOpening }) => !isOpening).length;
  const lost = pool.filter(({ outcome }) => outcome === "lost").length;
  return templateClosing(records, (month - 1) as Month, today, stage) + added - lost;
}

export function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b) / numbers.length;
}
