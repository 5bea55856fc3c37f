import { cellText } from "../cells/cell-text";
import { columnLetters } from "../cell-address";
import { cellAt, type TableCells } from "../decode/table-cells";
import type { TableSchema } from "../table-schema";
import type { CellRepair, Repair, RepairPlace } from "./repair";
import { customerKey } from "./repaired-tables";

/** The table has the column. `row` counts from 0, below the header. */
export function placeOf<S extends TableSchema>(
  { table, columns }: TableCells<S>,
  row: number,
  key: string,
): RepairPlace {
  const { sheetId, sheetName } = table.place;
  const column = table.place.column + (columns.get(key) ?? 0);
  const sheetRow = table.place.row + 1 + row;
  return { sheetName, sheetId, row: sheetRow, column, address: `${columnLetters(column)}${sheetRow + 1}` };
}

export function repairAt<S extends TableSchema>(
  cells: TableCells<S>,
  row: number,
  key: string,
  repair: CellRepair,
  other: RepairPlace | null = null,
): Repair {
  const idKey = customerKey(cells.schema);
  return {
    ...repair,
    place: placeOf(cells, row, key),
    customer: idKey === null ? "" : cellText(cellAt(cells, row, idKey)),
    found: cellAt(cells, row, key),
    other,
  };
}
