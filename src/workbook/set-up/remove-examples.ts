import type { SheetDate } from "../../domain/calendar";
import { nameKey } from "../../domain/name-key";
import { cellText } from "../cells/cell-text";
import { cellAt, tableCells, type TableCells } from "../decode/table-cells";
import { decodeWorkbook } from "../decode-workbook";
import { encodeRows } from "../encode/encode-rows";
import { encodeTransitions } from "../encode/encode-records";
import type { PlanCell, WorkbookOp, WorkbookPlan } from "../plan";
import type { SheetLanguage } from "../sheet-language";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import type { TableSchema } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { listsTable } from "../tables/lists-table";
import { transitionsTable } from "../tables/transitions-table";
import { exampleEntries, exampleTransitions } from "./example-customers";
import { partOf, placeOfTable } from "./table-plan";

/** What the log adds on its own to what happened. */
const recordKeys: ReadonlySet<string> = new Set(["sequence", "recordedOn"]);

/**
 * Takes away the examples that nobody has changed: their rows with their history, and the owners of the list who had
 * nobody else. An example that was edited, or that anything has happened to, is the user's by now and stays.
 * @param snapshot Of purpose `everything`.
 */
export function planRemoveExamples(snapshot: WorkbookSnapshot, today: SheetDate): WorkbookPlan {
  const list = snapshot.tables.get(customersTable.table);
  if (!list || list.isRange) return [];
  const customers = tableCells(customersTable, list);
  const logTable = snapshot.tables.get(transitionsTable.table);
  const log = logTable ? tableCells(transitionsTable, logTable) : null;
  const found = (["zh-CN", "en-US"] as const).flatMap((language) =>
    unchangedExamples(snapshot, customers, log, language, today),
  );
  const rows = found.map(({ row }) => row);
  const logRows = found.flatMap((example) => example.logRows);
  return [
    ...deleteRows(customers, rows),
    ...(log ? deleteRows(log, logRows) : []),
    ...removeOwners(snapshot, customers, rows),
  ];
}

type FoundExample = { readonly row: number; readonly logRows: readonly number[] };

function unchangedExamples(
  snapshot: WorkbookSnapshot,
  customers: TableCells<typeof customersTable>,
  log: TableCells<typeof transitionsTable> | null,
  language: SheetLanguage,
  today: SheetDate,
): FoundExample[] {
  const { stages, settings } = decodeWorkbook(snapshot, today).records;
  const entries = exampleEntries(stages, language, settings.amountUnit);
  const history = exampleTransitions(entries, stages);
  const context = { language, stages };
  return entries.flatMap(({ customer, besides }): FoundExample[] => {
    const [expected = []] = encodeRows(customersTable, [{ ...besides, ...customer }], context);
    const rows = rowsOf(customers, "id", customer.id);
    const [row] = rows;
    if (row === undefined || rows.length > 1 || !isSameRow(customers, row, expected)) return [];
    if (!log) return [{ row, logRows: [] }];
    const own = history.filter((event) => event.customer === customer.id);
    const events = encodeTransitions(own, context, null);
    const logRows = rowsOf(log, "customer", customer.id);
    const isUntouched =
      logRows.length === events.length &&
      logRows.every((logRow, index) => isSameRow(log, logRow, events[index] ?? [], recordKeys));
    return isUntouched || logRows.length === 0 ? [{ row, logRows }] : [];
  });
}

function rowsOf<S extends TableSchema>(cells: TableCells<S>, key: keyof S["columns"] & string, id: string): number[] {
  const rows = Array.from({ length: cells.table.rowCount }, (_row, index) => index);
  return rows.filter((row) => cellText(cellAt(cells, row, key)) === id);
}

/** @param expected In the schema's order; columns that the table does not have say nothing. */
function isSameRow<S extends TableSchema>(
  cells: TableCells<S>,
  row: number,
  expected: readonly PlanCell[],
  ignored: ReadonlySet<string> = new Set(),
): boolean {
  return Object.entries(cells.schema.columns).every(([key, { kind }], index) => {
    if (kind === "formula" || ignored.has(key)) return true;
    const column = cells.columns.get(key);
    return column === undefined || (cells.table.columns.get(column)?.[row] ?? "") === (expected[index] ?? "");
  });
}

function deleteRows<S extends TableSchema>({ table }: TableCells<S>, unsorted: readonly number[]): WorkbookOp[] {
  if (unsorted.length === 0) return [];
  const rows = unsorted.toSorted((a, b) => a - b);
  const { sheet } = placeOfTable(table);
  return [
    { kind: "expect-rows", sheet, table: table.name, rowCount: table.rowCount },
    ...rows.flatMap((row) => expectRow(table, row)),
    { kind: "delete-rows", sheet, table: table.name, rows },
  ];
}

/** The cells that were read, neighbours together. */
function expectRow(table: TableCells<TableSchema>["table"], row: number): WorkbookOp[] {
  const runs: { readonly first: number; readonly values: CellValue[] }[] = [];
  for (const [column, cells] of [...table.columns].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    const value = cells[row] ?? "";
    if (run && run.first + run.values.length === column) run.values.push(value);
    else runs.push({ first: column, values: [value] });
  }
  const place = placeOfTable(table);
  return runs.map(({ first, values }) => ({
    kind: "expect",
    range: partOf(place, 1 + row, first, 1, values.length),
    values: [values],
  }));
}

/** Of the dropdown; those below move up. */
function removeOwners(
  { tables }: WorkbookSnapshot,
  customers: TableCells<typeof customersTable>,
  removed: readonly number[],
): WorkbookOp[] {
  const lists = tables.get(listsTable.table);
  const column = lists && tableCells(listsTable, lists).columns.get("owner");
  if (!lists || column === undefined) return [];
  const ownerAt = (row: number): string => nameKey(cellText(cellAt(customers, row, "owner")));
  const rows = Array.from({ length: customers.table.rowCount }, (_row, index) => index);
  const needed = new Set(rows.filter((row) => !removed.includes(row)).map(ownerAt));
  const gone = new Set(removed.map(ownerAt).filter((owner) => !needed.has(owner)));
  const before = lists.columns.get(column) ?? [];
  const kept = before.map(cellText).filter((owner) => owner !== "" && !gone.has(nameKey(owner)));
  if (kept.length === before.map(cellText).filter((owner) => owner !== "").length) return [];
  const range = partOf(placeOfTable(lists), 1, column, before.length, 1);
  return [
    { kind: "expect", range, values: before.map((cell) => [cell]) },
    { kind: "write", range, cells: before.map((_cell, row) => [kept[row] ?? null]) },
  ];
}
