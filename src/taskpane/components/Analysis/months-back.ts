import type { Month, SheetDate } from "../../../domain/calendar";
import { utcMidnight } from "../../local-day";

const offered = 36;

/** The months that can be chosen, the running one first; the chosen one among them. */
export function monthsBack(chosen: Month, today: SheetDate): readonly Month[] {
  const now = utcMidnight(today);
  const last = Math.max(now.getUTCFullYear() * 12 + now.getUTCMonth(), chosen);
  const count = Math.max(offered, last - chosen + 1);
  return Array.from({ length: count }, (_, back) => (last - back) as Month);
}
