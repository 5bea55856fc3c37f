import { cellAt, type TableCells } from "../decode/table-cells";
import { existingSheetOf, type PlanCell, type WorkbookOp } from "../plan";
import type { ColumnKey, TableSchema } from "../table-schema";

/** So many blocks at most of one column: each costs Excel an object, and what lies between two of them a look. */
const mostBlocks = 100;

/**
 * New cells of one column, with what they were as a condition. Neighbours come in one block, and where there are too many
 * blocks the nearest as well, with the cells between them as they are.
 * @param changed By row, from 0 below the header.
 */
export function writeColumn<S extends TableSchema>(
  cells: TableCells<S>,
  key: ColumnKey<S>,
  changed: ReadonlyMap<number, PlanCell>,
  numberFormat?: string,
): WorkbookOp[] {
  const { place } = cells.table;
  const column = cells.columns.get(key);
  if (column === undefined) return [];
  return blocksOf([...changed.keys()].sort((a, b) => a - b)).flatMap(([first, last]): WorkbookOp[] => {
    const rows = Array.from({ length: last - first + 1 }, (_row, index) => first + index);
    const range = {
      sheet: existingSheetOf(place),
      row: place.row + 1 + first,
      column: place.column + column,
      rows: rows.length,
      columns: 1,
    };
    const old = rows.map((row) => cellAt(cells, row, key));
    const written = rows.map((row, index) => {
      const cell = changed.get(row);
      return cell === undefined ? planCell(old[index] ?? "") : cell;
    });
    return [
      { kind: "expect", range, values: old.map((cell) => [cell]) },
      ...(numberFormat === undefined ? [] : [{ kind: "format", range, format: { numberFormat } } as const]),
      { kind: "write", range, cells: written.map((cell) => [cell]) },
    ];
  });
}

export function planCell(value: string | number | boolean): PlanCell {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === "" ? null : value;
}

/** First and last row of each block. */
function blocksOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const gaps = rows.slice(1).map((row, index) => ({ index: index + 1, size: row - (rows[index] ?? 0) - 1 }));
  const kept = gaps
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, mostBlocks - 1)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  const starts = rows.length === 0 ? [] : [0, ...kept];
  return starts.map((start, index) => [rows[start] ?? 0, rows[(starts[index + 1] ?? rows.length) - 1] ?? 0] as const);
}
