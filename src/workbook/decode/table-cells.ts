import { columnLetters } from "../cell-address";
import type { CellProblem } from "../cells/parsed";
import { cellText, isBlank } from "../cells/cell-text";
import { findColumns, type FoundColumns } from "../find-columns";
import type { RowError } from "../row-error";
import type { CellValue, TableSnapshot } from "../snapshot";
import type { ColumnKey, TableSchema } from "../table-schema";

/** A table's cells by our columns. Rows count from 0, below the header. */
export type TableCells<S extends TableSchema> = {
  readonly schema: S;
  readonly table: TableSnapshot;
  readonly columns: FoundColumns<S>;
};

const longestFound = 80;

export function tableCells<S extends TableSchema>(schema: S, table: TableSnapshot): TableCells<S> {
  return { schema, table, columns: findColumns(schema, table.headers, table.mapped) };
}

/** "" for a column that the table does not have or that was not read. */
export function cellAt<S extends TableSchema>(cells: TableCells<S>, row: number, key: ColumnKey<S>): CellValue {
  const index = cells.columns.get(key);
  return index === undefined ? "" : (cells.table.columns.get(index)?.[row] ?? "");
}

/** The time of day beside a date, as a fraction; undefined for a date without one, and for what is no number. */
export function timeAt<S extends TableSchema>(
  cells: TableCells<S>,
  row: number,
  key: ColumnKey<S>,
): number | undefined {
  const cell = cellAt(cells, row, key);
  return typeof cell === "number" && !Number.isInteger(cell) ? cell - Math.floor(cell) : undefined;
}

const noCells: readonly CellValue[] = [];

/** A column from top to bottom, for loops over many rows; empty for one that the table does not have or was not read. */
export function columnCells<S extends TableSchema>(
  { columns, table }: TableCells<S>,
  key: ColumnKey<S>,
): readonly CellValue[] {
  return table.columns.get(columns.get(key) ?? -1) ?? noCells;
}

/** Nothing in any of the columns that were read: such a row is no row. */
export function isBlankRow<S extends TableSchema>({ table }: TableCells<S>, row: number): boolean {
  for (const values of table.columns.values()) if (!isBlank(values[row] ?? "")) return false;
  return true;
}

export function rowErrorAt<S extends TableSchema>(
  cells: TableCells<S>,
  row: number,
  key: ColumnKey<S>,
  { code, reading }: CellProblem,
  effect: RowError["effect"],
): RowError {
  const { place, headers } = cells.table;
  const index = cells.columns.get(key);
  return {
    code,
    sheetName: place.sheetName,
    rowNumber: place.row + row + 2,
    column: index === undefined ? "" : columnLetters(place.column + index),
    header: index === undefined ? "" : (headers[index] ?? ""),
    found: Array.from(cellText(cellAt(cells, row, key)))
      .slice(0, longestFound)
      .join(""),
    reading,
    effect,
  };
}
