/**
 * The texts that a column is filtered by; null for no filter, [] for one that goes by something else. Excel keeps a filter
 * by one or two values as criteria ("=KH001"), and any by more as values.
 */
export function filterTexts(criteria: Excel.FilterCriteria | null): readonly string[] | null {
  if (!criteria?.filterOn) return null;
  const { criterion1, criterion2, values } = criteria;
  const texts = [...(values ?? []).map(String), ...[criterion1, criterion2].flatMap((text) => text ?? [])];
  return texts.map((text) => (text.startsWith("=") ? text.slice(1) : text));
}

/** Whether the column is still filtered by these texts and no others, whatever their order and case. */
export function isSameFilter(found: readonly string[] | null, own: readonly string[] | null): boolean {
  if (!found || !own) return false;
  const keys = (texts: readonly string[]): string => JSON.stringify([...new Set(texts.map(keyOf))].sort());
  return keys(found) === keys(own);
}

function keyOf(text: string): string {
  return text.toUpperCase();
}
