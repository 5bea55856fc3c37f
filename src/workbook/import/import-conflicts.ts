import { formatSheetDate, type SheetDate } from "../../domain/calendar";
import { customerIdOf } from "../../domain/customer";
import { cellText } from "../cells/cell-text";
import { fixAt, type Fix } from "../checks/finding";
import { cellAt, type TableCells } from "../decode/table-cells";
import { numberFormatOf } from "../encode/encode-rows";
import { placeOf } from "../repair/repair-place";
import { tidyText } from "../repair/text-repair";
import type { CellValue } from "../snapshot";
import type { Column } from "../table-schema";
import { customersTable } from "../tables/customers-table";
import { createImportReader, type ImportContext, type ImportReader, type SheetCell } from "./import-reader";
import type { CustomerColumn, ImportChoices, ImportConflict } from "./import-result";
import type { ImportedCustomer } from "./read-import";
import { isTheirsTaken } from "./theirs";

type Cells = TableCells<typeof customersTable>;

export type Difference = { readonly conflict: ImportConflict; readonly fix: Fix | null };

/** Compares rows of the sheet with what the file says of their customers. */
export function createComparison(
  cells: Cells,
  context: ImportContext,
  choices: ImportChoices,
): (row: number, customer: ImportedCustomer) => readonly Difference[] {
  const readers = new Map<CustomerColumn, ImportReader>();
  const readerOf = (key: CustomerColumn): ImportReader => {
    const header = cells.table.headers[cells.columns.get(key) ?? -1] ?? "";
    const column: Column = customersTable.columns[key];
    const reader =
      readers.get(key) ?? createImportReader({ column, header, sheetHeader: header, order: null }, context);
    readers.set(key, reader);
    return reader;
  };
  return (row, { fields }) =>
    [...fields].flatMap(([key, theirs]): Difference[] => {
      const ours = cellAt(cells, row, key);
      return isSame(readerOf(key)(ours).value ?? ours, theirs)
        ? []
        : [differenceAt(cells, row, key, ours, theirs, choices)];
    });
}

function isSame(ours: CellValue, theirs: SheetCell): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return ours === theirs;
  return tidyText(cellText(ours)) === tidyText(cellText(theirs));
}

function differenceAt(
  cells: Cells,
  row: number,
  key: CustomerColumn,
  ours: CellValue,
  theirs: SheetCell,
  choices: ImportChoices,
): Difference {
  const place = placeOf(cells, row, key);
  const customer = customerIdOf(cellText(cellAt(cells, row, "id")));
  const id = `${customer}/${key}` as const;
  const isFormula = choices.isFormula?.(place.row, place.column) ?? false;
  const { kind }: Column = customersTable.columns[key];
  const known = shown(ours, kind);
  const isTaken = isTheirsTaken({ id, isFormula, ours: known }, choices);
  // A number keeps what the user gave its cell; in a cell that held text one would become text again.
  const numberFormat = typeof theirs === "number" && typeof ours !== "number" ? numberFormatOf(kind) : null;
  return {
    conflict: {
      id,
      customer,
      column: key,
      header: cells.table.headers[cells.columns.get(key) ?? -1] ?? "",
      address: place.address,
      ours: known,
      theirs: shown(theirs, kind),
      isFormula,
      isTaken,
    },
    fix: isTaken ? fixAt(cells, row, key, theirs, numberFormat) : null,
  };
}

function shown(cell: CellValue, kind: Column["kind"]): string {
  return kind === "date" && typeof cell === "number" ? formatSheetDate(cell as SheetDate) : cellText(cell);
}
