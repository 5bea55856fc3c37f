import type { SheetDate } from "../calendar";
import type { CustomerId } from "../customer";
import type { DetailRow, MonthReport, SummaryRow } from "../month-report";
import type { StageId } from "../stage";
import { cohortsOf, type Cohort } from "./cohorts";
import type { FunnelHistory } from "./funnel-history";
import { decidedRate, rateOf, type Rate } from "./rate";
import { proportion } from "./statistics/wilson";

/**
 * What most of the difference between 月表 and 已决 comes from.
 * - `nobody`: nobody was in the stage.
 * - `undecided`: nobody has advanced or been lost yet, so that there is no 已决.
 * - `open-counted`, `returned-counted`: 月表 is lower, as it counts those still inside, or those who went back.
 * - `lost-left-out`: 月表 is higher, as it leaves those lost out, and they are more than those still inside or back.
 * - `alike`
 */
export type RatesDifference = "nobody" | "undecided" | "open-counted" | "returned-counted" | "lost-left-out" | "alike";

/** How the latest batch that has had its 90 days stands to 已决: `unknown` without one, `alike` within 已决's interval. */
export type CohortDifference = "unknown" | "lower" | "alike" | "higher";

/** The four rates of one open stage, named as in the glossary, and never multiplied with one another. */
export type StageConversion = {
  readonly stage: StageId;
  /** 月表: of those in the stage at month end by the template's rule, the share that advanced. */
  readonly monthly: Rate;
  /** 已决: of those who advanced or were lost in the month. */
  readonly decided: Rate;
  /** 批次, the latest month first. */
  readonly cohorts: readonly Cohort[];
  /** 到达: of all customers there have been, those whose furthest stage is this one or a later one. */
  readonly reached: Rate;
  /** Of `reached.made`, those who never were in the stage themselves. */
  readonly skipped: readonly CustomerId[];
  readonly difference: RatesDifference;
  readonly cohortDifference: CohortDifference;
};

/**
 * The conversion rates of each open stage, with 95 % intervals.
 * @param report Of these records and the same day.
 */
export function conversionRates(history: FunnelHistory, report: MonthReport): readonly StageConversion[] {
  const cohorts = cohortsOf(history, report.month);
  const reach = reachOf(history, report.countedTo);
  const rowsOfStage = new Map<StageId, DetailRow[]>();
  for (const row of report.detail) {
    const rows = rowsOfStage.get(row.stage);
    if (rows) rows.push(row);
    else rowsOfStage.set(row.stage, [row]);
  }
  return report.summary.flatMap((summary, place): StageConversion[] => {
    if (summary.kind === "won") return [];
    const pool = rowsOfStage.get(summary.stage) ?? [];
    const decided = decidedRate(pool);
    const ofStage = cohorts[place] ?? [];
    return [
      {
        stage: summary.stage,
        monthly: monthlyRate(pool, summary.closing ?? 0),
        decided,
        cohorts: ofStage,
        reached: rateOf(reach.made[place] ?? [], reach.missed[place] ?? []),
        skipped: reach.skipped[place] ?? [],
        difference: differenceOf(summary),
        cohortDifference: cohortDifferenceOf(decided, ofStage),
      },
    ];
  });
}

/** The template's opening basis may count customers that are not in the pool: they are in n, and nobody's id. */
function monthlyRate(pool: readonly DetailRow[], closing: number): Rate {
  const ids = (test: (row: DetailRow) => boolean): CustomerId[] => pool.filter(test).map(({ customer }) => customer);
  const made = ids(({ outcome }) => outcome === "advanced");
  const missed = ids(({ outcome }) => outcome !== "advanced" && outcome !== "lost");
  return { ...proportion(made.length, closing), made, missed };
}

function differenceOf({ closing, lost, advanced, returned, monthlyRate: monthly, decidedRate: decided }: SummaryRow) {
  if ((closing ?? 0) + (lost ?? 0) === 0) return "nobody";
  if (decided === null) return "undecided";
  // Whole numbers: the two rates have one numerator, so that what they are counted of tells them apart.
  const others = (closing ?? 0) - (advanced ?? 0);
  if (advanced === 0 || others === lost) return monthly === null ? "lost-left-out" : "alike";
  if (others < (lost ?? 0)) return "lost-left-out";
  return (returned ?? 0) * 2 > others ? "returned-counted" : "open-counted";
}

function cohortDifferenceOf(decided: Rate, cohorts: readonly Cohort[]): CohortDifference {
  const mature = cohorts
    .flatMap(({ rates }) => rates)
    .find(({ days, isMature, rate }) => days === 90 && isMature && rate.n > 0);
  const rate = mature?.rate.rate ?? null;
  if (rate === null || decided.rate === null) return "unknown";
  return rate < decided.low ? "lower" : rate > decided.high ? "higher" : "alike";
}

/** By place: of all customers there were by then, those whose furthest stage is this one or a later one, and the rest. */
export function reachOf({ customers, records }: FunnelHistory, asOf: SheetDate) {
  const lists = () => records.stages.map((): CustomerId[] => []);
  const reach = { made: lists(), missed: lists(), skipped: lists() };
  for (const { id, stays } of customers) {
    const places = stays.filter(({ entered }) => entered <= asOf).map(({ place }) => place);
    if (places.length === 0) continue;
    const furthest = Math.max(...places);
    records.stages.forEach((_, place) => {
      (place <= furthest ? reach.made : reach.missed)[place]?.push(id);
      if (place < furthest && !places.includes(place)) reach.skipped[place]?.push(id);
    });
  }
  return reach;
}
