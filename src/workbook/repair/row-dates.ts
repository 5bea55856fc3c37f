import type { SheetDate } from "../../domain/calendar";
import { isBlank, isErrorCell } from "../cells/cell-text";
import { parseDate } from "../cells/parse-date";
import { cellAt, type TableCells } from "../decode/table-cells";
import type { Column, TableSchema } from "../table-schema";
import { dateBounds } from "./date-bounds";
import { dateRepair } from "./date-repair";
import type { CellRepair, DateOrders } from "./repair";

export type RowDates = (row: number) => ReadonlyMap<string, CellRepair>;

/**
 * The repairs of a row's dates, by key. A date that is certain helps to tell the year of another one, and that one of a
 * third, in whatever columns they stand. The last row asked for is remembered.
 */
export function createRowDates(
  cells: TableCells<TableSchema>,
  { answers, today }: { readonly answers: DateOrders; readonly today: SheetDate },
): RowDates {
  const { schema } = cells;
  const keys = Object.entries<Column>(schema.columns).flatMap(([key, { kind }]) =>
    kind === "date" && cells.columns.has(key) ? [key] : [],
  );
  let last = { row: -1, repairs: new Map<string, CellRepair>() };
  const repairsOf = (row: number): Map<string, CellRepair> => {
    const repairs = new Map<string, CellRepair>();
    const parsed = keys.map((key) => ({ key, ...parseDate(cellAt(cells, row, key)) }));
    const known = new Map(parsed.map(({ key, value }) => [key, value]));
    const dateIn = (key: string): SheetDate | null => known.get(key) ?? null;
    const unread = new Set(parsed.flatMap(({ key, problem }) => (problem ? [key] : [])));
    let isLearning = true;
    while (isLearning) {
      isLearning = false;
      for (const key of unread) {
        const order = answers.get(`${schema.table}/${key}`) ?? null;
        const bounds = dateBounds(schema.table, key, dateIn, today);
        const cell = cellAt(cells, row, key);
        const repair = isBlank(cell) || isErrorCell(cell) ? null : dateRepair(cell, { today, order, bounds });
        if (repair) repairs.set(key, repair);
        else repairs.delete(key);
        if (!repair?.isCertain) continue;
        unread.delete(key);
        known.set(key, repair.proposed as SheetDate);
        isLearning = true;
      }
    }
    return repairs;
  };
  return (row) => {
    if (row !== last.row) last = { row, repairs: repairsOf(row) };
    return last.repairs;
  };
}
