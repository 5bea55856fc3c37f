import type { TableSnapshot } from "../workbook/snapshot";
import type { CellArea } from "./read-areas";

/** Where a table's header row and data lie. */
export type LocatedTable = Pick<TableSnapshot, "name" | "place" | "headers" | "mapped" | "rowCount" | "isRange"> & {
  /** First data row, from 0. */
  readonly firstRow: number;
};

/** Queues what is needed to know where a table lies; what it gives back is asked after the request. */
export function locateTable(name: string, table: Excel.Table): () => LocatedTable {
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex").untrack();
  const body = table.getDataBodyRange().load("rowIndex,rowCount").untrack();
  const sheet = table.worksheet.load("id,name");
  return () => ({
    name,
    place: { sheetId: sheet.id, sheetName: sheet.name, row: header.rowIndex, column: header.columnIndex },
    headers: textsOf(header.values[0]),
    firstRow: body.rowIndex,
    rowCount: body.rowCount,
  });
}

export function textsOf(cells: readonly unknown[] | undefined): string[] {
  return (cells ?? []).map(String);
}

/** The columns asked for, in sheet order, neighbours as one area: what stands between is not read. */
export function areasOf({ place, firstRow, rowCount }: LocatedTable, columns: readonly number[]): CellArea[] {
  const areas: CellArea[] = [];
  for (const column of columns) {
    const last = areas.at(-1);
    if (last && last.column + last.columns === place.column + column) {
      areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      areas.push({ sheetId: place.sheetId, row: firstRow, column: place.column + column, rows: rowCount, columns: 1 });
    }
  }
  return areas;
}
