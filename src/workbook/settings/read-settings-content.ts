import { defaultSettings, type FunnelSettings } from "../../domain/settings";
import { nameKey } from "../../domain/name-key";
import { columnLetters } from "../cell-address";
import { cellText, isBlank } from "../cells/cell-text";
import { decodeSettings } from "../decode/decode-settings";
import { decodeStages } from "../decode/decode-stages";
import { decodeTable } from "../decode/decode-table";
import { createStageReader } from "../decode/read-stage";
import { cellAt, type TableCells } from "../decode/table-cells";
import { languageOf } from "../decode-workbook";
import type { RowError } from "../row-error";
import { parseSettingName, settingKeys, type SettingKey } from "../settings-words";
import type { SheetGrid } from "../sheet-grid";
import type { WorkbookSnapshot } from "../snapshot";
import type { ColumnKey, TableSchema } from "../table-schema";
import type { listsTable } from "../tables/lists-table";
import type { reasonsTable } from "../tables/reasons-table";
import type { settingsTable } from "../tables/settings-table";
import type { stagesTable } from "../tables/stages-table";
import {
  listKeys,
  stageFields,
  type ListKey,
  type ListSettings,
  type ReasonSettings,
  type SettingField,
  type SettingsContent,
  type StageSettings,
} from "./settings-content";
import { createFormulaFinder, settingsTablesOf, type FormulaFinder } from "./settings-tables";

/**
 * What 漏斗设置 says, cell by cell, so that it can be edited: what stands in each, what it counts as, and whether it is the
 * user's formula.
 * @param snapshot Of purpose `settings` or `everything`.
 * @param grids Of the sheets that `settingsSheets` names.
 */
export function readSettingsContent(snapshot: WorkbookSnapshot, grids: readonly SheetGrid[]): SettingsContent {
  const tables = settingsTablesOf(snapshot);
  const isFormula = createFormulaFinder(grids);
  const decoded = tables.settings && decodeSettings(tables.settings);
  const amountUnit = (decoded?.settings ?? defaultSettings).amountUnit;
  return {
    language: languageOf(snapshot),
    amountUnit,
    protectedSheets: grids.filter(({ isProtected }) => isProtected).map(({ sheetName }) => sheetName),
    parameters: tables.settings && decoded && parametersOf(tables.settings, decoded, isFormula),
    stages: tables.stages && stagesOf(tables.stages, amountUnit, isFormula),
    lists: tables.lists && listsOf(tables.lists, isFormula),
    reasons: tables.reasons && reasonsOf(tables.reasons, isFormula),
  };
}

/** Data row of each setting; the first of two rows counts, as far as it says anything. */
export function settingRows(cells: TableCells<typeof settingsTable>): ReadonlyMap<SettingKey, number> {
  const filled = new Map<SettingKey, number>();
  const named = new Map<SettingKey, number>();
  for (let row = 0; row < cells.table.rowCount; row += 1) {
    const key = parseSettingName(cellText(cellAt(cells, row, "parameter")));
    if (key === null) continue;
    if (!named.has(key)) named.set(key, row);
    if (!filled.has(key) && !isBlank(cellAt(cells, row, "value"))) filled.set(key, row);
  }
  return new Map([...named, ...filled]);
}

function parametersOf(
  cells: TableCells<typeof settingsTable>,
  { settings, errors }: ReturnType<typeof decodeSettings>,
  isFormula: FormulaFinder,
): SettingsContent["parameters"] {
  const rows = settingRows(cells);
  const entries = settingKeys.map((key): [SettingKey, SettingField<FunnelSettings[SettingKey]>] => [
    key,
    fieldOf(cells, rows.get(key) ?? null, "value", settings[key], errors, isFormula),
  ]);
  return Object.fromEntries(entries) as unknown as SettingsContent["parameters"];
}

/** Data row of each stage by its name's key; the first of two counts. */
export function stageRows(cells: TableCells<typeof stagesTable>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < cells.table.rowCount; row += 1) {
    const key = nameKey(cellText(cellAt(cells, row, "name")));
    if (key !== "" && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function stagesOf(
  cells: TableCells<typeof stagesTable>,
  amountUnit: string,
  isFormula: FormulaFinder,
): readonly StageSettings[] {
  const { stages, errors } = decodeStages(cells, { readStage: createStageReader([]), amountUnit });
  const rows = stageRows(cells);
  return stages.map((stage) => {
    const row = rows.get(nameKey(stage.name)) ?? null;
    const fields = Object.fromEntries(
      stageFields.map((key) => [key, fieldOf(cells, row, key, stage[key], errors, isFormula)]),
    );
    const { id, name, kind } = stage;
    return { id, name, kind, fields: fields as unknown as StageSettings["fields"] };
  });
}

function listsOf(cells: TableCells<typeof listsTable>, isFormula: FormulaFinder): Record<ListKey, ListSettings> {
  const { table, columns } = cells;
  const entries = listKeys.map((key): [ListKey, ListSettings] => {
    const column = columns.get(key);
    const found = Array.from({ length: table.rowCount }, (_, row) => cellAt(cells, row, key));
    const isLocked = column !== undefined && found.some((_cell, row) => isFormula(table, row, column));
    const lock = column === undefined ? "no-column" : isLocked ? "formula" : null;
    return [key, { items: found.map(cellText).filter((text) => text !== ""), found, lock }];
  });
  return Object.fromEntries(entries) as Record<ListKey, ListSettings>;
}

function reasonsOf(cells: TableCells<typeof reasonsTable>, isFormula: FormulaFinder): readonly ReasonSettings[] {
  const context = { readStage: createStageReader([]), amountUnit: "" };
  return decodeTable(cells, context, "unknown-kind").rows.map(({ index, row }) => {
    const columns = (["reason", "keywords"] as const).map((key) => cells.columns.get(key) ?? -1);
    return {
      row: index,
      reason: row?.reason ?? "",
      keywords: row?.keywords ?? [],
      found: { reason: cellAt(cells, index, "reason"), keywords: cellAt(cells, index, "keywords") },
      lock: columns.some((column) => isFormula(cells.table, index, column)) ? "formula" : null,
    };
  });
}

function fieldOf<S extends TableSchema, T>(
  cells: TableCells<S>,
  row: number | null,
  key: ColumnKey<S>,
  value: T,
  errors: readonly RowError[],
  isFormula: FormulaFinder,
): SettingField<T> {
  const { table, columns } = cells;
  const { place } = table;
  const { sheetName } = place;
  const column = columns.get(key);
  if (column === undefined || row === null) {
    const lock = column === undefined ? "no-column" : null;
    return { value, found: "", problem: null, lock, sheetName, address: "" };
  }
  const [letters, rowNumber] = [columnLetters(place.column + column), place.row + row + 2];
  return {
    value,
    found: cellAt(cells, row, key),
    problem: errors.find((error) => error.rowNumber === rowNumber && error.column === letters) ?? null,
    lock: isFormula(table, row, column) ? "formula" : null,
    sheetName,
    address: `${letters}${rowNumber}`,
  };
}
