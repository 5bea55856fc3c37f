import type { BlockRange, PlanCell, WorkbookOp, WorkbookPlan } from "../../../src/workbook/plan";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";

/** The workbook after the plan, for tables each on a sheet of its own; throws where the plan expects something else. */
export function appliedInMemory(plan: WorkbookPlan, snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const tables = new Map([...snapshot.tables].map(([name, table]) => [name, gridOf(table)]));
  const bySheet = (sheet: string): Grid =>
    found([...tables.values()].find(({ table }) => table.place.sheetId === sheet));
  const isGuard = ({ kind }: WorkbookOp): boolean => kind === "expect" || kind === "expect-rows";
  for (const op of [...plan.filter(isGuard), ...plan.filter((op) => !isGuard(op))]) {
    if (op.kind === "expect") expectCells(bySheet(op.range.sheet), op.range, op.values);
    else if (op.kind === "expect-rows") expect(found(tables.get(op.table)).rows).toHaveLength(op.rowCount);
    else if (op.kind === "write") write(bySheet(op.range.sheet), op.range, op.cells);
    else if (op.kind === "append-rows") append(found(tables.get(op.table)), op.cells, op.fillsBlankRow);
    else if (op.kind === "delete-rows") remove(found(tables.get(op.table)), op.rows);
    else if (op.kind === "add-columns") addColumns(found(tables.get(op.table)), op.headers);
    else if (op.kind !== "format" && op.kind !== "name-formula")
      throw new Error(`not for tables in memory: ${op.kind}`);
  }
  return { ...snapshot, tables: new Map([...tables].map(([name, grid]) => [name, snapshotOf(grid)])) };
}

type Grid = { readonly table: TableSnapshot; headers: string[]; rows: CellValue[][] };

function gridOf(table: TableSnapshot): Grid {
  const rows = Array.from({ length: table.rowCount }, (_row, row) =>
    table.headers.map((_header, column) => table.columns.get(column)?.[row] ?? ""),
  );
  return { table, headers: [...table.headers], rows };
}

function snapshotOf({ table, headers, rows }: Grid): TableSnapshot {
  const columns = new Map(headers.map((_header, column) => [column, rows.map((row) => row[column] ?? "")]));
  return { ...table, headers, rowCount: rows.length, columns };
}

function expectCells({ table, rows }: Grid, range: BlockRange, values: readonly (readonly CellValue[])[]): void {
  const [top, left] = [range.row - table.place.row - 1, range.column - table.place.column];
  expect(rows.slice(top, top + range.rows).map((row) => row.slice(left, left + range.columns))).toEqual(values);
}

function write({ table, rows }: Grid, range: BlockRange, cells: readonly (readonly PlanCell[])[]): void {
  const [top, left] = [range.row - table.place.row - 1, range.column - table.place.column];
  cells.forEach((line, row) => {
    line.forEach((cell, column) => (found(rows[top + row])[left + column] = valueOf(cell)));
  });
}

function append(grid: Grid, cells: readonly (readonly PlanCell[])[], fillsBlankRow: boolean): void {
  if (fillsBlankRow) grid.rows = [];
  grid.rows.push(...cells.map((row) => row.map(valueOf)));
}

function remove(grid: Grid, gone: readonly number[]): void {
  grid.rows = grid.rows.filter((_row, index) => !gone.includes(index));
}

function addColumns(grid: Grid, headers: readonly string[]): void {
  grid.headers.push(...headers);
  for (const row of grid.rows) row.push(...headers.map(() => ""));
}

function valueOf(cell: PlanCell): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? (cell.expected ?? "") : cell;
}

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error("there is no such table or row");
  return item;
}
