import type { SheetDate } from "./calendar";
import { logByCustomer, type CustomerLog } from "./customer-log";
import type { FunnelRecords } from "./month-report";
import type { StageId, Stages } from "./stage";
import { stagePlaces } from "./stage-lookup";
import { dwellDays } from "./stay";

/** Completed stays from which on the team's own mean says more than what others take. */
const ownStaysNeeded = 5;

/** By stage: the days that passing through usually takes; null where nobody can tell. */
export type StageBaselines = ReadonlyMap<StageId, number | null>;

/**
 * Each stage's own mean of the whole stays that were left by `today`, paused days and inferred stays left out, where
 * there are at least 5 of them; else its 行业平均停留.
 */
export function stageBaselines(
  { stages, transitions }: Pick<FunnelRecords, "stages" | "transitions">,
  today: SheetDate,
): StageBaselines {
  return baselinesOf(logByCustomer(transitions, stagePlaces(stages)), stages, today);
}

/** As `stageBaselines`, for a log that is sorted already. */
export function baselinesOf(log: CustomerLog, stages: Stages, today: SheetDate): StageBaselines {
  const days = new Float64Array(stages.length);
  const stays = new Float64Array(stages.length);
  log.customers.forEach((_, index) => {
    for (const stay of log.staysOf(index, today)) {
      if (stay.left === null || stay.isInferred) continue;
      days[stay.place] = (days[stay.place] ?? 0) + dwellDays(stay, stay.left);
      stays[stay.place] = (stays[stay.place] ?? 0) + 1;
    }
  });
  return new Map(
    stages.map(({ id, benchmarkDays }, place) => {
      const count = stays[place] ?? 0;
      return [id, count >= ownStaysNeeded ? (days[place] ?? 0) / count : benchmarkDays];
    }),
  );
}
