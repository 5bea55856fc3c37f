import { existingSheetOf, type WorkbookOp } from "../plan";
import type { SheetGrid } from "../sheet-grid";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { freePlace, takenBy, type Taken } from "./free-place";
import { missingColumns, planMissingColumns, withColumns } from "./missing-columns";
import { isBlankTable, planMissingRows } from "./missing-rows";
import { planNewTable, planSheetLook, planTableRules } from "./new-sheet";
import type { SetUpContent } from "./set-up-content";
import { setUpTablesOf, type SetUpTable } from "./set-up-tables";
import { headingRows, planCaption, type SetUpSheet } from "./sheet-heading";
import { columnWidths, partOf, placeOfTable, planTableLook, type TablePlace } from "./table-plan";
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
    ...planMissingColumns(table, found, keys, content),
    ...planMissingRows(table, withColumns(table, found, keys, content), content),
  ];
}

/** Rows that have come meanwhile stay as they are. */
function finishTable(table: SetUpTable, found: TableSnapshot, content: SetUpContent): WorkbookOp[] {
  const place = placeOfTable(found);
  if (isBlankTable(found)) return [...planNewTable(table, place, content), columnWidths(place, table.look)];
  return [
    ...planTableLook({ ...table, place }, Math.max(1, found.rowCount)),
    ...planTableRules(table, place, Math.max(1, found.rowCount), content),
    columnWidths(place, table.look),
  ];
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
