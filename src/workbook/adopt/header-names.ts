import type { SheetGrid } from "../sheet-grid";
import { isWithin, textAt } from "./grid-cells";

/**
 * What a column's header says: the cell's text, or the text of the cell above it where it is empty; then the two together,
 * where a heading stands above several columns (上一阶段 over 名称 and 时间). [""] for none.
 */
export function headerNames(grid: SheetGrid, row: number, column: number): readonly string[] {
  const own = textAt(grid, row, column);
  const above = headingAbove(grid, row, column);
  if (own === "") return [above.isOwn ? above.text : ""];
  return above.text === "" || above.text === own ? [own] : [own, `${above.text}${own}`];
}

type Heading = {
  readonly text: string;
  /** It stands right above this column alone. */
  readonly isOwn: boolean;
};

/** Titles, which stand over everything, are no headings of a column. */
function headingAbove(grid: SheetGrid, row: number, column: number): Heading {
  const place = { row: row - 1, column };
  const merged = grid.merged.find((range) => isWithin(place, range));
  const text = merged ? textAt(grid, merged.row, merged.column) : textAt(grid, place.row, column);
  const inRow = grid.values[place.row - grid.row]?.filter((cell) => cell !== "").length ?? 0;
  if (inRow < 2 || text.length > 12) return { text: "", isOwn: false };
  return { text, isOwn: merged === undefined || merged.columns === 1 };
}
