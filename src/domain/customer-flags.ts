import type { SheetDate } from "./calendar";
import type { Customer, CustomerId } from "./customer";
import { logByCustomer } from "./customer-log";
import { rowsByCustomer } from "./customer-rows";
import type { FunnelRecords } from "./month-report";
import { staleAfter } from "./settings";
import { baselinesOf } from "./stage-baselines";
import { stagePlaces } from "./stage-lookup";
import { dwellDays, type Stay } from "./stay";
import { transitionDate, type Transition } from "./transition";

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
  { stages, customers, transitions, settings }: Omit<FunnelRecords, "reasons">,
  today: SheetDate,
): ReadonlyMap<CustomerId, CustomerFlags> {
  const places = stagePlaces(stages);
  const log = logByCustomer(transitions, places);
  const baselines = baselinesOf(log, stages, today);
  const won = stages.find(({ kind }) => kind === "won")?.id;
  const staleDays = staleAfter(settings);
  const flags = new Map<CustomerId, CustomerFlags>();
  for (const [id, row] of rowsByCustomer(customers)) {
    const index = log.indexOf(id);
    const stay = index === undefined ? undefined : log.staysOf(index, today).at(-1);
    const isCurrent = stay?.outcome === "open" && stay.place === places.get(row.stage) && !stay.isInferred;
    const current = isCurrent ? stay : null;
    const daysInStage = row.status === "lost" ? null : daysInStageOf(row, current, today);
    const daysUnchanged = unchangedDays(row, index === undefined ? [] : log.eventsOf(index), today);
    const baseline = baselines.get(row.stage) ?? null;
    const isWorked = row.status === "active" && row.stage !== won;
    flags.set(id, {
      loggedEntry: current?.entered ?? null,
      daysInStage,
      baseline,
      isOverdue:
        isWorked && daysInStage !== null && baseline !== null && daysInStage > settings.overdueFactor * baseline,
      daysUnchanged,
      isStale: isWorked && daysUnchanged !== null && daysUnchanged > staleDays,
    });
  }
  return flags;
}

function daysInStageOf(row: Customer, stay: Stay | null, today: SheetDate): number {
  return stay ? dwellDays(stay, today) : Math.max(0, today - row.entered);
}

/** @param events In order. */
function unchangedDays(row: Customer, events: readonly Transition[], today: SheetDate): number | null {
  const lastEvent = events.findLast((event) => (transitionDate(event) ?? Infinity) <= today);
  let last = lastEvent ? (transitionDate(lastEvent) ?? -Infinity) : -Infinity;
  for (const date of [row.entered, row.details?.lastUpdate ?? null]) {
    if (date !== null && date <= today && date > last) last = date;
  }
  return last === -Infinity ? null : today - last;
}
