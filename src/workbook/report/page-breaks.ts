/** A way to break the sections up to one of them into pages. */
type Pages = { readonly count: number; readonly blanks: number; readonly starts: readonly number[] };

/**
 * Which sections begin a page after the first: as few pages as it takes with none of them cut, and of the ways to do that
 * the one that leaves the pages most evenly filled (the least sum of the squares of what stays blank). A section higher
 * than a page has one of its own.
 * @param heights Of the sections in turn, in the unit of `pageHeight`.
 */
export function pageBreaks(heights: readonly number[], pageHeight: number): readonly number[] {
  const best: Pages[] = [{ count: 0, blanks: 0, starts: [] }];
  for (let end = 1; end <= heights.length; end += 1) {
    let used = 0;
    let found: Pages | null = null;
    for (let start = end - 1; start >= 0; start -= 1) {
      used += heights[start] ?? 0;
      if (used > pageHeight && start < end - 1) break;
      const before = best[start];
      if (!before) continue;
      const pages: Pages = {
        count: before.count + 1,
        blanks: before.blanks + Math.max(0, pageHeight - used) ** 2,
        starts: start === 0 ? before.starts : [...before.starts, start],
      };
      if (!found || pages.count < found.count || (pages.count === found.count && pages.blanks < found.blanks)) {
        found = pages;
      }
    }
    if (found) best.push(found);
  }
  return best.at(-1)?.starts ?? [];
}
