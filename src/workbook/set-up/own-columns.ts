import { createStageFinder } from "../../domain/stage-lookup";
import { columnLetters } from "../cell-address";
import { cellText } from "../cells/cell-text";
import { cellAt, tableCells } from "../decode/table-cells";
import { handOverFormula } from "../encode/encode-records";
import { encodeRows } from "../encode/encode-rows";
import { findColumns } from "../find-columns";
import { extraHeaderFormat, headerLook, widthFor } from "../month/sheet-look";
import type { PlanCell, WorkbookOp } from "../plan";
import { parseSettingName, settingWords } from "../settings-words";
import type { TableSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { settingsTable } from "../tables/settings-table";
import { stagesTable } from "../tables/stages-table";
import type { SetUpContent } from "./set-up-content";
import type { SetUpTable } from "./set-up-tables";
import { columnFormat, partOf, placeOfTable } from "./table-plan";
import { planColumnRules } from "./table-rules";

/**
 * Looks and rules of columns of ours, wherever they stand in a table that is there, and what belongs into those that are
 * empty, as far as it can be told.
 */
export function planColumns(
  setUpTable: SetUpTable,
  table: TableSnapshot,
  keys: readonly string[],
  content: SetUpContent,
): WorkbookOp[] {
  const place = placeOfTable(table);
  const rowCount = Math.max(1, table.rowCount);
  const columns: ReadonlyMap<string, number> = findColumns(setUpTable.schema, table.headers, table.mapped);
  return [
    ...keys.flatMap((key) => planColumn(setUpTable, table, key, columns.get(key), content)),
    ...planColumnRules({ table: setUpTable, place, rowCount, columnOf: (key) => columns.get(key) }, content, keys),
  ];
}

function planColumn(
  { schema, look }: SetUpTable,
  table: TableSnapshot,
  key: string,
  index: number | undefined,
  content: SetUpContent,
): WorkbookOp[] {
  const column = schema.columns[key];
  if (!column || index === undefined) return [];
  const place = placeOfTable(table);
  const ownIndex = Object.keys(schema.columns).indexOf(key);
  const ownLook = look.columns[ownIndex] ?? { width: 8 };
  const header = partOf(place, 0, index, 1, 1);
  const body = partOf(place, 1, index, Math.max(1, table.rowCount), 1);
  const cells = valuesOf(table, key, index, content);
  const ops: WorkbookOp[] = [
    { kind: "format", range: body, format: columnFormat(column, ownLook) },
    { kind: "format", range: header, format: headerLook },
  ];
  if (ownIndex >= look.firstExtra) ops.push({ kind: "format", range: header, format: extraHeaderFormat });
  if (cells.some((cell) => cell !== null)) {
    ops.push({ kind: "write", range: { ...body, rows: cells.length }, cells: cells.map((cell) => [cell]) });
  }
  const widths = [widthFor(ownLook.width)];
  return [...ops, { kind: "column-widths", sheet: place.sheet, column: place.column + index, widths }];
}

/** Empty for a column that holds something, or that stays as it is. */
function valuesOf(table: TableSnapshot, key: string, index: number, content: SetUpContent): readonly PlanCell[] {
  const isEmpty = (table.columns.get(index) ?? []).every((cell) => cell === "");
  const rows = Array.from({ length: table.rowCount }, (_row, row) => row);
  if (!isEmpty) return [];
  switch (table.name) {
    case customersTable.table:
      return key === "handOverDays" ? handOverCells(table, rows) : [];
    case settingsTable.table:
      return key === "note" ? settingNotes(table, rows, content) : [];
    case stagesTable.table:
      return stageCells(table, rows, key, content);
    default:
      return [];
  }
}

function handOverCells(table: TableSnapshot, rows: readonly number[]): PlanCell[] {
  const { columns } = tableCells(customersTable, table);
  const [entered, exit] = [columns.get("entered"), columns.get("previousExit")];
  if (entered === undefined || exit === undefined) return [];
  return rows.map((row): PlanCell => {
    const cell = (column: number): string =>
      `$${columnLetters(table.place.column + column)}${table.place.row + row + 2}`;
    const [from, to] = [table.columns.get(exit)?.[row], table.columns.get(entered)?.[row]];
    const expected = typeof from === "number" && typeof to === "number" ? to - from : null;
    return { formula: handOverFormula(cell(entered), cell(exit)), expected };
  });
}

function settingNotes(table: TableSnapshot, rows: readonly number[], { language }: SetUpContent): PlanCell[] {
  const cells = tableCells(settingsTable, table);
  return rows.map((row) => {
    const setting = parseSettingName(cellText(cellAt(cells, row, "parameter")));
    return setting === null ? null : settingWords[setting].note[language];
  });
}

/** Of the stages by their names: the preset's ids and former names come back with their columns. */
function stageCells(table: TableSnapshot, rows: readonly number[], key: string, content: SetUpContent): PlanCell[] {
  const cells = tableCells(stagesTable, table);
  const find = createStageFinder(content.chosenStages);
  const index = Object.keys(stagesTable.columns).indexOf(key);
  return rows.map((row) => {
    const stage = find(cellText(cellAt(cells, row, "name")));
    return stage ? (encodeRows(stagesTable, [stage], content)[0]?.[index] ?? null) : null;
  });
}
