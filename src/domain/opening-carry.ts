import { lastDayOf, monthOf, type SheetDate } from "./calendar";
import type { Stay } from "./stay";

/**
 * What the `template` opening basis adds to the customers really in a stage at the beginning of a month. Its 期初 is the
 * 期末 of the month before, and so on back, so that all who advanced or were returned in any earlier month stay inside.
 */
export type OpeningCarry = {
  readonly add: (stays: readonly Stay[]) => void;
  /** By place in the funnel. */
  readonly carries: readonly number[];
};

/** @param first The first day of the report month. */
export function createOpeningCarry(stageCount: number, first: SheetDate): OpeningCarry {
  const carries = Array.from({ length: stageCount }, () => 0);
  const monthEnds = new Map<SheetDate, SheetDate>();
  const endOfMonth = (date: SheetDate): SheetDate => {
    const end = monthEnds.get(date) ?? lastDayOf(monthOf(date));
    monthEnds.set(date, end);
    return end;
  };
  const nextEntry: (SheetDate | null)[] = [];
  const add = (stays: readonly Stay[]): void => {
    nextEntry.length = 0;
    for (let index = stays.length - 1; index >= 0; index -= 1) {
      const stay = stays[index];
      if (!stay) continue;
      const { place, left, outcome } = stay;
      const reentered = nextEntry[place] ?? null;
      nextEntry[place] = stay.entered;
      if (left === null || left >= first || outcome === "lost") continue;
      // A month counts the outcome of the last stay only.
      if (reentered !== null && reentered <= endOfMonth(left)) continue;
      carries[place] = (carries[place] ?? 0) + 1;
    }
  };
  return { add, carries };
}
