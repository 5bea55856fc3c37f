import type { SheetDate } from "../domain/calendar";
import type { Customer } from "../domain/customer";
import { foldText } from "../domain/name-key";
import type { CustomerCells, ReadRow } from "../workbook/customer/row-changes";
import { tableCells } from "../workbook/decode/table-cells";
import { decodeWorkbookInSteps, type DecodedWorkbook } from "../workbook/decode-workbook";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { customersTable } from "../workbook/tables/customers-table";
import { transitionsTable } from "../workbook/tables/transitions-table";
import { AppError } from "./app-error";
import { rowsOfId } from "./customer-cells";
import { inSlices } from "./in-slices";
import type { ReadOptions, RowReader, WorkbookPort } from "./ports";

export type CustomerPort = WorkbookPort & RowReader;

/** The list and the log as a capture reads them. */
export type OpenList = {
  readonly snapshot: WorkbookSnapshot;
  readonly decoded: DecodedWorkbook;
  readonly list: TableSnapshot;
  readonly log: TableSnapshot;
  readonly cells: CustomerCells;
};

/** One customer's row as it stands now. */
export type OpenRow = OpenList & {
  /** From 0, below the header. */
  readonly row: number;
  readonly customer: Customer;
  readonly read: ReadRow;
};

export type CustomerOptions = ReadOptions & {
  /** Of day, as a fraction from 0 (midnight): workbooks that count dwell in hours keep it. */
  readonly time?: number;
};

/** One request where the tables stand as they did at the last reading, three else. */
export async function openList(port: WorkbookPort, today: SheetDate, options: ReadOptions = {}): Promise<OpenList> {
  const snapshot = await port.readSnapshot({ ...options, purpose: "capture" });
  const list = snapshot.tables.get(customersTable.table);
  const log = snapshot.tables.get(transitionsTable.table);
  if (!list || list.isRange || !log) throw new AppError("no-customers");
  const decoded = await inSlices(decodeWorkbookInSteps(snapshot, today), options);
  return { snapshot, decoded, list, log, cells: tableCells(customersTable, list) };
}

/** A request more than `openList`. Where no single complete row has the id, the error is `changed-meanwhile`. */
export async function openCustomerRow(
  port: CustomerPort,
  id: string,
  today: SheetDate,
  options: ReadOptions = {},
): Promise<OpenRow> {
  const open = await openList(port, today, options);
  const { cells, decoded, list } = open;
  const rows = rowsOfId(cells, id);
  const [row = -1] = rows;
  const customer = decoded.records.customers.find((candidate) => foldText(candidate.id) === foldText(id));
  if (rows.length !== 1 || !customer) throw new AppError("changed-meanwhile", list.place.sheetName, `no row of ${id}`);
  const { sheetId, row: top, column } = list.place;
  const read = await port.readRow(sheetId, top + 1 + row, column, list.headers.length);
  return { ...open, row, customer, read };
}

/** How often a plan is made anew when somebody wrote elsewhere meanwhile. */
const attempts = 3;

/** Tries again where the workbook changed between reading and writing. */
export async function retrying<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      const isMoved = error instanceof AppError && error.code === "changed-meanwhile";
      if (!isMoved || attempt === attempts) throw error;
    }
  }
}
