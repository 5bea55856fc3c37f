import type { FunnelHistory } from "../analysis/funnel-history";
import { forecastFrom, type Forecast } from "./forecast";

/** Fewer wins than these are no experience to forecast from. */
export const winsNeeded = 5;

/**
 * Customers ever won by `history.today`, however long ago and whatever became of them since. The forecast's rates are
 * estimated from all stays on record, so that all of them count here, and not only those of the months somebody looks at:
 * one workbook has one number, in the report and in the pane.
 */
export function winsOnRecord({ customers, records }: FunnelHistory): number {
  const won = records.stages.length - 1;
  return customers.filter(({ stays }) => stays.some(({ place }) => place === won)).length;
}

/** From `history.today` on; null with fewer wins on record than `winsNeeded`. */
export function forecastOf(history: FunnelHistory): Forecast | null {
  const { log, records, today } = history;
  return winsOnRecord(history) < winsNeeded ? null : forecastFrom(log, records, today);
}
