import { existingSheetOf, type WorkbookOp } from "../plan";
import type { SheetGrid } from "../sheet-grid";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { freePlace, takenBy, type Taken } from "./free-place";
import { missingColumns, planMissingColumns, withColumns } from "./missing-columns";
import { isBlankTable, planMissingRows, settingsIn } from "./missing-rows";
import { planNewTable, planSheetLook } from "./new-sheet";
import { planColumns } from "./own-columns";
import type { SetUpContent } from "./set-up-content";
import { setUpTablesOf, type SetUpTable } from "./set-up-tables";
import { headingRows, planCaption, type SetUpSheet } from "./sheet-heading";
import { tableCells } from "../decode/table-cells";
import { settingsTable } from "../tables/settings-table";
import { columnWidths, partOf, placeOfTable, type TablePlace } from "./table-plan";
import { planSettingRules } from "./table-rules";
import { isUnfinished } from "./unfinished";

/** What a sheet that is there lacks of its tables, and what those lack that it has. */
export function planExistingSheet(
  sheet: SetUpSheet,
  snapshot: WorkbookSnapshot,
  content: SetUpContent,
  grid: SheetGrid | null,
): WorkbookOp[] {
  const tables = setUpTablesOf[sheet].map((table) => ({ table, found: snapshot.tables.get(table.schema.table) }));
  const first = tables.find(({ found }) => found)?.found;
  if (!first) return [];
  const key = existingSheetOf(first.place);
  const taken: Taken[] = tables.flatMap(({ found }) =>
    found?.place.sheetId === first.place.sheetId ? [takenBy(found)] : [],
  );
  const ops = tables.flatMap(({ table, found }) => {
    if (found && isUnfinished(found.name, snapshot)) return finishTable(table, found, content);
    if (found) return repairTable(table, found, snapshot, content);
    const place = freePlace(key, table, taken, grid);
    taken.push({ first: place.column, last: place.column + table.look.columns.length - 1 });
    return addTable(table, place, content);
  });
  const isWholeUnfinished = tables.every(
    ({ table, found }) => found && isUnfinished(found.name, snapshot) && isInItsPlace(table, found, first),
  );
  return isWholeUnfinished ? [...ops, ...planSheetLook(key, sheet, content)] : ops;
}

function isInItsPlace(table: SetUpTable, { place }: TableSnapshot, first: TableSnapshot): boolean {
  return place.sheetId === first.place.sheetId && place.row === headingRows && place.column === table.column;
}

function repairTable(
  table: SetUpTable,
  found: TableSnapshot,
  snapshot: WorkbookSnapshot,
  content: SetUpContent,
): WorkbookOp[] {
  const keys = missingColumns(table, found, snapshot);
  return [
    ...planMissingColumns(table, found, keys, roomBeside(found, snapshot), content),
    ...planMissingRows(table, withColumns(table, found, keys, content), content),
  ];
}

/** Rows that have come meanwhile stay as they are. */
function finishTable(table: SetUpTable, found: TableSnapshot, content: SetUpContent): WorkbookOp[] {
  const place = placeOfTable(found);
  if (isBlankTable(found)) return [...planNewTable(table, place, content), columnWidths(place, table.look)];
  return [
    ...planColumns(table, found, Object.keys(table.schema.columns), content),
    ...(found.name === settingsTable.table ? planSettingRulesOf(found, content) : []),
  ];
}

function planSettingRulesOf(found: TableSnapshot, { language }: SetUpContent): WorkbookOp[] {
  const cells = tableCells(settingsTable, found);
  const columnOf = (key: string): number | undefined => cells.columns.get(key as "value");
  return planSettingRules({ place: placeOfTable(found), columnOf }, settingsIn(cells), language);
}

/** Columns up to the next table of ours on the sheet; null where none follows. */
function roomBeside({ place, headers }: TableSnapshot, { tables }: WorkbookSnapshot): number | null {
  const end = place.column + headers.length;
  const starts = [...tables.values()]
    .filter((other) => other.place.sheetId === place.sheetId && other.place.column >= end)
    .map((other) => other.place.column);
  return starts.length === 0 ? null : Math.min(...starts) - end;
}

/** Where nothing stands by what is known, which is made sure of before anything is written. */
function addTable(table: SetUpTable, place: TablePlace, content: SetUpContent): WorkbookOp[] {
  const width = table.look.columns.length;
  const rows = table.rows(content, place).length + 1;
  const empty = Array.from({ length: rows }, () => Array.from({ length: width }, () => ""));
  return [
    { kind: "expect", range: partOf(place, 0, 0, rows, width), values: empty },
    ...planNewTable(table, place, content),
    ...planCaption(place.sheet, place.column, table.caption[content.language]),
    columnWidths(place, table.look),
  ];
}
