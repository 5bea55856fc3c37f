import { AppError } from "../app/app-error";
import type { SheetRow } from "../app/ports";
import type { CellValue } from "../workbook/snapshot";

/** One request. */
export async function readRow(
  context: Excel.RequestContext,
  sheetId: string,
  row: number,
  column: number,
  columns: number,
): Promise<SheetRow> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const cells = sheet.getRangeByIndexes(row, column, 1, columns).load("values,formulas").untrack();
  await context.sync();
  if (sheet.isNullObject) throw new AppError("changed-meanwhile", "", "the sheet is gone");
  const [values, formulas] = [cells.values, cells.formulas] as CellValue[][][];
  return { values: values?.[0] ?? [], formulas: formulas?.[0] ?? [] };
}
