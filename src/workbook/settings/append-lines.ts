import { isBlankRow, type TableCells } from "../decode/table-cells";
import { encodeRows } from "../encode/encode-rows";
import { rowsForTable } from "../encode/rows-for-table";
import { detectLanguage } from "../find-columns";
import { existingSheetOf, type WorkbookOp } from "../plan";
import type { RowOf, TableSchema } from "../table-schema";

/** Rows at the table's end, as long as nobody else adds any. */
export function appendLines<S extends TableSchema>(
  cells: TableCells<S>,
  rows: readonly Partial<RowOf<S>>[],
): WorkbookOp[] {
  const { schema, table } = cells;
  if (rows.length === 0) return [];
  const language = detectLanguage(schema, table.headers);
  const sheet = existingSheetOf(table.place);
  const encoded = encodeRows(schema, rows, { language, stages: [] });
  const fillsBlankRow = table.rowCount === 1 && isBlankRow(cells, 0);
  return [
    expectRows(cells),
    { kind: "append-rows", sheet, table: table.name, ...rowsForTable(cells, encoded), fillsBlankRow },
  ];
}

export function expectRows<S extends TableSchema>({ table }: TableCells<S>): WorkbookOp {
  return { kind: "expect-rows", sheet: existingSheetOf(table.place), table: table.name, rowCount: table.rowCount };
}
