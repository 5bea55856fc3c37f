import type { IsoWeek } from "../calendar";
import type { Customer, CustomerId } from "../customer";
import { rowsByCustomer } from "../customer-rows";
import { compareText, nameKey } from "../name-key";
import { createSpellings } from "../spellings";

const sampledShare = 0.1;

/** 正确 · 有误 */
export type SpotCheckResult = "correct" | "faulty";

/** A customer drawn for the weekly check (抽查), as far as the shares need it. */
export type SpotCheck = { readonly week: IsoWeek; readonly owner: string; readonly result: SpotCheckResult | null };

export type SpotCheckShare = {
  readonly week: IsoWeek;
  readonly owner: string;
  readonly drawn: number;
  readonly checked: number;
  readonly correct: number;
  /** Of those checked, 0 to 1; null before any is. */
  readonly share: number | null;
};

/**
 * The customers to check this week besides those drawn already: together at least a tenth of the customers that are not
 * lost, rounded up, and one of each owner. The same week and customers give the same sample, in whatever order they
 * stand.
 * @param drawn Of this week; those that are gone or lost by now still count as drawn.
 */
export function drawSample(
  customers: readonly Customer[],
  week: IsoWeek,
  drawn: readonly { readonly id: CustomerId; readonly owner: string }[],
): readonly Customer[] {
  const candidates = [...rowsByCustomer(customers).values()]
    .filter(({ status }) => status !== "lost")
    .map((customer) => ({ customer, lot: lotOf(week, customer.id) }))
    .sort((a, b) => a.lot - b.lot || compareText(a.customer.id, b.customer.id))
    .map(({ customer }) => customer);
  const drawnIds = new Set(drawn.map(({ id }) => id));
  const owners = new Set(drawn.map(({ owner }) => nameKey(owner)));
  for (const { id, owner } of candidates) if (drawnIds.has(id)) owners.add(nameKey(owner));
  const rest = candidates.filter(({ id }) => !drawnIds.has(id));
  const first = rest.filter(({ owner }) => {
    const isFirst = !owners.has(nameKey(owner));
    owners.add(nameKey(owner));
    return isFirst;
  });
  const wanted = Math.ceil(candidates.length * sampledShare) - drawnIds.size - first.length;
  const others = rest.filter((customer) => !first.includes(customer)).slice(0, Math.max(0, wanted));
  return [...first, ...others];
}

/** By week, newest first, then by owner. */
export function spotCheckShares(checks: readonly SpotCheck[]): readonly SpotCheckShare[] {
  const owners = createSpellings();
  const counts = new Map<string, { week: IsoWeek; owner: string; drawn: number; checked: number; correct: number }>();
  for (const { week, owner, result } of checks) {
    const ownerKey = owners.add(owner);
    const key = `${week} ${ownerKey}`;
    const count = counts.get(key) ?? { week, owner: ownerKey, drawn: 0, checked: 0, correct: 0 };
    counts.set(key, count);
    count.drawn += 1;
    if (result !== null) count.checked += 1;
    if (result === "correct") count.correct += 1;
  }
  return [...counts.values()]
    .map((count): SpotCheckShare => ({
      ...count,
      owner: owners.shown(count.owner),
      share: count.checked === 0 ? null : count.correct / count.checked,
    }))
    .sort((a, b) => compareText(b.week, a.week) || compareText(a.owner, b.owner));
}

/** Seeded by the week, the same on every machine: FNV-1a, with its bits mixed so that ids in a row spread. */
function lotOf(week: IsoWeek, id: CustomerId): number {
  let hash = 0x811c9dc5;
  for (const character of `${week} ${id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
