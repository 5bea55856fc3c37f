import type { SheetDate } from "../../domain/calendar";
import { isBlank, isErrorCell } from "../cells/cell-text";
import { createStageReader } from "../decode/read-stage";
import { tableCells, type TableCells } from "../decode/table-cells";
import { decodeWorkbook, type DecodedWorkbook } from "../decode-workbook";
import type { WorkbookSnapshot } from "../snapshot";
import type { Column, TableSchema } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { columnLetters } from "../cell-address";
import { createCellReadings, type CellReader, type ReadingContext } from "./cell-readings";
import { duplicateIds } from "./duplicate-ids";
import type { DateOrders, Repair } from "./repair";
import { repairAt } from "./repair-place";
import { isCustomerId, isTidied, repairedTables } from "./repaired-tables";
import { similarCustomers } from "./similar-customers";
import { stageRepair, type StageRepairContext } from "./stage-repair";
import { idRepair, spacesRepair } from "./text-repair";

type Context = StageRepairContext & ReadingContext;

/**
 * Every defect of the tables' cells that has a remedy, table by table and row by row. No two of them propose something
 * for the same cell: what else is wrong with it shows once the first is repaired. Cells that hold formulas cannot be
 * told from others here; see `withoutFormulas`.
 * @param snapshot Of purpose "everything".
 * @param answers What the user said to `dateOrderQuestions`.
 */
export function proposeRepairs(
  snapshot: WorkbookSnapshot,
  today: SheetDate,
  answers: DateOrders = new Map(),
): readonly Repair[] {
  const decoded = decodeWorkbook(snapshot, today);
  const { stages, settings } = decoded.records;
  const readStage = createStageReader(stages);
  const context: Context = { today, answers, stages, readStage, amountUnit: settings.amountUnit };
  return repairedTables.flatMap((schema) => {
    const table = snapshot.tables.get(schema.table);
    if (!table) return [];
    const repairs = cellRepairs(tableCells(schema, table), context);
    if (schema.table !== customersTable.table) return repairs;
    return withDuplicates(repairs, tableCells(customersTable, table), decoded);
  });
}

function cellRepairs(cells: TableCells<TableSchema>, context: Context): Repair[] {
  const readings = createCellReadings(cells, context);
  const readers = [...cells.columns].flatMap(([key, index]) => {
    const column: Column | undefined = cells.schema.columns[key];
    const read = column && (readings(key) ?? textReader(cells, key, column, context));
    return read ? [{ key, read, values: cells.table.columns.get(index) ?? [] }] : [];
  });
  const repairs: Repair[] = [];
  for (let row = 0; row < cells.table.rowCount; row++) {
    for (const { key, read, values } of readers) {
      const cell = values[row] ?? "";
      const repair = isBlank(cell) || isErrorCell(cell) ? null : read(cell, row);
      if (repair) repairs.push(repairAt(cells, row, key, repair));
    }
  }
  return repairs;
}

function textReader(
  { schema }: TableCells<TableSchema>,
  key: string,
  { kind }: Column,
  context: Context,
): CellReader | null {
  if (isCustomerId(schema, key)) return idRepair;
  // The log keeps the words of its time.
  if (kind === "stage")
    return schema.table === customersTable.table ? (cell) => stageRepair(cell, context) : spacesRepair;
  return isTidied(schema, key) ? spacesRepair : null;
}

function withDuplicates(
  repairs: readonly Repair[],
  cells: TableCells<typeof customersTable>,
  { rowErrors, records }: DecodedWorkbook,
): readonly Repair[] {
  const { place } = cells.table;
  const idColumn = columnLetters(place.column + (cells.columns.get("id") ?? 0));
  const counted = rowErrors.filter(
    ({ code, sheetName, column, effect }) =>
      code === "duplicate-id" && effect === "read" && sheetName === place.sheetName && column === idColumn,
  );
  const countedRows = new Set(counted.map(({ rowNumber }) => rowNumber - place.row - 2));
  const logged = new Set(records.transitions.map(({ customer }) => customer));
  const taken = new Set(repairs.map(({ place: { address } }) => address));
  const duplicates = duplicateIds(cells, countedRows, logged).filter(({ place: { address } }) => !taken.has(address));
  return [...repairs, ...duplicates, ...similarCustomers(cells)].sort((a, b) => a.place.row - b.place.row);
}
