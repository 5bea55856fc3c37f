import { cellText } from "../cells/cell-text";
import { cellAt, tableCells, type TableCells } from "../decode/table-cells";
import type { EncodedRows } from "../encode/encode-records";
import { rowsForTable } from "../encode/rows-for-table";
import { existingSheetOf, type WorkbookOp } from "../plan";
import { parseSettingName, settingKeys, type SettingKey } from "../settings-words";
import type { TableSnapshot } from "../snapshot";
import type { TableSchema } from "../table-schema";
import { settingsTable } from "../tables/settings-table";
import { stagesTable } from "../tables/stages-table";
import { newSettingRows, newStageRows } from "./new-settings";
import type { SetUpContent } from "./set-up-content";
import type { SetUpTable } from "./set-up-tables";
import { placeOfTable } from "./table-plan";
import { planSettingRules } from "./table-rules";

type Appended = Extract<WorkbookOp, { kind: "append-rows" }>;

/**
 * Rows without which a table does not say what the funnel needs: the stages where there are none, and each setting that
 * has no row. Lists, reasons, customers and their history may be empty.
 * @param table With the columns that the plan adds.
 */
export function planMissingRows({ schema }: SetUpTable, table: TableSnapshot, content: SetUpContent): WorkbookOp[] {
  if (schema.table === stagesTable.table) {
    return isBlankTable(table) ? [appendRows(tableCells(stagesTable, table), newStageRows(content))] : [];
  }
  return schema.table === settingsTable.table ? planMissingSettings(tableCells(settingsTable, table), content) : [];
}

function planMissingSettings(cells: TableCells<typeof settingsTable>, content: SetUpContent): WorkbookOp[] {
  const { table, columns } = cells;
  const known = new Set(settingsIn(cells));
  const missing = settingKeys.filter((key) => !known.has(key));
  if (missing.length === 0) return [];
  const rows = newSettingRows(content).filter((_row, index) => !known.has(settingKeys[index] ?? null));
  const placed = { place: placeOfTable(table), columnOf: (key: string) => columns.get(key as "value") };
  const appended = appendRows(cells, rows);
  const firstRow = appended.fillsBlankRow ? 0 : table.rowCount;
  return [appended, ...planSettingRules(placed, missing, content.language, firstRow)];
}

/** Which setting each row is about; null for none of ours. */
export function settingsIn(cells: TableCells<typeof settingsTable>): readonly (SettingKey | null)[] {
  const rows = Array.from({ length: cells.table.rowCount }, (_row, index) => index);
  return rows.map((row) => parseSettingName(cellText(cellAt(cells, row, "parameter"))));
}

function appendRows<S extends TableSchema>(cells: TableCells<S>, rows: EncodedRows): Appended {
  const { table } = cells;
  return {
    kind: "append-rows",
    sheet: existingSheetOf(table.place),
    table: table.name,
    ...rowsForTable(cells, rows),
    // As a table without rows shows it.
    fillsBlankRow: table.rowCount <= 1 && isBlankTable(table),
  };
}

export function isBlankTable(table: TableSnapshot): boolean {
  return [...table.columns.values()].every((cells) => cells.every((cell) => cell === ""));
}
