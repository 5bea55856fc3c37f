import { invalidArgument } from "../host/host-error";
import type { TableContent } from "../workbook-content";
import { rowCountOf } from "./addresses";
import { replaceTable } from "./make-table";
import { raiseCellsChanged } from "./raise-changes";
import { writeGrid } from "./range-cells";
import { deleteCells, insertCells } from "./shift-block";
import type { SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import { writeHeaders } from "./table-headers";

/** Adds a column before the one at `index`, or at the right end; what lies right of the table's rows moves on. */
export function addColumn(
  workbook: SimWorkbook,
  sheet: SimSheet,
  table: TableContent,
  index: number | null,
  { values, name }: { readonly values: unknown; readonly name: unknown },
): number {
  const place = index ?? table.columns.length;
  if (!Number.isInteger(place) || place < 0 || place > table.columns.length) throw invalidArgument();
  if (name !== undefined && typeof name !== "string") throw invalidArgument();
  const rows = rowCountOf(table.range);
  const grid = readColumn(values, rows);
  workbook.checkWritable({ sheet, range: table.range }, "format");
  const left = table.range.left + place;
  const range = { ...table.range, left, right: left };
  workbook.events.silently(() => {
    insertCells(workbook, sheet, range, "columns");
    const wide = { ...table.range, right: table.range.right + 1 };
    const columns = [...table.columns.slice(0, place), "", ...table.columns.slice(place)];
    replaceTable(workbook, sheet, table.id, { range: wide, columns });
    if (grid) writeGrid(workbook, { sheet, range }, grid);
    if (name !== undefined) writeGrid(workbook, { sheet, range: { ...range, bottom: range.top } }, [[`'${name}`]]);
    replaceTable(workbook, sheet, table.id, { columns: writeHeaders(workbook, sheet, { range: wide }) });
  });
  raiseCellsChanged(workbook, { sheet, range }, { changeType: "ColumnInserted" });
  return place;
}

export function deleteColumn(workbook: SimWorkbook, sheet: SimSheet, table: TableContent, place: number): void {
  if (table.columns.length === 1) throw invalidArgument();
  const left = table.range.left + place;
  const range = { ...table.range, left, right: left };
  deleteCells(workbook, sheet, range, "columns");
  replaceTable(workbook, sheet, table.id, { columns: table.columns.filter((_name, index) => index !== place) });
  raiseCellsChanged(workbook, { sheet, range }, { changeType: "ColumnDeleted", tables: [table] });
}

/** The header's cell first, then one for each row. */
function readColumn(values: unknown, rows: number): unknown[][] | null {
  if (values === undefined) return null;
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => [values]);
  const column = (values as unknown[]).map((value): unknown[] =>
    Array.isArray(value) ? (value as unknown[]) : [value],
  );
  if (column.length !== rows || column.some((row) => row.length !== 1)) throw invalidArgument();
  return column;
}
