import type { SheetDate } from "./calendar";
import type { Outcome } from "./month-report";

/** Who held the customer until the day of a hand-over. */
export type Holder = { readonly owner: string; readonly until: SheetDate };

/** From the day of pausing to the day of resuming, which is worked again; null while it lasts. */
export type Pause = { readonly from: SheetDate; readonly until: SheetDate | null };

/** A customer's unbroken presence in one stage (停留). */
export type Stay = {
  /** Place in the funnel, from 0. */
  readonly place: number;
  readonly entered: SheetDate;
  /** The day the customer entered the next stage or was lost. */
  readonly left: SheetDate | null;
  /** 退出时间: from entered to left; what follows until left is the hand-over gap. */
  readonly exited: SheetDate | null;
  readonly outcome: Outcome;
  /** Known from 上一阶段 only: in pools, never in dwell. */
  readonly isInferred: boolean;
  /** Who held the customer at the end, or holds it now. */
  readonly owner: string;
  /** Earlier holders of this stay, in turn. */
  readonly earlierHolders: readonly Holder[];
  /** In turn, without overlap. */
  readonly pauses: readonly Pause[];
};

/** Who held the customer when the stay ended, or at the end of `day` if it had not ended. */
export function ownerOn(stay: Stay, day: SheetDate): string {
  for (const { owner, until } of stay.earlierHolders) if (until > day) return owner;
  return stay.owner;
}

/** Calendar days from entry to the exit, or to `until` if that comes first, without paused days. */
export function dwellDays(stay: Stay, until: SheetDate): number {
  const end = stay.exited !== null && stay.exited < until ? stay.exited : until;
  let days = Math.max(0, end - stay.entered);
  for (const pause of stay.pauses) {
    const pauseEnd = pause.until === null || pause.until > end ? end : pause.until;
    days -= Math.max(0, pauseEnd - pause.from);
  }
  return days;
}
