import type { CellRange } from "../file/cell-reference";
import { cellCountOf, referenceText, wholeSheet } from "./addresses";
import type { SheetShift } from "../workbook-content";
import { toOfficeValue, valueTypeOf } from "./office-values";
import { intersect } from "./ranges";
import type { Area, SimSheet } from "./sim-sheet";
import type { SimWorkbook } from "./sim-workbook";
import { eventTypes, wholeWorkbook, type EventMessage } from "./workbook-events";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export type ShiftDirection = "None" | "ShiftCellDown" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellLeft";

/** What one cell held, where the change is one of a single cell. */
type CellState = { readonly value: string | number | boolean; readonly type: string };

type TableRange = { readonly id: string; readonly range: CellRange };

type Change = {
  readonly changeType: ChangeType;
  readonly before?: CellState | null;
  readonly shiftDirection?: ShiftDirection;
  /** Where the tables lie that the change may touch: those of the sheet as it is, where none are given. */
  readonly tables?: readonly TableRange[];
};

/** Writes cells and tells who listens; `write` says whether there was anything to write. */
export function editCells(workbook: SimWorkbook, area: Area, write: () => boolean): void {
  const before = isListenedTo(workbook, area.sheet) ? cellState(workbook, area) : null;
  if (write()) raiseCellsChanged(workbook, area, { changeType: "RangeEdited", before });
}

export function raiseCellsChanged(workbook: SimWorkbook, { sheet, range }: Area, change: Change): void {
  if (!isListenedTo(workbook, sheet)) return;
  const { changeType, before = null, shiftDirection = "None", tables = sheet.tables } = change;
  const { actor } = workbook.events;
  const after = before && afterwards(workbook, { sheet, range });
  const fieldsOf = (where: CellRange): (() => object) => {
    const referenceId = workbook.eventRanges.keep({ sheet, range: where });
    return () => ({
      ...actor,
      address: referenceText(where),
      changeType,
      referenceId,
      shiftDirection,
      worksheetId: sheet.id,
      ...(before && { valueBefore: before.value, valueTypeBefore: before.type }),
      ...(after && detailsAfter(after())),
    });
  };
  const fields = fieldsOf(range);
  const messages: EventMessage[] = [sheet.id, wholeWorkbook].map((target) => ({
    type: eventTypes.worksheetChanged,
    target,
    fields,
  }));
  for (const table of tables) {
    const part = intersect(table.range, range);
    if (!part) continue;
    const partFields = fieldsOf(part);
    for (const target of [table.id, sheet.id, wholeWorkbook]) {
      const tableFields = (): object => ({ ...partFields(), tableId: table.id });
      messages.push({ type: eventTypes.tableChanged, target, fields: tableFields });
    }
  }
  workbook.events.raise(messages);
}

/** Whole rows or columns have come or gone; `before` are the tables as they were. */
export function raiseShift(
  workbook: SimWorkbook,
  sheet: SimSheet,
  { axis, index, count }: SheetShift,
  before: readonly TableRange[],
): void {
  const last = index + Math.abs(count) - 1;
  const range =
    axis === "rows" ? { ...wholeSheet, top: index, bottom: last } : { ...wholeSheet, left: index, right: last };
  const what = axis === "rows" ? "Row" : "Column";
  if (count > 0) raiseCellsChanged(workbook, { sheet, range }, { changeType: `${what}Inserted` });
  else raiseCellsChanged(workbook, { sheet, range }, { changeType: `${what}Deleted`, tables: before });
}

function isListenedTo({ events }: SimWorkbook, sheet: SimSheet): boolean {
  const targets = [sheet.id, wholeWorkbook, ...sheet.tables.map(({ id }) => id)];
  return (
    events.hasListener(eventTypes.worksheetChanged, targets) || events.hasListener(eventTypes.tableChanged, targets)
  );
}

function cellState(workbook: SimWorkbook, { sheet, range }: Area): CellState | null {
  if (cellCountOf(range) > 1) return null;
  const value = workbook.engine.cells.value(sheet.id, range.top, range.left);
  return { value: toOfficeValue(value), type: valueTypeOf(value) };
}

/** A constant is what was written, whatever happens later; a formula's result is waited for. */
function afterwards(workbook: SimWorkbook, area: Area): () => CellState | null {
  const isFormula = workbook.engine.cells.formula(area.sheet.id, area.range.top, area.range.left) !== undefined;
  if (isFormula) return () => (workbook.sheets.includes(area.sheet) ? cellState(workbook, area) : null);
  const state = cellState(workbook, area);
  return () => state;
}

function detailsAfter(state: CellState | null): object {
  return state ? { valueAfter: state.value, valueTypeAfter: state.type } : {};
}
