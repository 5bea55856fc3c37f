import { columnsToRead } from "../../../src/workbook/columns-to-read";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { columnKeys, headerTexts, type TableSchema } from "../../../src/workbook/table-schema";
import { aSnapshot } from "./snapshots";

/** By key of the column; what a row does not name is an empty cell. */
export type KeyedCells = Readonly<Record<string, CellValue>>;

/** A table of ours with every column in the schema's order, read for everything. */
export function wholeTable(
  schema: TableSchema,
  rows: readonly KeyedCells[],
  { sheetName = "客户跟踪", sheetId = "{1}", row = 0, column = 0, unit = "万元" } = {},
): TableSnapshot {
  const keys = columnKeys(schema);
  const headers = headerTexts(schema, "zh-CN", unit);
  const columns = columnsToRead(schema.table, headers, "everything").map((index): [number, CellValue[]] => [
    index,
    rows.map((cells) => cells[keys[index] ?? ""] ?? ""),
  ]);
  return {
    name: schema.table,
    place: { sheetId, sheetName, row, column },
    headers,
    rowCount: rows.length,
    columns: new Map(columns),
  };
}

export function wholeSnapshot(...tables: readonly TableSnapshot[]): WorkbookSnapshot {
  return { ...aSnapshot(tables), purpose: "everything" };
}
