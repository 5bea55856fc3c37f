import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import { customerIdOf, type Customer, type CustomerDetails, type CustomerId } from "../../domain/customer";
import { foldText } from "../../domain/name-key";
import { endsStep, type Steps } from "../../domain/steps";
import { cellText } from "../cells/cell-text";
import type { RowError, RowErrorCode } from "../row-error";
import type { CustomerRow, customersTable } from "../tables/customers-table";
import { decodeTableInSteps, type DecodedRow } from "./decode-table";
import type { CellContext } from "./parse-cell";
import { cellAt, rowErrorAt, timeAt, type TableCells } from "./table-cells";

type Cells = TableCells<typeof customersTable>;
type Row = DecodedRow<typeof customersTable>;
type DateKey = "entered" | "previousExit" | "lostOn" | "firstContact";

export type RecordContext = CellContext & {
  readonly today: SheetDate;
  /** One spelling for each id, across the tables. */
  readonly spellId: (id: string) => string;
  /** Whether the snapshot holds everything (see `Customer.details`). */
  readonly hasDetails?: boolean;
  /** Whether times of day beside the dates are kept: for dwell in hours. */
  readonly keepsTimes?: boolean;
  /** Takes dates that contradict each other as they stand: comparing them with the log tells which is meant. */
  readonly keepsDoubtfulDates?: boolean;
};

export type DecodedCustomers = {
  readonly customers: readonly Customer[];
  /** The data row of each, counted from 0 below the header. */
  readonly rowOf: ReadonlyMap<CustomerId, number>;
  readonly errors: readonly RowError[];
  /** Rows with anything in them that make no customer. */
  readonly rowsLeftOut: number;
  /** Ids that stand in such rows only: what the log knows of them is in no figure either (未完成). */
  readonly unfinished: ReadonlySet<CustomerId>;
};

/**
 * The customers of the tracking sheet. Every row of an id that occurs twice is reported, and the first complete one
 * counts. A date in the future is taken as it stands; one that contradicts the entry into the stage is left out.
 */
export function* decodeCustomers(cells: Cells, context: RecordContext): Steps<DecodedCustomers> {
  const { rows, errors } = yield* decodeTableInSteps(cells, context, "unknown-status");
  const duplicates = findDuplicates(cells, rows);
  const customers: Customer[] = [];
  const rowOf = new Map<CustomerId, number>();
  const found: RowError[] = [...errors, ...duplicates.errors];
  for (const { index, row } of rows) {
    if (endsStep(index)) yield;
    if (!row || duplicates.leftOut.has(index)) continue;
    const doubtful = doubtfulDates(row, context.today);
    for (const [key, code] of doubtful.problems) {
      const effect = doubtful.leftOut.has(key) ? "value-left-out" : "read";
      found.push(rowErrorAt(cells, index, key, { code, reading: dateReading(row[key]) }, effect));
    }
    const known = customerOf(row, context.keepsDoubtfulDates ? nothing : doubtful.leftOut, context);
    const customer = context.keepsTimes ? { ...known, ...timesOf(cells, index) } : known;
    customers.push(customer);
    rowOf.set(customer.id, index);
  }
  const counted = new Set(customers.map(({ id }) => id));
  const ids = rows.map(({ index }) => customerIdOf(context.spellId(cellText(cellAt(cells, index, "id")))));
  const unfinished = new Set(ids.filter((id) => !counted.has(id)));
  return { customers, rowOf, errors: found, rowsLeftOut: rows.length - customers.length, unfinished };
}

const nothing: ReadonlySet<DateKey> = new Set();

function findDuplicates(cells: Cells, rows: readonly Row[]): { errors: RowError[]; leftOut: ReadonlySet<number> } {
  const rowsOfId = new Map<string, Row[]>();
  for (const row of rows) {
    const key = foldText(cellText(cellAt(cells, row.index, "id")));
    const sameId = rowsOfId.get(key);
    if (sameId) sameId.push(row);
    else if (key !== "") rowsOfId.set(key, [row]);
  }
  const errors: RowError[] = [];
  const leftOut = new Set<number>();
  for (const sameId of rowsOfId.values()) {
    if (sameId.length === 1) continue;
    const counted = sameId.find(({ row }) => row !== null);
    for (const row of sameId) {
      const effect = row === counted ? "read" : "row-left-out";
      if (row !== counted) leftOut.add(row.index);
      errors.push(rowErrorAt(cells, row.index, "id", { code: "duplicate-id", reading: null }, effect));
    }
  }
  return { errors, leftOut };
}

type DoubtfulDates = { readonly problems: ReadonlyMap<DateKey, RowErrorCode>; readonly leftOut: ReadonlySet<DateKey> };

function doubtfulDates(row: CustomerRow, today: SheetDate): DoubtfulDates {
  const problems = new Map<DateKey, RowErrorCode>();
  const leftOut = new Set<DateKey>();
  const { entered, previousExit, lostOn, firstContact } = row;
  if (previousExit !== null && previousExit > entered) leftOut.add("previousExit");
  if (lostOn !== null && lostOn < entered) leftOut.add("lostOn");
  const first = Math.min(entered, previousExit ?? entered, lostOn ?? entered);
  // A date that is left out already explains why it is the earliest.
  if (firstContact !== null && firstContact > first && leftOut.size === 0) leftOut.add("firstContact");
  for (const key of leftOut) problems.set(key, "dates-out-of-order");
  for (const key of ["entered", "previousExit", "lostOn", "firstContact"] as const) {
    if ((row[key] ?? today) > today) problems.set(key, "future-date");
  }
  return { problems, leftOut };
}

function dateReading(date: SheetDate | null): string | null {
  return date === null ? null : formatSheetDate(date);
}

function customerOf(row: CustomerRow, leftOut: ReadonlySet<DateKey>, context: RecordContext): Customer {
  const dateOf = (key: DateKey): SheetDate | null => (leftOut.has(key) ? null : row[key]);
  return {
    id: customerIdOf(context.spellId(row.id)),
    stage: row.stage,
    entered: row.entered,
    owner: row.owner,
    name: row.name,
    industry: row.industry,
    source: row.source,
    previousStage: row.previousStage,
    previousExit: dateOf("previousExit"),
    // A sheet without 客户状态 says so by the date alone.
    status: row.status ?? (row.lostOn === null ? "active" : "lost"),
    lostOn: dateOf("lostOn"),
    lossReason: row.lossReason,
    firstContact: dateOf("firstContact"),
    amount: row.amount,
    remark: row.remark,
    ...(context.hasDetails && { details: detailsOf(row) }),
  };
}

function timesOf(cells: Cells, index: number): Pick<Customer, "times"> {
  const [entered, lostOn] = [timeAt(cells, index, "entered"), timeAt(cells, index, "lostOn")];
  if (entered === undefined && lostOn === undefined) return {};
  return { times: { ...(entered !== undefined && { entered }), ...(lostOn !== undefined && { lostOn }) } };
}

function detailsOf(row: CustomerRow): CustomerDetails {
  const { expectedClose, contact, position, phone, decisionMaker, budgetApproval, pausedUntil, lastUpdate } = row;
  return { expectedClose, contact, position, phone, decisionMaker, budgetApproval, pausedUntil, lastUpdate };
}
