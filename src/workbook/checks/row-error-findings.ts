import { customerIdOf, type CustomerId } from "../../domain/customer";
import { cellText } from "../cells/cell-text";
import { cellAt } from "../decode/table-cells";
import type { ReadingContext } from "../repair/cell-readings";
import type { RowError, RowErrorCode } from "../row-error";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { transitionsTable } from "../tables/transitions-table";
import { createCellFinder, type ErrorCell } from "./cell-finder";
import { createMender } from "./certain-fix";
import { findingAt, type Finding, type FindingCode, type Severity } from "./finding";

/** Read nevertheless, as what can only be meant. */
const mildCodes: ReadonlySet<RowErrorCode> = new Set(["date-as-text", "amount-as-text", "invalid-setting"]);

/** Which column of a table names the customer. */
const customerKeys: ReadonlyMap<string, string> = new Map([
  [customersTable.table, "id"],
  [transitionsTable.table, "customer"],
]);

/** What reading the tables found, with place, customer and fix. */
export function rowErrorFindings(
  snapshot: WorkbookSnapshot,
  rowErrors: readonly RowError[],
  context: ReadingContext,
): readonly Finding[] {
  const find = createCellFinder(snapshot);
  const mend = createMender(context);
  return rowErrors.map((error): Finding => {
    const { sheetName, rowNumber, column, header, found, reading, effect } = error;
    const cell = find(error);
    const place = {
      sheetName,
      sheetId: cell?.cells.table.place.sheetId ?? "",
      rowNumber,
      column,
      address: column === "" ? "" : `${column}${rowNumber}`,
      header,
    };
    return findingAt(place, {
      code: codeOf(error, cell),
      severity: severityOf(error),
      customer: cell && customerOf(cell),
      found,
      reading,
      effect,
      ...(cell && mend(error, cell)),
    });
  });
}

/** A first contact that comes too late is told apart from the other dates out of order. */
function codeOf({ code }: RowError, cell: ErrorCell | null): FindingCode {
  const isFirstContact = cell?.key === "firstContact" && cell.cells.schema.table === customersTable.table;
  return code === "dates-out-of-order" && isFirstContact ? "before-first-contact" : code;
}

function severityOf({ code, effect }: RowError): Severity {
  return mildCodes.has(code) || (code === "unknown-stage" && effect === "read") ? "warning" : "error";
}

function customerOf({ cells, row }: ErrorCell): CustomerId | null {
  const key = customerKeys.get(cells.schema.table);
  const id = key === undefined || row < 0 ? "" : cellText(cellAt(cells, row, key));
  return id === "" ? null : customerIdOf(id);
}
