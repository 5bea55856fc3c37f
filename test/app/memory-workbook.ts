import { AppError } from "../../src/app/app-error";
import type { RowReader, SheetRow, WorkbookPort } from "../../src/app/ports";
import type { BlockRange, PlanCell, WorkbookPlan } from "../../src/workbook/plan";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A table of the workbook below, with every column read. */
export type MemoryTable = { readonly name: string; readonly headers: readonly string[]; rows: CellValue[][] };

/** What goes wrong with an applied plan: after how many of its operations it breaks off. */
export type Break = { readonly afterOps: number };

/**
 * Tables in memory, each on a sheet of its own from A1, that plans of the simplest kinds can be applied to: far more cases
 * than the simulated Excel has time for. Between a reading and an applying anything may happen to `tables`.
 */
export class MemoryWorkbook implements WorkbookPort, RowReader {
  readonly breaks: Break[] = [];
  /** Called before each plan is checked: where a co-author steps in. */
  beforeApply: () => void = () => undefined;
  plansApplied = 0;

  constructor(readonly tables: readonly MemoryTable[]) {}

  table(name: string): MemoryTable {
    const table = this.tables.find((candidate) => candidate.name === name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  }

  readSnapshot(): Promise<WorkbookSnapshot> {
    return Promise.resolve({
      purpose: "capture",
      sheetNames: this.tables.map(({ name }) => name),
      tables: new Map(this.tables.map((table) => [table.name, snapshotOf(table)])),
      generated: new Map(),
      isStructureProtected: false,
    });
  }

  /** There are no formulas in memory. */
  readRow(sheetId: string, row: number, column: number, columns: number): Promise<SheetRow> {
    const values = (this.table(sheetId).rows[row - 1] ?? []).slice(column, column + columns);
    return Promise.resolve({ values, formulas: values });
  }

  applyPlan(plan: WorkbookPlan): ReturnType<WorkbookPort["applyPlan"]> {
    this.beforeApply();
    for (const op of plan) {
      if (op.kind === "expect" && !this.holds(op.range, op.values))
        return Promise.reject(new AppError("changed-meanwhile"));
      if (op.kind === "expect-rows" && this.table(op.table).rows.length !== op.rowCount) {
        return Promise.reject(new AppError("changed-meanwhile"));
      }
    }
    const broken = this.breaks.shift();
    const applied = plan.filter(({ kind }) => kind !== "expect" && kind !== "expect-rows");
    for (const op of applied.slice(0, broken?.afterOps)) {
      if (op.kind === "write") this.write(op.range, op.cells);
      else if (op.kind === "append-rows") this.append(op.table, op.cells, op.fillsBlankRow);
      else if (op.kind !== "format") throw new Error(`not for tables in memory: ${op.kind}`);
    }
    if (broken) return Promise.reject(new AppError("unexpected"));
    this.plansApplied += 1;
    return Promise.resolve({ results: [], undo: null });
  }

  private holds(range: BlockRange, values: readonly (readonly CellValue[])[]): boolean {
    const rows = this.table(range.sheet).rows;
    return values.every((row, i) => row.every((value, j) => rows[range.row - 1 + i]?.[range.column + j] === value));
  }

  private write(range: BlockRange, cells: readonly (readonly PlanCell[])[]): void {
    const { rows } = this.table(range.sheet);
    cells.forEach((row, i) => row.forEach((cell, j) => (rows[range.row - 1 + i]![range.column + j] = resultOf(cell))));
  }

  private append(name: string, cells: readonly (readonly PlanCell[])[], fillsBlankRow: boolean): void {
    const table = this.table(name);
    if (fillsBlankRow) table.rows = [];
    table.rows.push(...cells.map((row) => row.map(resultOf)));
  }
}

function snapshotOf({ name, headers, rows }: MemoryTable): TableSnapshot {
  return {
    name,
    place: { sheetId: name, sheetName: name, row: 0, column: 0 },
    headers,
    rowCount: rows.length,
    columns: new Map(headers.map((_header, column) => [column, rows.map((row) => row[column] ?? "")])),
  };
}

function resultOf(cell: PlanCell): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? (cell.expected ?? "") : cell;
}
