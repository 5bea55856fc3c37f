import { findColumns } from "../find-columns";
import type { WorkbookOp } from "../plan";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { headerText } from "../table-schema";
import { columnsTable } from "../tables/columns-table";
import { customersTable } from "../tables/customers-table";
import { planColumns } from "./own-columns";
import type { SetUpContent } from "./set-up-content";
import type { SetUpTable } from "./set-up-tables";
import { partOf, placeOfTable } from "./table-plan";
import { markUnfinished } from "./unfinished";

/**
 * The columns of ours that a table of ours lacks. A customer list that was adopted is the user's: it only has to have
 * what makes a customer.
 */
export function missingColumns({ schema }: SetUpTable, table: TableSnapshot, snapshot: WorkbookSnapshot): string[] {
  const found = findColumns(schema, table.headers, table.mapped);
  const isAdopted = schema.table === customersTable.table && snapshot.tables.has(columnsTable.table);
  return Object.entries(schema.columns)
    .filter(([key, column]) => !found.has(key) && (!isAdopted || column.required))
    .map(([key]) => key);
}

/**
 * Puts them to the table's right edge. Beside another table Excel can move no cells: there they take the empty columns
 * between the two, as far as these go.
 * @param room Columns between the table and the next of ours; null where none follows.
 */
export function planMissingColumns(
  setUpTable: SetUpTable,
  table: TableSnapshot,
  missing: readonly string[],
  room: number | null,
  content: SetUpContent,
): WorkbookOp[] {
  const keys = room === null ? missing : missing.slice(0, room);
  if (keys.length === 0) return [];
  const place = placeOfTable(table);
  const after = withColumns(setUpTable, table, keys, content);
  const first = table.headers.length;
  const headers = after.headers.slice(first);
  return [
    markUnfinished(table.name, partOf(place, 0, 0, 1, 1)),
    ...(room === null
      ? [{ kind: "add-columns", sheet: place.sheet, table: table.name, headers } satisfies WorkbookOp]
      : widen(table, headers)),
    ...planColumns(setUpTable, after, keys, content),
  ];
}

function widen(table: TableSnapshot, headers: readonly string[]): WorkbookOp[] {
  const place = placeOfTable(table);
  const first = table.headers.length;
  const rows = 1 + Math.max(1, table.rowCount);
  const empty = Array.from({ length: rows }, () => headers.map(() => ""));
  return [
    { kind: "expect", range: partOf(place, 0, first, rows, headers.length), values: empty },
    { kind: "write", range: partOf(place, 0, first, 1, headers.length), cells: [headers] },
    { kind: "table", range: partOf(place, 0, 0, rows, first + headers.length), name: table.name, style: "" },
  ];
}

/** The table as it will be, the new columns without their values. */
export function withColumns(
  { schema }: SetUpTable,
  table: TableSnapshot,
  keys: readonly string[],
  { language, amountUnit }: SetUpContent,
): TableSnapshot {
  const columns = keys.flatMap((key) => schema.columns[key] ?? []);
  return { ...table, headers: [...table.headers, ...columns.map((c) => headerText(c, language, amountUnit))] };
}
