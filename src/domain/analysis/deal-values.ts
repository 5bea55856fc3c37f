import type { CustomerId } from "../customer";
import type { PoolRow } from "../pools";
import type { Stages } from "../stage";
import { decidedRate } from "./rate";
import { meanOf } from "./statistics/quantiles";

type Pools = readonly (readonly PoolRow[])[];

/** Amounts of fewer customers than these do not stand for others. */
const amountsNeeded = 5;

/**
 * The chance to be won of one who has just left each stage for a later one: the product of the later stages' decided
 * rates, which is what 已决 may be multiplied for (the monthly rates may not). A stage where nobody was decided takes
 * nothing off.
 */
export function chancesAfter(pools: Pools, stages: Stages): readonly number[] {
  const chances = stages.map(() => 1);
  for (let place = stages.length - 2; place >= 0; place -= 1) {
    const isOpen = stages[place + 1]?.kind === "open";
    const rate = isOpen ? decidedRate(pools[place + 1] ?? []).rate : null;
    chances[place] = (chances[place + 1] ?? 1) * (rate ?? 1);
  }
  return chances;
}

/**
 * What winning one of these customers would bring: the mean of their own 预计成交金额 where at least 5 have one, else the
 * won stage's 平均客单价, else the mean over everybody who was in the funnel; null where nobody has an amount.
 */
export function dealValue(pools: Pools, stages: Stages, customers: readonly CustomerId[]): number | null {
  const wanted = new Set(customers);
  const amounts = new Map<CustomerId, number>();
  for (const pool of pools) for (const { customer, amount } of pool) if (amount !== null) amounts.set(customer, amount);
  const own = [...amounts].filter(([id]) => wanted.has(id)).map(([, amount]) => amount);
  if (own.length >= amountsNeeded) return meanOf(own);
  return stages.at(-1)?.averagePrice ?? meanOf([...amounts.values()]);
}
