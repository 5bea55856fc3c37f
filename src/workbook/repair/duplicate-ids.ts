import { foldText } from "../../domain/name-key";
import { cellText } from "../cells/cell-text";
import { cellAt, type TableCells } from "../decode/table-cells";
import type { customersTable } from "../tables/customers-table";
import { createFreeIds } from "./free-ids";
import type { Repair } from "./repair";
import { placeOf, repairAt } from "./repair-place";

type Cells = TableCells<typeof customersTable>;

/**
 * For each id that several rows have: one of them keeps it, the others get a free one. Never certain: history is kept
 * by id, and the rows may be one customer entered twice.
 * @param counted Rows that stand for their id in the figures.
 * @param logged Ids that the log knows.
 */
export function duplicateIds(cells: Cells, counted: ReadonlySet<number>, logged: Iterable<string>): readonly Repair[] {
  const rowsOfId = new Map<string, number[]>();
  const ids: string[] = [];
  for (let row = 0; row < cells.table.rowCount; row++) {
    const id = cellText(cellAt(cells, row, "id"));
    if (id === "") continue;
    ids.push(id);
    const key = foldText(id);
    const rows = rowsOfId.get(key);
    if (rows) rows.push(row);
    else rowsOfId.set(key, [row]);
  }
  const freeId = createFreeIds([...ids, ...logged]);
  return [...rowsOfId.values()].flatMap((rows) => {
    if (rows.length === 1) return [];
    const kept = rows.find((row) => counted.has(row)) ?? rows[0] ?? 0;
    return rows.filter((row) => row !== kept).map((row) => renamed(cells, row, kept, freeId));
  });
}

function renamed(cells: Cells, row: number, kept: number, freeId: (like: string) => string): Repair {
  const found = cellAt(cells, row, "id");
  const id = freeId(cellText(found));
  const other = placeOf(cells, kept, "id");
  const repair = {
    code: "duplicate-id" as const,
    proposed: typeof found === "number" ? Number(id) : id,
    proposedText: {
      "zh-CN": `${id}(第 ${other.row + 1} 行保留原编号)`,
      "en-US": `${id} (row ${other.row + 1} keeps the ID)`,
    },
    isCertain: false,
    numberFormat: null,
  };
  return repairAt(cells, row, "id", repair, other);
}
