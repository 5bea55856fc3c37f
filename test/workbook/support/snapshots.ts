import type { CellValue, GeneratedBlock, TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { PlanCell } from "../../../src/workbook/plan";
import { columnsToRead } from "../../../src/workbook/columns-to-read";

/** A table as the workbook would give it back: only the columns that are read, formulas as their results. */
export function aTable(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly PlanCell[])[],
  { sheetName = "客户跟踪", row = 0, column = 0 } = {},
): TableSnapshot {
  const columns = columnsToRead(name, headers).map((index): [number, CellValue[]] => [
    index,
    rows.map((cells) => valueOf(cells[index] ?? null)),
  ]);
  return {
    name,
    place: { sheetId: "{1}", sheetName, row, column },
    headers,
    rowCount: rows.length,
    columns: new Map(columns),
  };
}

export function aSnapshot(
  tables: readonly TableSnapshot[],
  { generated = [], sheetNames = [] }: { generated?: readonly GeneratedBlock[]; sheetNames?: readonly string[] } = {},
): WorkbookSnapshot {
  return {
    purpose: "report",
    sheetNames: [...new Set([...tables.map(({ place }) => place.sheetName), ...sheetNames])],
    tables: new Map(tables.map((table) => [table.name, table])),
    generated: new Map(generated.map((block) => [block.sheet, block])),
    isStructureProtected: false,
  };
}

function valueOf(cell: PlanCell): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? (cell.expected ?? "") : cell;
}
