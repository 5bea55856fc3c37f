import { compareText } from "../name-key";
import { createSpellings } from "../spellings";

export type OwnerGroup<Item> = { readonly owner: string; readonly items: readonly Item[] };

/** By owner, each in one spelling; those with most first, then by name. */
export function groupByOwner<Item>(
  items: readonly Item[],
  ownerOf: (item: Item) => string,
  compare: (a: Item, b: Item) => number,
): readonly OwnerGroup<Item>[] {
  const owners = createSpellings();
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = owners.add(ownerOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups]
    .map(([key, group]) => ({ owner: owners.shown(key), items: group.sort(compare) }))
    .sort((a, b) => b.items.length - a.items.length || compareText(a.owner, b.owner));
}
