import { foldText } from "../domain/name-key";
import type { CustomerId } from "../domain/customer";
import { cellText } from "./cells/cell-text";
import type { CellValue } from "./snapshot";

/** What the column of ids shows of some customers: a filter goes by what is shown. */
export type CustomerTexts = {
  /** Each once. */
  readonly texts: readonly string[];
  /** The rows that are theirs, counted from 0, in sheet order. */
  readonly rows: readonly number[];
};

/** A number in a column that is too narrow for it. */
const tooNarrow = /^#+$/;

/**
 * @param values Of the column, as the customers were read from.
 * @param shown Of the same cells, as they are displayed.
 */
export function customerTexts(
  customers: readonly CustomerId[],
  values: readonly CellValue[],
  shown: readonly string[],
): CustomerTexts {
  const wanted = new Set(customers.map(foldText));
  const texts = new Set<string>();
  const rows: number[] = [];
  values.forEach((value, row) => {
    const id = cellText(value);
    if (!wanted.has(foldText(id))) return;
    const text = shown[row] ?? "";
    texts.add(tooNarrow.test(text) ? id : text);
    rows.push(row);
  });
  return { texts: [...texts], rows };
}
