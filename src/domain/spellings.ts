import { nameKey } from "./name-key";

/** Names as people write them, and the one spelling that each is shown in. */
export type Spellings = {
  /** Takes note of a spelling and returns its key. */
  readonly add: (text: string) => string;
  /** Of all spellings noted for the key the smallest, so that the order they came in makes no difference. */
  readonly shown: (key: string) => string;
};

export function createSpellings(): Spellings {
  const keys = new Map<string, string>();
  const shown = new Map<string, string>();
  return {
    add: (text) => {
      const known = keys.get(text);
      if (known !== undefined) return known;
      const key = nameKey(text);
      const tidy = text.trim();
      const smallest = shown.get(key);
      keys.set(text, key);
      if (smallest === undefined || tidy < smallest) shown.set(key, tidy);
      return key;
    },
    shown: (key) => shown.get(key) ?? "",
  };
}
