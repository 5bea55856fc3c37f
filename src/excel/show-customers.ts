import { AppError } from "../app/app-error";
import type { CustomerFilter, ShownCustomers } from "../app/ports";
import { parseColumnMapping } from "../workbook/column-mapping";
import { customerTexts } from "../workbook/customer-texts";
import { findColumns } from "../workbook/find-columns";
import type { CellValue } from "../workbook/snapshot";
import { columnsTable } from "../workbook/tables/columns-table";
import { customersTable } from "../workbook/tables/customers-table";
import { filterTexts, isSameFilter } from "./filter-texts";
import { textsOf } from "./locate-tables";
import { runExcel } from "./run-excel";

/** The column of ids, by its header wherever it stands, and the sheet it is on. */
type IdColumn = { readonly column: Excel.TableColumn; readonly sheet: Excel.Worksheet };

/** The filter of the customer list in the workbook that is open in Excel. */
export function createExcelCustomerFilter(): CustomerFilter {
  /** The texts that the list was filtered by last; a filter by any others is the user's. */
  let own: readonly string[] | null = null;

  const show = async (
    context: Excel.RequestContext,
    customers: Parameters<CustomerFilter["showCustomers"]>[0],
    replaces: boolean,
  ): Promise<ShownCustomers> => {
    const { column, sheet } = await findIdColumn(context);
    const body = column.getDataBodyRange().load("values,text");
    const { filter } = column.load("filter/criteria");
    await context.sync();
    const found = filterTexts(filter.criteria);
    if (found && !replaces && !isSameFilter(found, own)) return { kind: "own-filter", sheetName: sheet.name };
    const values = (body.values as CellValue[][]).map((row) => row[0] ?? "");
    const { texts, rows } = customerTexts(customers, values, textsOf(body.text.map((row: string[]) => row[0] ?? "")));
    const [first] = rows;
    if (first === undefined) return { kind: "gone" };

    filter.applyValuesFilter([...texts]);
    const view = body.getVisibleView().load("rowCount");
    sheet.activate();
    body.getCell(first, 0).select();
    await context.sync();
    own = texts;
    return { kind: "shown", sheetName: sheet.name, rows: rows.length, visibleRows: view.rowCount };
  };

  const showAll = async (context: Excel.RequestContext): Promise<void> => {
    const { column } = await findIdColumn(context);
    const { filter } = column.load("filter/criteria");
    await context.sync();
    if (isSameFilter(filterTexts(filter.criteria), own)) {
      filter.clear();
      await context.sync();
    }
    own = null;
  };

  return {
    showCustomers: (customers, replaces = false) => runExcel((context) => show(context, customers, replaces)),
    showAllCustomers: () => (own ? runExcel(showAll) : Promise.resolve()),
  };
}

/** The first request. */
async function findIdColumn(context: Excel.RequestContext): Promise<IdColumn> {
  const { tables } = context.workbook;
  const table = tables.getItemOrNullObject(customersTable.table);
  const header = table.getHeaderRowRange().load("values");
  const sheet = table.worksheet.load("name,protection/protected");
  const mapping = tables.getItemOrNullObject(columnsTable.table);
  const mappingHeader = mapping.getHeaderRowRange().load("values");
  const mappingBody = mapping.getDataBodyRange().load("values");
  await context.sync();
  if (table.isNullObject) throw new AppError("list-not-table");
  if (sheet.protection.protected) throw new AppError("sheet-protected", sheet.name);
  const mapped = mapping.isNullObject
    ? new Map<string, string>()
    : parseColumnMapping(textsOf(mappingHeader.values[0]), mappingBody.values as CellValue[][]);
  const index = findColumns(customersTable, textsOf(header.values[0]), mapped).get("id");
  if (index === undefined) throw new AppError("changed-meanwhile", sheet.name);
  return { column: table.columns.getItemAt(index), sheet };
}
