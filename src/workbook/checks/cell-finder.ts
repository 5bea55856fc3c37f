import { columnLetters } from "../cell-address";
import { tableCells, type TableCells } from "../decode/table-cells";
import type { RowError } from "../row-error";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableSchema } from "../table-schema";
import { allTables } from "../tables/all-tables";

/** The cell a row error is about. */
export type ErrorCell = {
  readonly cells: TableCells<TableSchema>;
  /** From 0, below the header; −1 for the header row. */
  readonly row: number;
  /** Null where the error is about no column of its own. */
  readonly key: string | null;
};

type Area = {
  readonly cells: TableCells<TableSchema>;
  readonly letters: ReadonlySet<string>;
  readonly keys: ReadonlyMap<string, string>;
};

/** Finds row errors' cells again; several tables may lie on one sheet. */
export function createCellFinder({ tables }: WorkbookSnapshot): (error: RowError) => ErrorCell | null {
  const areas = new Map<string, Area[]>();
  for (const table of tables.values()) {
    const schema = allTables.get(table.name);
    if (!schema) continue;
    const cells = tableCells(schema, table);
    const lettersAt = (index: number): string => columnLetters(table.place.column + index);
    const area: Area = {
      cells,
      letters: new Set(table.headers.map((_, index) => lettersAt(index))),
      keys: new Map([...cells.columns].map(([key, index]) => [lettersAt(index), key])),
    };
    const { sheetName } = table.place;
    areas.set(sheetName, [...(areas.get(sheetName) ?? []), area]);
  }
  return ({ sheetName, rowNumber, column }) => {
    for (const { cells, letters, keys } of areas.get(sheetName) ?? []) {
      const { place, rowCount } = cells.table;
      const row = rowNumber - place.row - 2;
      if (row < -1 || row >= rowCount || (column !== "" && !letters.has(column))) continue;
      return { cells, row, key: keys.get(column) ?? null };
    }
    return null;
  };
}
