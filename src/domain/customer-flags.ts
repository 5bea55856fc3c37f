import type { SheetDate } from "./calendar";
import type { Customer, CustomerId } from "./customer";
import { logByCustomer, type CustomerLog } from "./customer-log";
import { rowsByCustomer } from "./customer-rows";
import type { FunnelRecords } from "./month-report";
import { staleAfter } from "./settings";
import { createBaselines } from "./stage-baselines";
import { eachInSteps, endsStep, finish, type Steps } from "./steps";
import { stagePlaces } from "./stage-lookup";
import { dwellDays, type Stay } from "./stay";

export type CustomerFlags = {
  /** When the log has the customer enter the stage that the row is in; null where the log says otherwise or nothing. */
  readonly loggedEntry: SheetDate | null;
  /** Days in the current stage up to today, paused days left out; null for a lost customer. */
  readonly daysInStage: number | null;
  /** What the stage usually takes (see `stageBaselines`). */
  readonly baseline: number | null;
  /** 停留超期 */
  readonly isOverdue: boolean;
  /** Since the last event, entry or 最近更新 that is not to come; null where there is none. */
  readonly daysUnchanged: number | null;
  /** 长期未更新 */
  readonly isStale: boolean;
};

/**
 * Who stays too long and who has been forgotten: neither is said of paused, lost and won customers, and what the row says
 * of that counts. A row that the log has not caught up with counts from its own 进入当前阶段时间, as does a stay that is
 * known by inference only.
 */
export function customerFlags(
  records: Omit<FunnelRecords, "reasons">,
  today: SheetDate,
): ReadonlyMap<CustomerId, CustomerFlags> {
  return finish(customerFlagsFrom(logByCustomer(records.transitions, stagePlaces(records.stages)), records, today));
}

/** As `customerFlags`, for a log that is sorted already, some customers at a time. */
export function* customerFlagsFrom(
  log: CustomerLog,
  records: Omit<FunnelRecords, "reasons" | "transitions">,
  today: SheetDate,
): Steps<ReadonlyMap<CustomerId, CustomerFlags>> {
  const flagsOf = yield* createFlagsInSteps(records, log, today);
  const flags = new Map<CustomerId, CustomerFlags>();
  for (const [id, row] of rowsByCustomer(records.customers)) {
    flags.set(id, flagsOf(row));
    if (endsStep(flags.size)) yield;
  }
  return flags;
}

/** As `customerFlags`, for one row of each customer at a time. */
export function* createFlagsInSteps(
  { stages, settings }: Pick<FunnelRecords, "stages" | "settings">,
  log: CustomerLog,
  today: SheetDate,
): Steps<(row: Customer) => CustomerFlags> {
  const places = stagePlaces(stages);
  const means = createBaselines(stages);
  const open = yield* openStays(log, today, (stays) => means.add(stays));
  const baselines = means.result();
  const won = stages.find(({ kind }) => kind === "won")?.id;
  const staleDays = staleAfter(settings);
  return (row) => {
    const index = log.indexOf(row.id);
    const isCurrent = index !== undefined && open.places[index] === places.get(row.stage);
    const loggedDays = isCurrent ? (open.days[index] ?? 0) : Math.max(0, today - row.entered);
    const daysInStage = row.status === "lost" ? null : loggedDays;
    const daysUnchanged = unchangedDays(row, index === undefined ? null : log.lastDate(index, today), today);
    const baseline = baselines.get(row.stage) ?? null;
    const isWorked = row.status === "active" && row.stage !== won;
    return {
      loggedEntry: isCurrent ? (open.entries[index] as SheetDate) : null,
      daysInStage,
      baseline,
      isOverdue:
        isWorked && daysInStage !== null && baseline !== null && daysInStage > settings.overdueFactor * baseline,
      daysUnchanged,
      isStale: isWorked && daysUnchanged !== null && daysUnchanged > staleDays,
    };
  };
}

type OpenStays = Readonly<Record<"places" | "entries" | "days", Int32Array>>;

/** By the customers' index in the log; a place of −1 for whoever is in no stage, or by inference only. */
function* openStays(log: CustomerLog, today: SheetDate, visit: (stays: readonly Stay[]) => void): Steps<OpenStays> {
  const { length } = log.customers;
  const places = new Int32Array(length).fill(-1);
  const entries = new Int32Array(length);
  const days = new Int32Array(length);
  yield* eachInSteps(length, (index) => {
    const stays = log.staysOf(index, today);
    visit(stays);
    const last = stays.at(-1);
    if (last?.outcome !== "open" || last.isInferred) return;
    places[index] = last.place;
    entries[index] = last.entered;
    days[index] = dwellDays(last, today);
  });
  return { places, entries, days };
}

/** @param lastEvent By the end of `today`. */
function unchangedDays(row: Customer, lastEvent: SheetDate | null, today: SheetDate): number | null {
  let last = lastEvent ?? -Infinity;
  for (const date of [row.entered, row.details?.lastUpdate ?? null]) {
    if (date !== null && date <= today && date > last) last = date;
  }
  return last === -Infinity ? null : today - last;
}
