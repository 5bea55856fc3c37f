import { formatSheetDate, parseIsoDay, type SheetDate } from "../domain/calendar";

export type ReadDay =
  | { readonly kind: "ready"; readonly day: SheetDate }
  | { readonly kind: "faulty"; readonly problem: "required" | "not-a-date" };

/** yyyy-MM-dd, as a field of dates holds it. */
export function dayField(day: SheetDate): string {
  return formatSheetDate(day);
}

/** The day that a field of dates holds. */
export function readDayField(text: string): ReadDay {
  if (text.trim() === "") return { kind: "faulty", problem: "required" };
  const day = parseIsoDay(text.trim());
  return day === null ? { kind: "faulty", problem: "not-a-date" } : { kind: "ready", day };
}
