import type { CustomerId } from "../customer";
import { proportion, type Proportion } from "./statistics/wilson";

/** A rate with the customers behind it. */
export type Rate = Proportion & {
  /** Those in the numerator, then the rest of those it is counted of. */
  readonly made: readonly CustomerId[];
  readonly missed: readonly CustomerId[];
};

export function rateOf(made: readonly CustomerId[], missed: readonly CustomerId[]): Rate {
  return { ...proportion(made.length, made.length + missed.length), made, missed };
}

/** 已决: of those who advanced or were lost, the share that advanced. */
export function decidedRate(pool: readonly { readonly customer: CustomerId; readonly outcome: string }[]): Rate {
  const withOutcome = (wanted: string): CustomerId[] =>
    pool.filter(({ outcome }) => outcome === wanted).map(({ customer }) => customer);
  return rateOf(withOutcome("advanced"), withOutcome("lost"));
}
