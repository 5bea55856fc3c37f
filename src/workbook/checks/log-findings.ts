import { customerIdOf, type CustomerId } from "../../domain/customer";
import { foldText } from "../../domain/name-key";
import { cellText } from "../cells/cell-text";
import { columnCells, tableCells } from "../decode/table-cells";
import type { WorkbookSnapshot } from "../snapshot";
import { transitionsTable } from "../tables/transitions-table";
import type { CustomerCells } from "./customer-cells";
import { findingAt, placeOf, type Finding } from "./finding";

/**
 * Customers in the log who are in no row of the list, unfinished rows included: somebody deleted theirs. The place is the
 * customer's last row in the log.
 * @param rowOf The rows of those who are known (see `DecodedWorkbook`).
 */
export function deletedRowFindings(
  { tables }: WorkbookSnapshot,
  customers: CustomerCells,
  rowOf: ReadonlyMap<CustomerId, number>,
): readonly Finding[] {
  const table = tables.get(transitionsTable.table);
  if (!table) return [];
  const log = tableCells(transitionsTable, table);
  const lastRows = new Map<string, number>();
  columnCells(log, "customer").forEach((cell, row) => {
    const id = cellText(cell);
    if (id !== "" && !rowOf.has(customerIdOf(id))) lastRows.set(id, row);
  });
  if (lastRows.size === 0) return [];
  // Only who is not known by the id as it is written needs to be looked up in all rows and in other spellings.
  const listed = new Set(columnCells(customers, "id").map((id) => foldText(cellText(id))));
  const gone = new Map<string, readonly [id: string, row: number]>();
  for (const [id, row] of lastRows) {
    const key = foldText(id);
    if (!listed.has(key) && row > (gone.get(key)?.[1] ?? -1)) gone.set(key, [id, row]);
  }
  return [...gone.values()].map(([id, row]) =>
    findingAt(placeOf(log, row, "customer"), {
      code: "deleted-row",
      severity: "note",
      customer: customerIdOf(id),
      found: id,
    }),
  );
}
