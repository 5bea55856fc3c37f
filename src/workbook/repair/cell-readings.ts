import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import { isBlank, isErrorCell } from "../cells/cell-text";
import { parseDate } from "../cells/parse-date";
import type { TableCells } from "../decode/table-cells";
import { headerUnit } from "../find-columns";
import type { CellValue } from "../snapshot";
import type { Column, TableSchema } from "../table-schema";
import { amountRepair, createUnitRepair, textNumberRepair } from "./number-repair";
import type { CellRepair, DateOrders } from "./repair";
import { createRowDates } from "./row-dates";

export type ReadingContext = {
  readonly today: SheetDate;
  /** The workbook's; a column's header may name another. */
  readonly amountUnit: string;
  readonly answers: DateOrders;
};

export type CellReader = (cell: CellValue, row: number) => CellRepair | null;

/**
 * What cells are read as that hold something else than the date, amount or number their column is for: the only source
 * of such readings, so that the checks and the repair desk say the same of a cell.
 * @returns The reader of a column by its key; null for a column of another kind.
 */
export function createCellReadings(
  cells: TableCells<TableSchema>,
  { amountUnit, ...context }: ReadingContext,
): (key: string) => CellReader | null {
  const { schema, table, columns } = cells;
  const rowDates = createRowDates(cells, context);
  const readerOf = (key: string): CellReader | null => {
    const column: Column | undefined = schema.columns[key];
    switch (column?.kind) {
      case "date":
        return overValues((cell, row) => (parseDate(cell).problem ? (rowDates(row).get(key) ?? null) : null));
      case "amount": {
        const index = columns.get(key) ?? -1;
        const unit = headerUnit(table.headers[index] ?? "") ?? amountUnit;
        const { read } = createUnitRepair(table.columns.get(index) ?? [], unit);
        return overValues((cell) => (typeof cell === "string" ? amountRepair(cell, unit) : read(cell)));
      }
      case "number":
      case "rate": {
        const { kind } = column;
        return overValues((cell) => textNumberRepair(cell, kind));
      }
      default:
        return null;
    }
  };
  const readers = new Map<string, CellReader | null>();
  return (key) => {
    const known = readers.get(key);
    const reader = known === undefined ? readerOf(key) : known;
    readers.set(key, reader);
    return reader;
  };
}

/** As the sheet would show it, without what it rests on; null where only the user can tell. */
export function readingText({ code, proposed, proposedText }: CellRepair): string | null {
  if (proposed === null) return null;
  return dateCodes.has(code) ? formatSheetDate(proposed as SheetDate) : proposedText["zh-CN"];
}

const dateCodes: ReadonlySet<CellRepair["code"]> = new Set([
  "text-date",
  "date-without-year",
  "short-year",
  "date-order",
]);

function overValues(read: CellReader): CellReader {
  return (cell, row) => (isBlank(cell) || isErrorCell(cell) ? null : read(cell, row));
}
