import type { SheetDate } from "./calendar";
import { logByCustomer } from "./customer-log";
import type { FunnelRecords } from "./month-report";
import type { StageId, Stages } from "./stage";
import { stagePlaces } from "./stage-lookup";
import { dwellDays, type Stay } from "./stay";

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
  const log = logByCustomer(transitions, stagePlaces(stages));
  const means = createBaselines(stages);
  log.customers.forEach((_, index) => means.add(log.staysOf(index, today)));
  return means.result();
}

/** As `stageBaselines`, for whoever goes through everybody's stays anyway. */
export function createBaselines(stages: Stages) {
  const days = new Float64Array(stages.length);
  const counts = new Float64Array(stages.length);
  return {
    add(stays: readonly Stay[]): void {
      for (const stay of stays) {
        if (stay.left === null || stay.isInferred) continue;
        days[stay.place] = (days[stay.place] ?? 0) + dwellDays(stay, stay.left);
        counts[stay.place] = (counts[stay.place] ?? 0) + 1;
      }
    },
    result: (): StageBaselines =>
      new Map(
        stages.map(({ id, benchmarkDays }, place) => {
          const count = counts[place] ?? 0;
          return [id, count >= ownStaysNeeded ? (days[place] ?? 0) / count : benchmarkDays];
        }),
      ),
  };
}
