import type { WorkbookSnapshot, TableSnapshot, CellValue } from "../workbook/snapshot";
import { isTableNeeded } from "../workbook/columns-to-read";
import { allTables } from "../workbook/tables/all-tables";
import { columnsTable } from "../workbook/tables/columns-table";
import { transitionsTable } from "../workbook/tables/transitions-table";
import { hostErrorCode } from "./excel-error";
import { textsOf } from "./locate-tables";
import { roughBytes } from "./rough-bytes";

/** What is sent back for the list must leave room in one response (5 MB) for rows that have come since. */
const largestBytes = 2_000_000;

/**
 * The last reading for a capture, by which the next takes one request: the columns are asked for where they stood, and
 * what comes with them shows whether they still do.
 */
export class RememberedTables {
  private snapshot: WorkbookSnapshot | null = null;

  remember(snapshot: WorkbookSnapshot): void {
    const isAllTables = [...snapshot.tables.values()].every(({ isRange }) => !isRange);
    const isSmall = [...snapshot.tables.values()].every((table) => isLog(table) || bytesOf(table) < largestBytes);
    this.snapshot = isAllTables && isSmall && snapshot.tables.size > 0 ? snapshot : null;
  }

  forget(): void {
    this.snapshot = null;
  }

  /**
   * One request, or none where nothing is remembered. Of the log only what has come behind its last remembered row is read.
   * @returns Null where the workbook has to be read in full.
   */
  async read(context: Excel.RequestContext): Promise<WorkbookSnapshot | null> {
    const before = this.snapshot;
    if (!before) return null;
    const { tables, worksheets } = context.workbook;
    worksheets.load("items/name");
    const others = [...allTables.keys()]
      .filter((name) => isTableNeeded(name, "capture") && !before.tables.has(name))
      .map((name) => tables.getItemOrNullObject(name).load("name"));
    const readings = [...before.tables.values()].map((table) =>
      queueTable(tables.getItemOrNullObject(table.name), table),
    );
    try {
      await context.sync();
    } catch (error) {
      if (hostErrorCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
      throw error;
    }
    if (others.some(({ isNullObject }) => !isNullObject)) return null;
    const now = readings.map((reading) => reading());
    const found = now.filter((table) => table !== null);
    if (found.length < now.length || !haveSameMapping(found, before)) return null;
    const sheetNames = worksheets.items.map(({ name }) => name);
    return { ...before, sheetNames, tables: new Map(found.map((table) => [table.name, table])) };
  }
}

/** What FunnelColumns says decides which columns are read at all. */
function haveSameMapping(found: readonly TableSnapshot[], before: WorkbookSnapshot): boolean {
  const cellsOf = (table: TableSnapshot | undefined): string => JSON.stringify([...(table?.columns.values() ?? [])]);
  const now = found.find(({ name }) => name === columnsTable.table);
  return cellsOf(now) === cellsOf(before.tables.get(columnsTable.table));
}

function isLog({ name }: TableSnapshot): boolean {
  return name === transitionsTable.table;
}

function bytesOf({ columns }: TableSnapshot): number {
  return [...columns.values()].reduce((sum, cells) => sum + roughBytes(cells), 0);
}

/** @returns Asked after the request: the table as it stands, or null where it is not what was remembered. */
function queueTable(table: Excel.Table, before: TableSnapshot): () => TableSnapshot | null {
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex").untrack();
  const body = table.getDataBodyRange().load("rowCount").untrack();
  const sheet = table.worksheet.load("id,name");
  const firstRow = isLog(before) ? Math.max(0, before.rowCount - 1) : 0;
  const runs = runsOf([...before.columns.keys()]).map(([first, count]) => ({
    first,
    count,
    range: columnsFrom(body, first, count, firstRow).load("values").untrack(),
  }));
  return () => {
    if (table.isNullObject || body.rowCount < firstRow) return null;
    const headers = textsOf(header.values[0]);
    if (headers.length !== before.headers.length || headers.some((text, i) => text !== before.headers[i])) return null;
    const columns = new Map<number, readonly CellValue[]>();
    for (const { first, count, range } of runs) {
      const values = range.values as CellValue[][] | null;
      if (values?.length !== body.rowCount - firstRow) return null;
      for (let index = 0; index < count; index += 1) {
        const read = values.map((row) => row[index] ?? "");
        const column = joined(before.columns.get(first + index) ?? [], read, firstRow);
        if (!column) return null;
        columns.set(first + index, column);
      }
    }
    const place = { sheetId: sheet.id, sheetName: sheet.name, row: header.rowIndex, column: header.columnIndex };
    return { ...before, place, headers, rowCount: body.rowCount, columns };
  };
}

/** The rows from `firstRow` on; rows that have come or gone are there or not. */
function columnsFrom(body: Excel.Range, first: number, count: number, firstRow: number): Excel.Range {
  const columns = body
    .getColumn(first)
    .untrack()
    .getResizedRange(0, count - 1)
    .untrack();
  if (firstRow === 0) return columns;
  return columns.getRow(firstRow).untrack().getBoundingRect(columns.getLastRow().untrack());
}

/** Neighbours as one. */
function runsOf(columns: readonly number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}

/** What was remembered of a column up to `firstRow`, and what was read from there on; null where the two do not meet. */
function joined(
  before: readonly CellValue[],
  read: readonly CellValue[],
  firstRow: number,
): readonly CellValue[] | null {
  if (firstRow === 0) return read;
  if (read[0] !== before[firstRow]) return null;
  return read.length === 1 ? before : before.concat(read.slice(1));
}
