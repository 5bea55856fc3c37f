import { AppError } from "../app/app-error";
import type { WorkbookOp } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";
import type { PlaceCheck } from "./check-places";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** The cells hold what the plan was made for, or what an undo that broke off has put back already. */
export function checkValues(
  workbook: Excel.Workbook,
  sheetId: string,
  { range, values, orFormulas, unless }: Op<"expect">,
): PlaceCheck {
  const sheet = workbook.worksheets.getItem(sheetId).load("name");
  const cells = sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns).untrack();
  cells.load(orFormulas ? "values,formulas" : "values");
  const body = unless && loadBody(workbook, unless.table);
  return () => {
    if (unless && body?.rowCount() === unless.rowCount) return;
    const found = cells.values as unknown[][] | null;
    const formulas = orFormulas ? (cells.formulas as unknown[][] | null) : null;
    const isSame = values.every((row, index) =>
      row.every((value, column) => {
        if (found?.[index]?.[column] === value) return true;
        const restored = orFormulas?.[index]?.[column];
        return restored !== undefined && isRestored(formulas?.[index]?.[column], restored);
      }),
    );
    if (!isSame) throw new AppError("changed-meanwhile", sheet.name, "other cells");
  };
}

/** Excel does not tell of the apostrophe that makes a text one. */
function isRestored(formula: unknown, restored: CellValue): boolean {
  return formula === restored || (typeof restored === "string" && restored === `'${String(formula)}`);
}

/** Null where there is no such table. */
export function loadBody(workbook: Excel.Workbook, name: string): { readonly rowCount: () => number | null } {
  const table = workbook.tables.getItemOrNullObject(name);
  const body = table.getDataBodyRange().load("rowCount").untrack();
  // eslint-disable-next-line office-addins/call-sync-before-read -- called after the request of the check
  return { rowCount: () => (table.isNullObject ? null : body.rowCount) };
}

/** Nobody has added a row to the table, or taken one away. */
export function checkRowCount(
  workbook: Excel.Workbook,
  { table: name, rowCount, orRowCount }: Op<"expect-rows">,
): PlaceCheck {
  const sheet = workbook.tables.getItemOrNullObject(name).worksheet.load("name");
  const body = loadBody(workbook, name);
  return () => {
    const found = body.rowCount();
    if (found === null) throw new AppError("changed-meanwhile", name, "the table is gone");
    if (found !== rowCount && found !== orRowCount) throw new AppError("changed-meanwhile", sheet.name, "other rows");
  };
}
