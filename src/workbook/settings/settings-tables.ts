import { tableCells, type TableCells } from "../decode/table-cells";
import type { SheetGrid } from "../sheet-grid";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import type { ColumnKey, TableSchema } from "../table-schema";
import { listsTable } from "../tables/lists-table";
import { reasonsTable } from "../tables/reasons-table";
import { settingsTable } from "../tables/settings-table";
import { stagesTable } from "../tables/stages-table";

/** The tables of 漏斗设置, each null where there is none, or not with the columns it takes. */
export type SettingsTables = {
  readonly stages: TableCells<typeof stagesTable> | null;
  readonly settings: TableCells<typeof settingsTable> | null;
  readonly lists: TableCells<typeof listsTable> | null;
  readonly reasons: TableCells<typeof reasonsTable> | null;
};

export function settingsTablesOf({ tables }: WorkbookSnapshot): SettingsTables {
  const cellsOf = <S extends TableSchema>(schema: S, keys: readonly ColumnKey<S>[]): TableCells<S> | null => {
    const table = tables.get(schema.table);
    const cells = table ? tableCells(schema, table) : null;
    return cells && keys.every((key) => cells.columns.has(key)) ? cells : null;
  };
  return {
    stages: cellsOf(stagesTable, ["name"]),
    settings: cellsOf(settingsTable, ["parameter", "value"]),
    lists: cellsOf(listsTable, []),
    reasons: cellsOf(reasonsTable, ["reason", "keywords"]),
  };
}

/** The sheets that the tables stand on, each once: users move tables to sheets of their own. */
export function settingsSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const present = Object.values(settingsTablesOf(snapshot)).flatMap((cells) => (cells ? [cells.table] : []));
  return [...new Set(present.map(({ place }) => place.sheetId))];
}

/** Whether a cell of a table (data row from 0, column of the table) holds a formula. */
export type FormulaFinder = (table: TableSnapshot, row: number, column: number) => boolean;

export function createFormulaFinder(grids: readonly SheetGrid[]): FormulaFinder {
  const bySheet = new Map(grids.map((grid) => [grid.sheetId, grid]));
  return ({ place }, row, column) => {
    const grid = bySheet.get(place.sheetId);
    const formula = grid?.formulas[place.row + 1 + row - grid.row]?.[place.column + column - grid.column];
    return typeof formula === "string" && formula.startsWith("=");
  };
}
