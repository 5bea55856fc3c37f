import { cellAt, type TableCells } from "./decode/table-cells";
import { existingSheetOf, type BlockRange, type WorkbookOp } from "./plan";
import type { ColumnKey, TableSchema } from "./table-schema";

/** The cell of one of our columns; null where the sheet does not have the column. Rows count from 0, below the header. */
export function cellRange<S extends TableSchema>(
  { table: { place }, columns }: TableCells<S>,
  row: number,
  key: ColumnKey<S>,
): BlockRange | null {
  const index = columns.get(key);
  if (index === undefined) return null;
  return { sheet: existingSheetOf(place), row: place.row + 1 + row, column: place.column + index, rows: 1, columns: 1 };
}

/** That the cells still hold what was read of them. */
export function expectCells<S extends TableSchema>(
  cells: TableCells<S>,
  row: number,
  ...keys: readonly ColumnKey<S>[]
): WorkbookOp[] {
  return keys.flatMap((key): WorkbookOp[] => {
    const range = cellRange(cells, row, key);
    return range ? [{ kind: "expect", range, values: [[cellAt(cells, row, key)]] }] : [];
  });
}
