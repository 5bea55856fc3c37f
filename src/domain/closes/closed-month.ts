import type { Month, SheetDate } from "../calendar";
import type { MonthReport, SummaryRow } from "../month-report";
import type { Stage, StageId } from "../stage";

/** What is kept of a stage's month, in the order of 阶段汇总. */
export const closedFigures = [
  "opening",
  "added",
  "lost",
  "closing",
  "advanced",
  "returned",
  "inStage",
  "meanDays",
  "expectedAmount",
] as const;

export type ClosedFigure = (typeof closedFigures)[number];

/** One stage of a closed month (月结). Null is an empty cell. */
export type ClosedStage = Readonly<Record<ClosedFigure, number | null>> & {
  readonly month: Month;
  /** Null for a stage that the funnel does not have any more. */
  readonly stage: StageId | null;
  /** As the stage was called. */
  readonly stageName: string;
  readonly closedOn: SheetDate;
};

/** Decimals that are kept, and beyond which nothing counts as a change. */
const steps: Readonly<Partial<Record<ClosedFigure, number>>> = { meanDays: 10, expectedAmount: 100 };

/** A figure as it is kept: counts are whole, days to a tenth, amounts to a hundredth. */
export function keptFigure(figure: ClosedFigure, value: number | null): number | null {
  const step = steps[figure] ?? 1;
  return value === null ? null : Math.round(value * step) / step;
}

/** The report's figures as they are kept when the month is closed. */
export function closeStages(
  { month, summary }: Pick<MonthReport, "month" | "summary">,
  stages: readonly Pick<Stage, "id" | "name">[],
  closedOn: SheetDate,
): readonly ClosedStage[] {
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  return summary.map((row) => ({
    month,
    stage: row.stage,
    stageName: names.get(row.stage) ?? row.stage,
    closedOn,
    ...figuresOf(row),
  }));
}

export function figuresOf(row: SummaryRow): Readonly<Record<ClosedFigure, number | null>> {
  return Object.fromEntries(closedFigures.map((figure) => [figure, keptFigure(figure, row[figure])])) as Record<
    ClosedFigure,
    number | null
  >;
}

/**
 * Of each month the figures it was closed with last: closing again is how a restatement is accepted. Of two rows of one
 * stage and day the later counts.
 * @param closes In sheet order.
 */
export function lastCloses(closes: readonly ClosedStage[]): ReadonlyMap<Month, readonly ClosedStage[]> {
  const months = new Map<Month, Map<string, ClosedStage>>();
  for (const close of closes) {
    const known = months.get(close.month);
    const closedOn = known?.values().next().value?.closedOn ?? -Infinity;
    const key = close.stage ?? close.stageName;
    if (!known || close.closedOn > closedOn) months.set(close.month, new Map([[key, close]]));
    else if (close.closedOn === closedOn) known.set(key, close);
  }
  return new Map([...months].map(([month, stages]) => [month, [...stages.values()]]));
}
