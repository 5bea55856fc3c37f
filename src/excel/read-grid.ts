import type { GridRange, SheetGrid } from "../workbook/sheet-grid";
import type { CellValue } from "../workbook/snapshot";
import { AppError } from "../app/app-error";

/** Rows to a block: three grids of a block, wide as lists are, stay well under the 5 MB of a response. */
const cellsToBlock = 20_000;

type Blocks = { readonly values: CellValue[][]; readonly formulas: CellValue[][]; readonly numberFormats: string[][] };

/** Two requests and one more for each further block of cells. */
export async function readGrid(context: Excel.RequestContext, sheetId: string | undefined): Promise<SheetGrid> {
  const { worksheets } = context.workbook;
  const sheet = sheetId === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
  sheet.load("id,name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount").untrack();
  const merged = used
    .getMergedAreasOrNullObject()
    .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const filter = sheet.autoFilter.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount").untrack();
  const tables = sheet.tables.load("items/name,items/showTotals");
  await context.sync();

  const ranges = tables.items.map((table) =>
    table.getRange().load("rowIndex,columnIndex,rowCount,columnCount").untrack(),
  );
  const place = used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : placeOf(used);
  const { values, formulas, numberFormats } = await readBlocks(context, sheet, place);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    isProtected: sheet.protection.protected,
    row: place.row,
    column: place.column,
    values,
    formulas,
    numberFormats,
    merged: merged.isNullObject ? [] : merged.areas.items.map(placeOf),
    tables: tables.items.flatMap(({ name, showTotals }, index) => {
      const range = ranges[index];
      return range ? [{ ...placeOf(range), name, hasTotals: showTotals }] : [];
    }),
    filter: filter.isNullObject ? null : placeOf(filter),
  };
}

/** The first block goes out with whatever else is queued. */
async function readBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, place: GridRange): Promise<Blocks> {
  const read: Blocks = { values: [], formulas: [], numberFormats: [] };
  const rowsToBlock = Math.max(1, Math.floor(cellsToBlock / Math.max(1, place.columns)));
  let first = 0;
  do {
    const rows = Math.min(rowsToBlock, place.rows - first);
    const block = rows > 0 ? loadBlock(sheet, { ...place, row: place.row + first, rows }) : null;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one response holds no more than 5 MB
    await context.sync();
    if (block) take(read, block, rows);
    first += rowsToBlock;
  } while (first < place.rows);
  return read;
}

function loadBlock(sheet: Excel.Worksheet, { row, column, rows, columns }: GridRange): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).load("values,formulas,numberFormat").untrack();
}

function take(read: Blocks, block: Excel.Range, rows: number): void {
  const [values, formulas, formats] = [block.values, block.formulas, block.numberFormat] as CellValue[][][];
  // Beyond its limit of cells Excel gives null and no error.
  if (values?.length !== rows || !formulas || !formats)
    throw new AppError("too-large", "", `no values for ${rows} rows`);
  read.values.push(...values);
  read.formulas.push(...formulas);
  read.numberFormats.push(...(formats as string[][]));
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridRange {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
