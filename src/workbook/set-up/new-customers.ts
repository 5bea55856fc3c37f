import { columnLetters } from "../cell-address";
import { encodeCustomers, handOverFormula, type EncodedRows } from "../encode/encode-records";
import { columnKeys, type ColumnKey } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import type { SetUpContent } from "./set-up-content";
import type { ColumnLook, TableLook, TablePlace } from "./table-plan";

const looks: Readonly<Record<ColumnKey<typeof customersTable>, ColumnLook>> = {
  id: { width: 8 },
  name: { width: 12 },
  industry: { width: 8 },
  source: { width: 9 },
  stage: { width: 9 },
  entered: { width: 8 },
  previousStage: { width: 9 },
  previousExit: { width: 8 },
  handOverDays: { width: 7 },
  owner: { width: 8 },
  keyInformation: { width: 23, wrap: true },
  expectedClose: { width: 8 },
  amount: { width: 8 },
  remark: { width: 23, wrap: true },
  status: { width: 7 },
  lostOn: { width: 8 },
  lossReason: { width: 10 },
  firstContact: { width: 8 },
  contact: { width: 7 },
  position: { width: 8 },
  phone: { width: 11 },
  decisionMaker: { width: 9 },
  budgetApproval: { width: 9 },
  pausedUntil: { width: 8 },
  lastUpdate: { width: 8 },
};

export const customersLook: TableLook = {
  columns: columnKeys(customersTable).map((key) => looks[key]),
  firstExtra: columnKeys(customersTable).indexOf("status"),
};

/** The examples, or one row with nothing but the formula, from which Excel fills in those below. */
export function newCustomerRows({ examples, stages, language }: SetUpContent, place: TablePlace): EncodedRows {
  const firstCell = { row: place.row + 1, column: place.column };
  if (examples.length > 0) return encodeCustomers(examples, { language, stages }, firstCell);
  const keys = columnKeys(customersTable);
  const cellOf = (key: (typeof keys)[number]): string =>
    `$${columnLetters(firstCell.column + keys.indexOf(key))}${firstCell.row + 1}`;
  const formula = handOverFormula(cellOf("entered"), cellOf("previousExit"));
  return [keys.map((key) => (key === "handOverDays" ? { formula, expected: null } : null))];
}
