import type { CustomerHistory, FunnelHistory } from "./funnel-history";
import { isInBand } from "./bands";
import type { Dimension, SegmentValue } from "./segments";
import { nameKey } from "../name-key";

/**
 * The same funnel with the customers of one segment only, whatever month they are of: by today's cells of their rows, and
 * by whoever held them last. The log stays whole.
 */
export function narrowHistory(history: FunnelHistory, dimension: Dimension, value: SegmentValue): FunnelHistory {
  const belongs = dimension === "amount" ? byAmount(value) : byText(dimension, value);
  return { ...history, customers: history.customers.filter(belongs) };
}

type Test = (customer: CustomerHistory) => boolean;

function byAmount(value: SegmentValue): Test {
  return ({ row }) => {
    const amount = row?.amount ?? null;
    if (amount === null) return value.kind === "blank";
    return value.kind === "band" && isInBand(amount, value);
  };
}

function byText(dimension: Exclude<Dimension, "amount">, value: SegmentValue): Test {
  const wanted = value.kind === "text" ? nameKey(value.text) : "";
  return ({ row, stays }) =>
    nameKey(dimension === "owner" ? (stays.at(-1)?.owner ?? "") : (row?.[dimension] ?? "")) === wanted;
}
