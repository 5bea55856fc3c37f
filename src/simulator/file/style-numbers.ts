import type { CellStyle } from "../workbook-content";
import type { StyleChange, StyleSheet } from "./style-sheet";

/** Finds the number in the file for a style of the content. */
export class StyleNumbers {
  private readonly known: ReadonlyMap<CellStyle, number>;

  constructor(
    styles: readonly CellStyle[],
    private readonly sheet: () => StyleSheet,
  ) {
    this.known = new Map(styles.map((style, number) => [style, number]));
  }

  /**
   * The file's style may hold more than the content shows (indents, rotation, a quote prefix): what differs is put on
   * top of it, and a style taken over as the same object from another cell is that cell's.
   */
  change(number: number, before: CellStyle | undefined, after: CellStyle | undefined): number {
    const difference = styleDifference(before ?? {}, after ?? {});
    if (Object.keys(difference).length === 0) return number;
    if (after === undefined) return 0;
    return this.known.get(after) ?? this.sheet().derive(number, difference);
  }
}

export function isSameStyle(one: CellStyle | undefined, other: CellStyle | undefined): boolean {
  return one === other || Object.keys(styleDifference(one ?? {}, other ?? {})).length === 0;
}

function styleDifference(before: CellStyle, after: CellStyle): StyleChange {
  if (before === after) return {};
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof CellStyle>;
  const changed = [...names].filter((name) =>
    name === "borders" ? !isSameBorders(before, after) : before[name] !== after[name],
  );
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

function isSameBorders({ borders: before }: CellStyle, { borders: after }: CellStyle): boolean {
  return (["left", "right", "top", "bottom"] as const).every(
    (side) => before?.[side]?.style === after?.[side]?.style && before?.[side]?.color === after?.[side]?.color,
  );
}
