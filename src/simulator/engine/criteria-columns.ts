import type { ArrayValueObject } from "@univerjs/preset-sheets-node-core";
import type { ContentValue } from "../workbook-content";
import { readCriterion } from "./criteria";

/** The cells of a range, row by row, and which of them meet the criteria that were asked so far. */
class Column {
  private readonly matches = new Map<string, Uint8Array>();

  constructor(readonly cells: readonly (ContentValue | undefined)[]) {}

  matching(criterion: ContentValue | undefined): Uint8Array {
    const key = `${typeof criterion}:${typeof criterion === "object" ? criterion.error : String(criterion)}`;
    const known = this.matches.get(key);
    if (known) return known;
    const meets = readCriterion(criterion);
    const found = new Uint8Array(this.cells.length);
    this.cells.forEach((cell, index) => {
      if (meets(cell)) found[index] = 1;
    });
    this.matches.set(key, found);
    return found;
  }
}

/**
 * Columns by the engine's own array of the range. The engine makes one for each range and calculation, so that a
 * column lives as long as its cells stay as they are.
 */
export class CriteriaColumns {
  private readonly columns = new WeakMap<ArrayValueObject, Column>();

  of(array: ArrayValueObject): Column {
    let column = this.columns.get(array);
    if (!column) {
      column = new Column(cellsOf(array));
      this.columns.set(array, column);
    }
    return column;
  }
}

export function cellsOf(array: ArrayValueObject): (ContentValue | undefined)[] {
  const cells: (ContentValue | undefined)[] = [];
  array.iterator((item) => {
    if (!item || item.isNull()) {
      cells.push(undefined);
    } else {
      const value = item.getValue();
      cells.push(item.isError() ? { error: String(value) } : value);
    }
    return undefined;
  });
  return cells;
}
