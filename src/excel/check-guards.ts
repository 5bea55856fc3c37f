import { AppError } from "../app/app-error";
import type { WorkbookOp } from "../workbook/plan";
import type { PlaceCheck } from "./check-places";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** The cells hold what the plan was made for. */
export function checkValues(workbook: Excel.Workbook, sheetId: string, { range, values }: Op<"expect">): PlaceCheck {
  const sheet = workbook.worksheets.getItem(sheetId).load("name");
  const cells = sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns).load("values").untrack();
  return () => {
    const found = cells.values as unknown[][] | null;
    const isSame = values.every((row, index) => row.every((value, column) => found?.[index]?.[column] === value));
    if (!isSame) throw new AppError("changed-meanwhile", sheet.name, "other cells");
  };
}

/** Nobody has added a row to the table, or taken one away. */
export function checkRowCount(workbook: Excel.Workbook, { table: name, rowCount }: Op<"expect-rows">): PlaceCheck {
  const table = workbook.tables.getItemOrNullObject(name);
  const body = table.getDataBodyRange().load("rowCount").untrack();
  const sheet = table.worksheet.load("name");
  return () => {
    // eslint-disable-next-line office-addins/call-sync-before-read -- called after the request of the check
    if (table.isNullObject) throw new AppError("changed-meanwhile", name, "the table is gone");
    if (body.rowCount !== rowCount) throw new AppError("changed-meanwhile", sheet.name, "other rows");
  };
}
