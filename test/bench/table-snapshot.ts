import type { SampleCell, SampleTable } from "../../src/simulator/sample/sample-table";
import { columnsToRead, type SnapshotPurpose } from "../../src/workbook/columns-to-read";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** What reading a workbook with these tables gives, each on a sheet of its own from the first cell on. */
export function snapshotOf(tables: readonly SampleTable[], purpose: SnapshotPurpose = "report"): WorkbookSnapshot {
  return {
    purpose,
    sheetNames: tables.map(({ name }) => name),
    tables: new Map(tables.map((table) => [table.name, tableSnapshotOf(table, purpose)])),
    generated: new Map(),
    isStructureProtected: false,
  };
}

function tableSnapshotOf({ name, columns, rows }: SampleTable, purpose: SnapshotPurpose): TableSnapshot {
  const headers = columns.map(({ header }) => header);
  return {
    name,
    place: { sheetId: name, sheetName: name, row: 0, column: 0 },
    headers,
    rowCount: rows.length,
    columns: new Map(
      columnsToRead(name, headers, purpose).map((index) => [index, rows.map((row) => valueOf(row[index] ?? null))]),
    ),
  };
}

function valueOf(cell: SampleCell): CellValue {
  return typeof cell === "object" ? (cell?.result ?? "") : cell;
}

/** The snapshot's cells as JSON, and nothing else: what has to come over the wire at least. */
export function snapshotJson({ tables }: WorkbookSnapshot): string {
  return JSON.stringify([...tables.values()].map(({ headers, columns }) => [headers, [...columns.values()]]));
}
