import { monthOf, plusDays, plusMonths, type Month, type SheetDate } from "../domain/calendar";
import { dayField, readDayField } from "./day-field";

/** What a suggestion lacks to become an action, as it is typed. */
export type ActionDraft = { readonly owner: string; readonly due: string };

export type ActionProblem = "required" | "not-a-date" | "past" | "future-date" | "before-start";

export type ReadDraft =
  | { readonly kind: "ready"; readonly owner: string; readonly due: SheetDate }
  | { readonly kind: "faulty"; readonly problems: Readonly<Partial<Record<keyof ActionDraft, ActionProblem>>> };

export type ReadAppliedOn =
  { readonly kind: "ready"; readonly day: SheetDate } | { readonly kind: "faulty"; readonly problem: ActionProblem };

/** Two weeks: by then it is asked whether the measure is applied. */
const daysToDue = 14;
const monthsOffered = 24;

export function newActionDraft(today: SheetDate): ActionDraft {
  return { owner: "", due: dayField(plusDays(today, daysToDue)) };
}

/** Both are needed: a measure that nobody sees to, or by no day, is none. */
export function readActionDraft({ owner, due }: ActionDraft, today: SheetDate): ReadDraft {
  const day = readDayField(due);
  const ownerProblem = owner.trim() === "" ? "required" : null;
  const dueProblem = day.kind === "faulty" ? day.problem : day.day < today ? "past" : null;
  if (day.kind === "ready" && !ownerProblem && !dueProblem) return { kind: "ready", owner: owner.trim(), due: day.day };
  return {
    kind: "faulty",
    problems: { ...(ownerProblem && { owner: ownerProblem }), ...(dueProblem && { due: dueProblem }) },
  };
}

/** Since when a measure is applied: not before its baseline was frozen, and not in the future. */
export function readAppliedOn(text: string, startedOn: SheetDate | null, today: SheetDate): ReadAppliedOn {
  const read = readDayField(text);
  if (read.kind === "faulty") return read;
  if (read.day > today) return { kind: "faulty", problem: "future-date" };
  if (startedOn !== null && read.day < startedOn) return { kind: "faulty", problem: "before-start" };
  return read;
}

/** The last one that is over. */
export function lastClosableMonth(today: SheetDate): Month {
  return plusMonths(monthOf(today), -1);
}

/** The months that are over, the last one first. */
export function closableMonths(today: SheetDate): readonly Month[] {
  const last = lastClosableMonth(today);
  return Array.from({ length: monthsOffered }, (_, back) => plusMonths(last, -back));
}
