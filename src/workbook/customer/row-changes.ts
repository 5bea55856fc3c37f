import { cellRange, expectCells } from "../cell-range";
import { isBlank } from "../cells/cell-text";
import type { TableCells } from "../decode/table-cells";
import { numberFormatOf } from "../encode/encode-rows";
import type { PlanCell, WorkbookOp } from "../plan";
import type { CellValue } from "../snapshot";
import type { ColumnKey } from "../table-schema";
import type { customersTable } from "../tables/customers-table";

export type CustomerCells = TableCells<typeof customersTable>;
export type CustomerKey = ColumnKey<typeof customersTable>;

/** A row of the customer list as it stands on the sheet, every column of the table. */
export type ReadRow = {
  readonly values: readonly CellValue[];
  /** A formula, or the value where there is none. */
  readonly formulas: readonly CellValue[];
};

/** New cells of one customer's row, in the order in which they are written. */
export type RowChanges = ReadonlyMap<CustomerKey, PlanCell>;

export type PlannedRow = {
  readonly ops: readonly WorkbookOp[];
  /** Columns that the list does not have: what belongs there is kept nowhere in the row. */
  readonly missing: readonly CustomerKey[];
  /** Cells that hold a formula of the user's, and keep it. */
  readonly formulas: readonly CustomerKey[];
};

/**
 * Writes the cells of one row that are to be other than they are, provided the row still holds what was read of it.
 * @param row Counts from 0, below the header.
 */
export function planRow(cells: CustomerCells, row: number, read: ReadRow, changes: RowChanges): PlannedRow {
  const at = (key: CustomerKey): CellValue => read.values[cells.columns.get(key) ?? -1] ?? "";
  const changed = [...changes].filter(([key, cell]) => !isSame(at(key), cell));
  const missing = changed.filter(([key]) => !cells.columns.has(key)).map(([key]) => key);
  const formulas = changed.filter(([key]) => isFormula(cells, read, key)).map(([key]) => key);
  const written = changed.filter(([key]) => !missing.includes(key) && !formulas.includes(key));
  const ops = written.flatMap(([key, cell]): WorkbookOp[] => {
    const range = cellRange(cells, row, key);
    if (!range) return [];
    const { kind } = cells.schema.columns[key];
    const needsFormat = isBlank(at(key)) || typeof at(key) !== typeof cell;
    const format: WorkbookOp[] =
      needsFormat && cell !== null ? [{ kind: "format", range, format: { numberFormat: numberFormatOf(kind) } }] : [];
    return [{ kind: "expect", range, values: [[at(key)]] }, ...format, { kind: "write", range, cells: [[cell]] }];
  });
  return { ops: ops.length > 0 ? [...expectCells(cells, row, "id"), ...ops] : [], missing, formulas };
}

/** A text may begin with = as well. */
export function isFormula({ columns }: CustomerCells, { values, formulas }: ReadRow, key: CustomerKey): boolean {
  const index = columns.get(key) ?? -1;
  const formula = formulas[index];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[index];
}

/** The data row of a sheet's row; null above and below the table. Both count from 0. */
export function dataRowOf({ table }: CustomerCells, sheetId: string, sheetRow: number): number | null {
  const row = sheetRow - table.place.row - 1;
  return sheetId === table.place.sheetId && row >= 0 && row < table.rowCount ? row : null;
}

function isSame(value: CellValue, cell: PlanCell): boolean {
  return typeof cell !== "object" || cell === null ? value === (cell ?? "") : value === (cell.expected ?? "");
}
