import { cellAt, type TableCells } from "../decode/table-cells";
import { numberFormatOf } from "../encode/encode-rows";
import type { PlanCell, WorkbookPlan } from "../plan";
import { planCell, writeColumn } from "../stages/column-writes";
import { listsTable } from "../tables/lists-table";
import { appendLines } from "./append-lines";
import type { ListKey } from "./settings-content";

/** The list from the table's first row on, without gaps; the other lists beside it stay where they are. */
export function planList(cells: TableCells<typeof listsTable>, list: ListKey, items: readonly string[]): WorkbookPlan {
  const { rowCount } = cells.table;
  const texts = items.map((item) => item.trim());
  const changed = new Map<number, PlanCell>();
  for (let row = 0; row < rowCount; row += 1) {
    const cell = texts[row] ?? null;
    if (cell !== planCell(cellAt(cells, row, list))) changed.set(row, cell);
  }
  // A table without rows shows a blank one, which has been filled above.
  return [
    ...writeColumn(cells, list, changed, numberFormatOf(listsTable.columns[list].kind)),
    ...appendLines(
      cells,
      texts.slice(rowCount).map((text) => ({ [list]: text })),
    ).map((op) => (op.kind === "append-rows" ? { ...op, fillsBlankRow: false } : op)),
  ];
}
