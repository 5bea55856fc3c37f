import { customerIdOf } from "../../domain/customer";
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
 */
export function deletedRowFindings({ tables }: WorkbookSnapshot, customers: CustomerCells): readonly Finding[] {
  const table = tables.get(transitionsTable.table);
  if (!table) return [];
  const log = tableCells(transitionsTable, table);
  const listed = new Set<string>();
  for (const id of columnCells(customers, "id")) listed.add(cellText(id));
  const lastRows = new Map<string, number>();
  columnCells(log, "customer").forEach((cell, row) => {
    const id = cellText(cell);
    if (id !== "" && !listed.has(id)) lastRows.set(id, row);
  });
  if (lastRows.size === 0) return [];
  // Only what is not there as it is written needs to be looked up in other spellings.
  const foldedList = new Set([...listed].map(foldText));
  const gone = new Map<string, readonly [id: string, row: number]>();
  for (const [id, row] of lastRows) {
    const key = foldText(id);
    if (!foldedList.has(key) && row > (gone.get(key)?.[1] ?? -1)) gone.set(key, [id, row]);
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
