import type { SheetDate } from "../../domain/calendar";
import { foldText } from "../../domain/name-key";
import { cellText } from "../cells/cell-text";
import { findColumns } from "../find-columns";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import type { ColumnKey, TableSchema } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { transitionsTable } from "../tables/transitions-table";
import type { EditedRows } from "./plan-capture";

/** What a capture has seen to: none of its rows needs another look that day. */
export type Settled = { readonly snapshot: WorkbookSnapshot; readonly today: SheetDate };

/**
 * The snapshot with what has changed since: of the list, the rows that differ or were edited, the others blank; of the log,
 * the events of their customers and the one with the highest number. Reading those is enough, since capturing again yields
 * nothing for the rest.
 * @returns Null where everything has to be looked at: on another day, or where headers, stages or settings differ.
 */
export function narrowSnapshot(
  snapshot: WorkbookSnapshot,
  settled: Settled | null,
  today: SheetDate,
  edited: readonly EditedRows[],
): WorkbookSnapshot | null {
  if (settled?.today !== today || !haveSameRules(snapshot, settled.snapshot)) return null;
  const [list, log] = [customersTable.table, transitionsTable.table].map((name) => ({
    now: snapshot.tables.get(name),
    before: settled.snapshot.tables.get(name),
  }));
  if (!list?.now || !list.before || !log?.now || !log.before) return null;
  const ids = columnOf(list.now, customersTable, "id");
  const customers = columnOf(log.now, transitionsTable, "customer");
  if (!ids || !customers) return null;

  const concerned = createIdSet();
  const changed = changedRows(list.now, list.before);
  const { place, rowCount } = list.now;
  for (const { sheetId, first, last } of edited) {
    if (sheetId !== place.sheetId) continue;
    for (let row = Math.max(0, first - place.row - 1); row < Math.min(rowCount, last - place.row); row += 1)
      changed.add(row);
  }
  for (const row of changed) concerned.add(ids[row]);
  // Who stood in a row before may have gone from it, and stand twice no more.
  const idsBefore = columnOf(list.before, customersTable, "id");
  for (const row of changed) concerned.add(idsBefore?.[row]);
  for (const row of changedRows(log.now, log.before)) concerned.add(customers[row]);

  const listRows = rowsOf(ids, concerned.has);
  const logRows = rowsOf(customers, concerned.has);
  const last = lastNumbered(columnOf(log.now, transitionsTable, "sequence"));
  if (last !== null && !logRows.includes(last)) logRows.push(last);
  const tables = new Map(snapshot.tables);
  tables.set(customersTable.table, withRowsInPlace(list.now, new Set([...listRows, ...changed])));
  tables.set(transitionsTable.table, withRowsOnly(log.now, logRows));
  return { ...snapshot, tables };
}

/** The same tables with the same headers, and all but the list and the log the same cells. */
function haveSameRules(now: WorkbookSnapshot, before: WorkbookSnapshot): boolean {
  if (now.tables.size !== before.tables.size) return false;
  return [...now.tables].every(([name, table]) => {
    const other = before.tables.get(name);
    if (table.headers.join("\n") !== other?.headers.join("\n")) return false;
    if (JSON.stringify([...(table.mapped ?? [])]) !== JSON.stringify([...(other.mapped ?? [])])) return false;
    if (name === customersTable.table || name === transitionsTable.table) return true;
    return table.rowCount === other.rowCount && changedRows(table, other).size === 0;
  });
}

/** Rows that are not, cell by cell, what stood at the same place. */
function changedRows(now: TableSnapshot, before: TableSnapshot): Set<number> {
  const changed = new Set<number>();
  for (const [index, values] of now.columns) {
    const others = before.columns.get(index);
    if (values === others) continue;
    for (let row = 0; row < now.rowCount; row += 1) {
      if (row >= before.rowCount || values[row] !== others?.[row]) changed.add(row);
    }
  }
  for (let row = now.rowCount; row < before.rowCount; row += 1) changed.add(row);
  return changed;
}

/** Ids in whatever spelling. */
function createIdSet() {
  const ids = new Set<string>();
  const known = new Map<CellValue, string>();
  const keyOf = (cell: CellValue): string => {
    let key = known.get(cell);
    if (key === undefined) known.set(cell, (key = foldText(cellText(cell))));
    return key;
  };
  return {
    add: (cell: CellValue | undefined): void => {
      const key = keyOf(cell ?? "");
      if (key !== "") ids.add(key);
    },
    has: (cell: CellValue): boolean => ids.size > 0 && ids.has(keyOf(cell)),
  };
}

function rowsOf(cells: readonly CellValue[], isWanted: (cell: CellValue) => boolean): number[] {
  const rows: number[] = [];
  cells.forEach((cell, row) => {
    if (isWanted(cell)) rows.push(row);
  });
  return rows;
}

function lastNumbered(numbers: readonly CellValue[] | null): number | null {
  let last: number | null = null;
  numbers?.forEach((number, row) => {
    if (typeof number === "number" && number > Number(numbers[last ?? -1] ?? -Infinity)) last = row;
  });
  return last;
}

function columnOf<S extends TableSchema>(
  { headers, mapped, columns }: TableSnapshot,
  schema: S,
  key: ColumnKey<S>,
): readonly CellValue[] | null {
  return columns.get(findColumns(schema, headers, mapped).get(key) ?? -1) ?? null;
}

function withRowsInPlace(table: TableSnapshot, rows: ReadonlySet<number>): TableSnapshot {
  const columns = [...table.columns].map(([index, values]): [number, readonly CellValue[]] => {
    const kept = new Array<CellValue>(table.rowCount).fill("");
    for (const row of rows) if (row < table.rowCount) kept[row] = values[row] ?? "";
    return [index, kept];
  });
  return { ...table, columns: new Map(columns) };
}

function withRowsOnly(table: TableSnapshot, rows: readonly number[]): TableSnapshot {
  const columns = [...table.columns].map(([index, values]): [number, readonly CellValue[]] => [
    index,
    rows.map((row) => values[row] ?? ""),
  ]);
  return { ...table, rowCount: rows.length, columns: new Map(columns) };
}
