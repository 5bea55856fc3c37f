import type { FunnelHistory } from "../analysis/funnel-history";
import { nameKey } from "../name-key";
import type { Period } from "../pools";
import { ownerOn } from "../stay";

/**
 * Whoever held a customer in the period, each in one spelling: when the stay ended, or at the period's end.
 * @param isLookedAt Whether the stage of this place counts.
 */
export function ownersIn(
  { customers }: Pick<FunnelHistory, "customers">,
  { first, last, countedTo }: Period,
  isLookedAt: (place: number) => boolean,
): string[] {
  const owners = new Map<string, string>();
  for (const { stays } of customers) {
    for (const stay of stays) {
      if (!isLookedAt(stay.place) || stay.entered > last || (stay.left !== null && stay.left < first)) continue;
      const owner = ownerOn(stay, countedTo);
      if (owner.trim() !== "" && !owners.has(nameKey(owner))) owners.set(nameKey(owner), owner);
    }
  }
  return [...owners.values()];
}
