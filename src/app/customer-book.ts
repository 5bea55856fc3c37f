import type { SheetDate } from "../domain/calendar";
import type { CustomerId } from "../domain/customer";
import type { CardOf, CustomerCard } from "../domain/customer-card";
import { columnLetters } from "../workbook/cell-address";
import { cellText } from "../workbook/cells/cell-text";
import { dataRowOf, type CustomerCells } from "../workbook/customer/row-changes";
import { cellAt, isBlankRow } from "../workbook/decode/table-cells";
import type { DecodedWorkbook } from "../workbook/decode-workbook";
import type { RowError } from "../workbook/row-error";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { rowsOfId } from "./customer-cells";
import type { SelectedRow } from "./ports";

/** The customer list as it was read, for looking customers up in. */
export type CustomerBook = {
  readonly kind: "book";
  readonly today: SheetDate;
  readonly snapshot: WorkbookSnapshot;
  readonly decoded: DecodedWorkbook;
  readonly cardOf: CardOf;
  readonly cells: CustomerCells;
};

/** `to-adopt`: there are customers, and their list is no table of ours yet. */
export type ReadCustomers = CustomerBook | { readonly kind: "not-set-up" | "to-adopt" };

/** A row of the list, for the pane to lead to. */
export type RowPlace = {
  readonly sheetName: string;
  /** As the user sees it, from 1. */
  readonly rowNumber: number;
  /** A1 notation, of the row's 客户编号. */
  readonly address: string;
};

/** What stands in a row of the list. */
export type CustomerAt =
  | ({ readonly kind: "card"; readonly card: CustomerCard } & RowPlace)
  /** 未完成: the row is in no figure, and nothing can be done to it but in the sheet. */
  | ({ readonly kind: "unfinished"; readonly id: string; readonly errors: readonly RowError[] } & RowPlace)
  | ({ readonly kind: "duplicate"; readonly id: string; readonly others: readonly RowPlace[] } & RowPlace);

/** Null where no customer's row is selected: another sheet, the header, a row with nothing in it. */
export function customerAt(book: CustomerBook, { sheetId, row }: SelectedRow): CustomerAt | null {
  const index = dataRowOf(book.cells, sheetId, row);
  return index === null || isBlankRow(book.cells, index) ? null : customerInRow(book, index);
}

/** Null for a customer that the list does not have (any more). */
export function customerById(book: CustomerBook, id: string): CustomerAt | null {
  const rows = rowsOfId(book.cells, id);
  const counted = rows.find((row) => idInRow(book.decoded, row) !== null) ?? rows[0];
  return counted === undefined ? null : customerInRow(book, counted);
}

function customerInRow(book: CustomerBook, row: number): CustomerAt {
  const { cells, decoded } = book;
  const place = placeOf(cells, row);
  const id = cellText(cellAt(cells, row, "id"));
  const same = id === "" ? [] : rowsOfId(cells, id);
  if (same.length > 1) {
    const others = same.filter((other) => other !== row).map((other) => placeOf(cells, other));
    return { kind: "duplicate", id, others, ...place };
  }
  const known = idInRow(decoded, row);
  const card = known === null ? null : book.cardOf(known);
  if (card) return { kind: "card", card, ...place };
  const errors = decoded.rowErrors.filter(
    ({ sheetName, rowNumber, effect }) =>
      sheetName === place.sheetName && rowNumber === place.rowNumber && effect === "row-left-out",
  );
  return { kind: "unfinished", id, errors, ...place };
}

function idInRow({ rowOf }: DecodedWorkbook, row: number): CustomerId | null {
  for (const [id, index] of rowOf) if (index === row) return id;
  return null;
}

function placeOf({ table: { place }, columns }: CustomerCells, row: number): RowPlace {
  const rowNumber = place.row + row + 2;
  const address = `${columnLetters(place.column + (columns.get("id") ?? 0))}${rowNumber}`;
  return { sheetName: place.sheetName, rowNumber, address };
}
