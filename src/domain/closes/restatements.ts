import { lastDayOf, type Month, type SheetDate } from "../calendar";
import type { MonthReport } from "../month-report";
import type { StageId } from "../stage";
import { transitionDate, type Transition } from "../transition";
import { closedFigures, figuresOf, type ClosedFigure, type ClosedStage } from "./closed-month";

/** A figure of a closed month that is another one today. */
export type Restatement = {
  readonly month: Month;
  /** Null for a stage that the funnel does not have any more: `now` is null then. */
  readonly stage: StageId | null;
  readonly stageName: string;
  readonly figure: ClosedFigure;
  readonly closed: number | null;
  readonly now: number | null;
  readonly closedOn: SheetDate;
  /** The events up to the month's end that were written down after it was closed: what most likely did it. */
  readonly lateEvents: number;
  /** When the first of them was written down; null where there is none, as after a change of stages or of settings. */
  readonly since: SheetDate | null;
};

/**
 * What a closed month would be today, where that differs: in funnel order, then in the order of 阶段汇总. A stage that was
 * added since the month was closed was nobody's figure then and is left out.
 * @param closed The figures of one month (see `lastCloses`).
 * @param recomputed The same month's.
 */
export function restatements(
  closed: readonly ClosedStage[],
  recomputed: Pick<MonthReport, "month" | "summary">,
  transitions: readonly Transition[],
): readonly Restatement[] {
  const rows = new Map(recomputed.summary.map((row) => [row.stage, row]));
  const order = new Map(recomputed.summary.map(({ stage }, place) => [stage, place]));
  const placeOf = ({ stage }: ClosedStage): number => (stage === null ? Infinity : (order.get(stage) ?? Infinity));
  const late = lateEvents(transitions, recomputed.month, closed[0]?.closedOn ?? Infinity);
  return [...closed]
    .filter(({ month }) => month === recomputed.month)
    .sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
    .flatMap((stage): Restatement[] => {
      const row = stage.stage === null ? undefined : rows.get(stage.stage);
      const now = row && figuresOf(row);
      return closedFigures
        .filter((figure) => stage[figure] !== (now?.[figure] ?? null))
        .map((figure) => ({
          month: stage.month,
          stage: row ? stage.stage : null,
          stageName: stage.stageName,
          figure,
          closed: stage[figure],
          now: now?.[figure] ?? null,
          closedOn: stage.closedOn,
          ...late,
        }));
    });
}

/** Events of a day that the month's figures look at, written down on a later day than the closing. */
function lateEvents(
  transitions: readonly Transition[],
  month: Month,
  closedOn: number,
): Pick<Restatement, "lateEvents" | "since"> {
  const last = lastDayOf(month);
  const recorded = transitions.flatMap((event): SheetDate[] => {
    const date = transitionDate(event);
    const { recordedOn } = event;
    return date !== null && date <= last && recordedOn !== undefined && recordedOn > closedOn ? [recordedOn] : [];
  });
  const [first] = recorded.sort((a, b) => a - b);
  return { lateEvents: recorded.length, since: first ?? null };
}

/** Whether the month is over, so that it can be closed. */
export function isOver(month: Month, today: SheetDate): boolean {
  return today > lastDayOf(month);
}
