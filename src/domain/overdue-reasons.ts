import { foldText } from "./name-key";
import type { ReasonRule } from "./settings";
import { createSpellings } from "./spellings";

export type ReasonDictionary = {
  /** The reasons that a remark names, in the order of the dictionary; `[null]` (未归类) if it names none. */
  readonly find: (remark: string) => readonly (string | null)[];
  /** The place of each reason in the dictionary. */
  readonly order: ReadonlyMap<string | null, number>;
};

const unsorted: readonly null[] = [null];

/** Case, width and extra white space make no difference. Rules of the same reason are one. */
export function createReasonDictionary(rules: readonly ReasonRule[]): ReasonDictionary {
  const spellings = createSpellings();
  const keywordsByReason = new Map<string, string[]>();
  for (const { reason, keywords } of rules) {
    const key = spellings.add(reason);
    if (key === "") continue;
    const folded = keywords.map(foldText).filter((keyword) => keyword !== "");
    keywordsByReason.set(key, [...(keywordsByReason.get(key) ?? []), ...folded]);
  }
  const entries = [...keywordsByReason].map(([key, keywords]) => ({ reason: spellings.shown(key), keywords }));
  const find = (remark: string): readonly (string | null)[] => {
    const folded = foldText(remark);
    const named = entries.filter(({ keywords }) => keywords.some((keyword) => folded.includes(keyword)));
    return named.length > 0 ? named.map(({ reason }) => reason) : unsorted;
  };
  const found = new Map<string, readonly (string | null)[]>(); // Many remarks are the same.
  return {
    find: (remark) => {
      const reasons = found.get(remark) ?? find(remark);
      found.set(remark, reasons);
      return reasons;
    },
    order: new Map(entries.map(({ reason }, place) => [reason, place])),
  };
}

export type ReasonShare = { readonly reason: string | null; readonly share: number };

/** Shares of all mentions, most mentioned first; among equals in the order of the dictionary, 未归类 last. */
export function shareReasons(
  mentions: readonly (readonly (string | null)[])[],
  order: ReasonDictionary["order"],
): ReasonShare[] {
  const counts = new Map<string | null, number>();
  let total = 0;
  for (const reasons of mentions) {
    for (const reason of reasons) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      total += 1;
    }
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, share: count / total }))
    .sort((a, b) => b.share - a.share || (order.get(a.reason) ?? order.size) - (order.get(b.reason) ?? order.size));
}
