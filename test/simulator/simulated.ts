import { openSimulatedExcel, type SimulatedExcel } from "../../src/simulator/simulated-excel";
import { emptySheet, emptyWorkbook } from "../../src/simulator/empty-content";
import type { ContentValue, RowContent, SheetContent, WorkbookContent } from "../../src/simulator/workbook-content";

let opened: SimulatedExcel[] = [];

afterEach(() => {
  for (const excel of opened) excel.close();
  opened = [];
});

/** Closed after the test. */
export async function openExcel(content: WorkbookContent = emptyWorkbook()): Promise<SimulatedExcel> {
  const excel = await openSimulatedExcel({ content });
  opened.push(excel);
  return excel;
}

/** Texts that begin with "=" are formulas; null is an empty cell. */
export type Grid = readonly (readonly (ContentValue | null)[])[];

export function sheetWith(name: string, grid: Grid, more: Partial<SheetContent> = {}): SheetContent {
  const rows = new Map<number, RowContent>();
  grid.forEach((cells, row) => {
    const isFormula = (cell: ContentValue | null): cell is string => typeof cell === "string" && /^=./.test(cell);
    rows.set(row, {
      values: cells.map((cell) => (cell === null || isFormula(cell) ? undefined : cell)),
      formulas: cells.map((cell) => (isFormula(cell) ? cell : undefined)),
    });
  });
  return { ...emptySheet(`id of ${name}`, name), rows, ...more };
}

export function workbookWith(...sheets: SheetContent[]): WorkbookContent {
  return { ...emptyWorkbook(), sheets, activeSheetId: sheets[0]?.id ?? "" };
}

/** The code that Excel refuses the batch with; "" where it does not. */
export async function refusalOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(batch);
    return "";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** What was loaded of the range, after one request. */
export async function load(
  property: "values" | "formulas" | "text" | "numberFormat",
  sheetName: string,
  address: string,
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load(property);
    await context.sync();
    return range[property] as unknown[][];
  });
}
