import { isBlank } from "../cells/cell-text";
import { findColumns } from "../find-columns";
import type { PlanCell } from "../plan";
import type { SheetGrid } from "../sheet-grid";
import type { CellValue, TableSnapshot } from "../snapshot";
import { columnKeys } from "../table-schema";
import { absentHeader } from "../tables/columns-table";
import { customersTable } from "../tables/customers-table";
import type { AcceptedAdoption, AddedColumn } from "./accept-proposal";
import type { AdoptionProposal } from "./adoption-proposal";
import { textAt, valueAt } from "./grid-cells";

/** The list as the customer table that it is going to be, added columns included. */
export function adoptedList(proposal: AdoptionProposal, accepted: AcceptedAdoption, grid: SheetGrid): TableSnapshot {
  const { list, columns } = proposal;
  const rowCount = list.rows - 1;
  const headers = [...columns.map(({ header }) => header), ...accepted.added.map(({ header }) => header)];
  const added = accepted.added.map((column) => fillCells(column, proposal, accepted, grid));
  const values = headers.map((_header, index): CellValue[] =>
    Array.from({ length: rowCount }, (_row, row) => {
      const fill = added[index - columns.length];
      return fill
        ? ((fill[row] as string | number | null) ?? "")
        : valueAt(grid, list.row + 1 + row, list.column + index);
    }),
  );
  return {
    name: customersTable.table,
    place: { sheetId: grid.sheetId, sheetName: grid.sheetName, row: list.row, column: list.column },
    headers,
    mapped: mappingOf(headers, accepted, columns.length),
    rowCount,
    columns: new Map(values.entries()),
  };
}

/**
 * What FunnelColumns has to say: every column that was agreed to, so that no other word in the list is taken for it later,
 * and those that our words would find but that the user has not.
 */
function mappingOf(
  headers: readonly string[],
  { columns, added }: AcceptedAdoption,
  ownColumns: number,
): ReadonlyMap<string, string> {
  const mapped = new Map<string, string>();
  const guessed = findColumns(customersTable, headers);
  for (const key of columnKeys(customersTable)) {
    const addedAt = added.findIndex((column) => column.key === key);
    const index = columns.get(key) ?? (addedAt < 0 ? undefined : ownColumns + addedAt);
    if (index !== undefined) mapped.set(key, headers[index] ?? "");
    else if (guessed.has(key)) mapped.set(key, absentHeader);
  }
  return mapped;
}

/** Rows with nothing in them stay empty. */
export function fillCells(
  { fill }: AddedColumn,
  { list }: AdoptionProposal,
  { columns }: AcceptedAdoption,
  grid: SheetGrid,
): readonly PlanCell[] {
  const rows = Array.from({ length: list.rows - 1 }, (_, index) => list.row + 1 + index);
  const isUsed = rows.map((row) =>
    [...columns.values()].some((column) => !isBlank(valueAt(grid, row, list.column + column))),
  );
  if (fill.kind === "empty") return rows.map(() => null);
  if (fill.kind === "value") return isUsed.map((used) => (used ? fill.value : null));
  const digits = Math.max(3, String(rows.length).length);
  const taken = new Set(
    rows.flatMap((row) => grid.values[row - grid.row]?.map((_c, i) => textAt(grid, row, grid.column + i)) ?? []),
  );
  let number = 0;
  const nextCode = (): string => {
    number += 1;
    const code = `${fill.prefix}${String(number).padStart(digits, "0")}`;
    return taken.has(code) ? nextCode() : code;
  };
  return isUsed.map((used) => (used ? nextCode() : null));
}
