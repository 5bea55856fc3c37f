import type { OwnerRows } from "./detail";
import type { DwellRow } from "./month-report";
import { shareReasons, type ReasonDictionary } from "./overdue-reasons";
import type { StageId } from "./stage";

/** 停留分析: one row an owner and open stage, longest mean first; among equals in the order of `groups`. */
export function buildDwell(
  groups: readonly OwnerRows[],
  coachingFactor: number,
  reasonOrder: ReasonDictionary["order"],
): DwellRow[] {
  const open = groups.filter(({ stage, withDays }) => stage.kind === "open" && withDays > 0);
  const teams = new Map<StageId, { totalDays: number; withDays: number }>();
  for (const { stage, totalDays, withDays } of open) {
    const team = teams.get(stage.id) ?? { totalDays: 0, withDays: 0 };
    teams.set(stage.id, { totalDays: team.totalDays + totalDays, withDays: team.withDays + withDays });
  }
  return open
    .map((group): DwellRow => {
      const { stage, owner, rows, totalDays, withDays } = group;
      const team = teams.get(stage.id) ?? group;
      const days = rows.map((row) => row.days).filter((count) => count !== null);
      const overMean = rows.filter((row) => row.isOverMean);
      // One division of whole numbers, so that exactly the factor is not taken for more.
      const ratio = (totalDays * team.withDays) / (team.totalDays * withDays);
      return {
        owner,
        stage: stage.id,
        customers: withDays,
        meanDays: totalDays / withDays,
        longestDays: days.reduce((a, b) => Math.max(a, b)),
        shortestDays: days.reduce((a, b) => Math.min(a, b)),
        upToMean: withDays - overMean.length,
        overMean: overMean.length,
        reasons: shareReasons(
          overMean.map(({ reasons }) => reasons),
          reasonOrder,
        ),
        teamMeanDays: team.totalDays / team.withDays,
        needsCoaching: ratio > coachingFactor,
      };
    })
    .sort((a, b) => b.meanDays - a.meanDays);
}
