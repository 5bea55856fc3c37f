/** Plain data with the same content; the order of names does not count. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [mine, yours] = [Object.entries(one), Object.entries(other)];
  const values = new Map(yours);
  return (
    mine.length === yours.length && mine.every(([name, value]) => values.has(name) && isSame(value, values.get(name)))
  );
}
