import { openSimulatedExcel, type SimulatedExcel } from "../../src/simulator/simulated-excel";
import type { RowContent, SheetContent, WorkbookContent } from "../../src/simulator/workbook-content";

const opened: SimulatedExcel[] = [];

/** One at a time: the one opened before is closed, and the last after the test. */
export async function openWorkbook(content: WorkbookContent): Promise<SimulatedExcel> {
  closeAll();
  const excel = await openSimulatedExcel({ content });
  opened.push(excel);
  return excel;
}

function closeAll(): void {
  for (const excel of opened.splice(0)) excel.close();
}

afterEach(closeAll);

// The engine takes seconds to load, and the machine may have other things to do.
jest.setTimeout(120_000);

/**
 * What two workbooks must have in common to be the same to their user: everything but ids and needless quotes. Rows that a shorter block leaves keep their height.
 */
export function comparable(content: WorkbookContent) {
  const nameOf = (id: string | null) => content.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    sheets: new Map(content.sheets.map((sheet) => [sheet.name, withoutIds(sheet)])),
    activeSheet: nameOf(content.activeSheetId),
    names: new Map(
      content.names.map(({ name, formula, sheetId }) => [name, [formula.replaceAll("'", ""), nameOf(sheetId)]]),
    ),
  };
}

export function sheetOf(content: WorkbookContent, name: string): SheetContent {
  const sheet = content.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

function withoutIds({
  id: _id,
  tables,
  conditionalFormats,
  charts,
  rows,
  rowHeights: _heights,
  ...sheet
}: SheetContent) {
  return {
    ...sheet,
    tables: tables.map(({ id: _tableId, ...table }) => table),
    charts: charts?.map(({ name, place, drawn }) => ({ name, place, kind: drawn?.kind, title: drawn?.title })),
    conditionalFormats: conditionalFormats.map(({ id: _formatId, ...format }) => format),
    // Cells that are empty and look like empty ones do not tell.
    rows: [...rows]
      .map(([row, content]): [number, string[]] => [row, cellsOf(content)])
      .filter(([, cells]) => cells.length > 0),
  };
}

function cellsOf({ values, formulas, styles }: RowContent): string[] {
  const width = Math.max(values.length, formulas?.length ?? 0, styles?.length ?? 0);
  return Array.from({ length: width }, (_, column) => [column, values[column], formulas?.[column], styles?.[column]])
    .filter((cell) => cell.slice(1).some((part) => part !== undefined && part !== ""))
    .map((cell) => JSON.stringify(cell));
}
