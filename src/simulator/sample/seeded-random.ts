/** Random numbers that come out the same on every run and machine: the sample's only source of chance. */
export type SeededRandom = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Both bounds included. */
  integer(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Items with a weight of 0 are never picked. */
  pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number): T;
  shuffle<T>(items: readonly T[]): T[];
};

/** The generator is mulberry32 (public domain). */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));

  function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number): T {
    const weights = items.map(weightOf);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let left = next() * total;
    const found = items.find((_item, index) => (left -= weights[index] ?? 0) < 0);
    if (found === undefined) throw new RangeError("nothing to pick from");
    return found;
  }

  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => pickWeighted(items, () => 1),
    pickWeighted,
    shuffle(items) {
      const keyed = items.map((item) => ({ item, key: next() }));
      return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
    },
  };
}
