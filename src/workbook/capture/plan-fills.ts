import type { SheetDate } from "../../domain/calendar";
import type { CapturedChanges } from "../../domain/capture-changes";
import type { RowFill } from "../../domain/fill-row";
import type { StageId } from "../../domain/stage";
import { columnLetters } from "../cell-address";
import { cellRange, expectCells } from "../cell-range";
import { isBlank } from "../cells/cell-text";
import type { DecodedWorkbook } from "../decode-workbook";
import { cellAt, type TableCells } from "../decode/table-cells";
import { handOverFormula } from "../encode/encode-records";
import { numberFormatOf } from "../encode/encode-rows";
import type { PlanCell, WorkbookOp } from "../plan";
import type { ColumnKey } from "../table-schema";
import type { customersTable } from "../tables/customers-table";
import type { EditedRows } from "./plan-capture";

type Cells = TableCells<typeof customersTable>;
type Key = ColumnKey<typeof customersTable>;

/**
 * What a change leaves to be filled in, in the rows of the customers concerned, and 最近更新 where the list has it. A cell
 * that holds what could not be read is the user's: it stands, and is left to the checks.
 */
export function planFills(
  cells: Cells,
  { records, rowOf }: DecodedWorkbook,
  { transitions, fills }: CapturedChanges,
  edited: readonly EditedRows[],
  today: SheetDate,
): WorkbookOp[] {
  const customers = new Map(records.customers.map((customer) => [customer.id, customer]));
  const nameOf = new Map<StageId, string>(records.stages.map(({ id, name }) => [id, name]));
  const ops = fills.flatMap((fill): WorkbookOp[] => {
    const row = rowOf.get(fill.customer);
    const customer = customers.get(fill.customer);
    if (row === undefined || !customer) return [];
    const write = (key: Key, value: PlanCell): WorkbookOp[] => {
      const isUnreadable =
        !isBlank(cellAt(cells, row, key)) && (customer as Readonly<Record<string, unknown>>)[key] === null;
      return isUnreadable ? [] : writeCell(cells, row, key, value);
    };
    const { entered, previousStage, previousExit, lostOn } = fill;
    return [
      ...(entered === undefined ? [] : write("entered", entered)),
      // The exit first: with the stage alone, an exit of the move before would pass for the one of this move.
      ...(previousExit === undefined ? [] : write("previousExit", previousExit)),
      ...(previousStage === undefined ? [] : write("previousStage", nameOf.get(previousStage) ?? previousStage)),
      ...(lostOn === undefined ? [] : write("lostOn", lostOn)),
      ...handOver(cells, row, fill, customer),
    ];
  });
  const touched = touchedRows(cells, rowOf, transitions, edited);
  const updates = [...touched].flatMap((row) => {
    if (cellAt(cells, row, "lastUpdate") === today) return [];
    return writeCell(cells, row, "lastUpdate", today);
  });
  const rows = new Set([...fills.map(({ customer }) => rowOf.get(customer)), ...(updates.length > 0 ? touched : [])]);
  const written = [...ops, ...updates];
  if (written.length === 0) return [];
  return [...[...rows].flatMap((row) => (row === undefined ? [] : expectCells(cells, row, "id"))), ...written];
}

/** 阶段转化耗时 is a formula of the sheet's; rows that have come without it get it. */
function handOver(
  cells: Cells,
  row: number,
  { entered, previousExit }: RowFill,
  customer: { readonly entered: SheetDate; readonly previousExit: SheetDate | null },
): WorkbookOp[] {
  const [enteredAt, exitAt] = [cells.columns.get("entered"), cells.columns.get("previousExit")];
  const exit = previousExit ?? customer.previousExit;
  if (enteredAt === undefined || exitAt === undefined || exit === null) return [];
  if (cellAt(cells, row, "handOverDays") !== "") return [];
  const { place } = cells.table;
  const cell = (index: number): string => `$${columnLetters(place.column + index)}${place.row + row + 2}`;
  const formula = handOverFormula(cell(enteredAt), cell(exitAt));
  return writeCell(cells, row, "handOverDays", { formula, expected: (entered ?? customer.entered) - exit });
}

function touchedRows(
  cells: Cells,
  rowOf: DecodedWorkbook["rowOf"],
  transitions: CapturedChanges["transitions"],
  edited: readonly EditedRows[],
): ReadonlySet<number> {
  const touched = new Set<number>();
  if (!cells.columns.has("lastUpdate")) return touched;
  for (const { customer } of transitions) {
    const row = rowOf.get(customer);
    if (row !== undefined) touched.add(row);
  }
  const { place } = cells.table;
  const complete = new Set(rowOf.values());
  for (const { sheetId, first, last } of edited) {
    if (sheetId !== place.sheetId) continue;
    for (
      let row = Math.max(0, first - place.row - 1);
      row <= last - place.row - 1 && row < cells.table.rowCount;
      row += 1
    ) {
      if (complete.has(row)) touched.add(row);
    }
  }
  return touched;
}

/** With a date's format where nothing stood there to have one. */
function writeCell(cells: Cells, row: number, key: Key, value: PlanCell): WorkbookOp[] {
  const range = cellRange(cells, row, key);
  if (!range) return [];
  const before = cellAt(cells, row, key);
  const { kind } = cells.schema.columns[key];
  const format: WorkbookOp[] =
    isBlank(before) && (kind === "date" || kind === "formula")
      ? [{ kind: "format", range, format: { numberFormat: numberFormatOf(kind) } }]
      : [];
  return [...expectCells(cells, row, key), ...format, { kind: "write", range, cells: [[value]] }];
}
