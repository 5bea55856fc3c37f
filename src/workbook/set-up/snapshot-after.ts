import type { BlockRange, PlanCell, WorkbookOp, WorkbookPlan } from "../plan";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../snapshot";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/**
 * The workbook's tables as the plan leaves them. A sheet that the plan makes goes by its key instead of an id, so that
 * what is planned for the table ends up in the same plan. Formulas come as their results.
 */
export function snapshotAfter(snapshot: WorkbookSnapshot, plan: WorkbookPlan): WorkbookSnapshot {
  const tables = new Map(snapshot.tables);
  for (const op of plan) {
    if (op.kind === "table") tables.set(op.name, tableOf(op, plan, tables.get(op.name)));
    if (op.kind !== "add-columns" && op.kind !== "append-rows") continue;
    const table = tables.get(op.table);
    if (table) tables.set(op.table, op.kind === "add-columns" ? withHeaders(table, op) : withRows(table, op));
  }
  return { ...snapshot, tables };
}

/** @param old The table that the operation makes wider, or writes anew. */
function tableOf({ name, range }: Op<"table">, plan: WorkbookPlan, old: TableSnapshot | undefined): TableSnapshot {
  const { sheet, row, column, columns } = range;
  const headers = writtenAt(plan, range)[0] ?? [];
  if (headers.length === 0 && old) {
    const added = writtenAt(plan, { ...range, column: column + old.headers.length })[0] ?? [];
    return { ...old, headers: [...old.headers, ...added.map((cell) => String(valueOf(cell)))] };
  }
  const rows = writtenAt(plan, { ...range, row: row + 1 });
  const indexes = Array.from({ length: columns }, (_column, index) => index);
  return {
    name,
    place: { sheetId: sheet, sheetName: "", row, column },
    headers: headers.map((cell) => String(valueOf(cell))),
    rowCount: rows.length,
    columns: new Map(indexes.map((index) => [index, rows.map((cells) => valueOf(cells[index] ?? null))])),
  };
}

function writtenAt(plan: WorkbookPlan, { sheet, row, column }: BlockRange): Op<"write">["cells"] {
  const write = plan.find(
    (op): op is Op<"write"> =>
      op.kind === "write" && op.range.sheet === sheet && op.range.row === row && op.range.column === column,
  );
  return write?.cells ?? [];
}

function withHeaders(table: TableSnapshot, { headers }: Op<"add-columns">): TableSnapshot {
  return { ...table, headers: [...table.headers, ...headers] };
}

function withRows(table: TableSnapshot, { cells, fillsBlankRow }: Op<"append-rows">): TableSnapshot {
  const kept = fillsBlankRow ? 0 : table.rowCount;
  const columns = table.headers.map((_header, index): [number, CellValue[]] => {
    const before = Array.from({ length: kept }, (_row, row) => table.columns.get(index)?.[row] ?? "");
    return [index, [...before, ...cells.map((row) => valueOf(row[index] ?? null))]];
  });
  return { ...table, rowCount: kept + cells.length, columns: new Map(columns) };
}

function valueOf(cell: PlanCell): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? (cell.expected ?? "") : cell;
}
