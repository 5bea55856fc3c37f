import { throwIfCancelled } from "../app/cancel";
import type { ReadOptions, SnapshotOptions } from "../app/ports";
import { columnsToRead } from "../workbook/columns-to-read";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { customersTable } from "../workbook/tables/customers-table";
import { lastUsedRowBelow, usedRangeOf } from "./check-places";
import { findOurs } from "./find-ours";
import { locateOurs } from "./locate-ours";
import { areasOf, type LocatedTable } from "./locate-tables";
import { readAreas } from "./read-areas";

type Grid = readonly (readonly CellValue[])[];

/** Three requests: what is there, where it lies, what it holds; the last in as many blocks as it takes. */
export async function readSnapshot(
  context: Excel.RequestContext,
  { purpose = "report", ...options }: SnapshotOptions,
): Promise<WorkbookSnapshot> {
  throwIfCancelled(options.signal);
  const ours = await findOurs(context, purpose);
  if (options.pause?.isDue()) await options.pause.take();
  const { tables, blocks, mapped, names } = await locateOurs(context, ours, purpose, options);
  const wanted = tables.map((table) => {
    const isMapped = table.name === customersTable.table && mapped.size > 0;
    const located = isMapped ? { ...table, mapped } : table;
    const columns = columnsToRead(table.name, table.headers, purpose, located.mapped);
    return { table: located, columns, areas: areasOf(table, columns) };
  });
  let used: Excel.Range[] = [];
  const grids = await readAreas(
    context,
    wanted.flatMap(({ areas }) => areas),
    options,
    () => (used = blocks.map(({ sheetId }) => usedRangeOf(context.workbook, sheetId))),
  );
  const read = new Map<string, TableSnapshot>();
  let next = 0;
  for (const { table, columns, areas } of wanted) {
    const gridsOfTable = grids.slice(next, (next += areas.length));
    read.set(table.name, await toTableSnapshot(table, columns, gridsOfTable, options));
  }
  return {
    purpose,
    sheetNames: ours.worksheets.map(({ name }) => name),
    tables: read,
    generated: new Map(
      blocks.map((block, index) => {
        const range = used[index];
        return [block.sheet, { ...block, lastUsedRow: range ? lastUsedRowBelow(range, block) : null }];
      }),
    ),
    isStructureProtected: ours.isStructureProtected,
    ...(ours.isReadOnly && { isReadOnly: true }),
    ...(purpose === "everything" && { names }),
  };
}

/** `grids` hold the columns in their order, one grid for each run of neighbours. */
async function toTableSnapshot(
  { name, place, headers, mapped, rowCount, isRange }: LocatedTable,
  columns: readonly number[],
  grids: readonly Grid[],
  { pause }: ReadOptions,
): Promise<TableSnapshot> {
  const values: (readonly CellValue[])[] = [];
  for (const grid of grids) {
    for (const column of (grid[0] ?? []).keys()) {
      if (pause?.isDue()) await pause.take();
      values.push(grid.map((row) => row[column] ?? ""));
    }
  }
  const byColumn = columns.map((column, index): [number, readonly CellValue[]] => [column, values[index] ?? []]);
  return {
    name,
    place,
    headers,
    rowCount,
    columns: new Map(byColumn),
    ...(mapped && { mapped }),
    ...(isRange && { isRange }),
  };
}
