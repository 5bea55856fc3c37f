import type { SheetDate } from "../../domain/calendar";
import type { TransitionKind } from "../../domain/transition";

/** One event of a customer's life, stages numbered in funnel order from 0. */
export type Step = {
  readonly kind: TransitionKind;
  readonly from: number | null;
  readonly exited: SheetDate | null;
  readonly to: number | null;
  /** The day it counts on. */
  readonly date: SheetDate;
  readonly reason: string;
};

/** A customer's life, oldest step first. */
export type Path = readonly Step[];

/** A customer's unbroken presence in one stage. */
export type PathStay = {
  readonly stage: number;
  readonly entered: SheetDate;
  /** Null while the customer is still there. */
  readonly left: SheetDate | null;
  readonly exited: SheetDate | null;
};

export function lastStepOf(path: Path): Step {
  const step = path.at(-1);
  if (step === undefined) throw new RangeError("a path without steps");
  return step;
}

/** The steps that move a customer; pauses and hand-overs happen within a stay. */
export function isMove(step: Step): boolean {
  return step.kind !== "paused" && step.kind !== "resumed" && step.kind !== "handed-over";
}

export function staysOf(path: Path): PathStay[] {
  const moves = path.filter(isMove);
  return moves.flatMap((step, index): PathStay[] => {
    if (step.to === null) return [];
    const next = moves[index + 1];
    return [{ stage: step.to, entered: step.date, left: next?.date ?? null, exited: next?.exited ?? null }];
  });
}

/** Days in `stage` as the month from `first` to `last` counts them; null for a customer not of its pool. */
export function daysInStage(path: Path, stage: number, first: SheetDate, last: SheetDate): number | null {
  const stays = staysOf(path).filter(
    (stay) => stay.stage === stage && stay.entered <= last && (stay.left === null || stay.left >= first),
  );
  if (stays.length === 0) return null;
  return stays.reduce((sum, stay) => sum + Math.min(stay.exited ?? last, last) - stay.entered, 0);
}
