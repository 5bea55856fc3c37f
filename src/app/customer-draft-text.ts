import type { SheetDate } from "../domain/calendar";
import { stageIdOf } from "../domain/stage";
import { cellText } from "../workbook/cells/cell-text";
import { taken } from "../workbook/cells/parsed";
import { createCellParser } from "../workbook/decode/parse-cell";
import type { CellValue } from "../workbook/snapshot";
import type { Column } from "../workbook/table-schema";
import { customersTable } from "../workbook/tables/customers-table";
import { dayText, type DraftField } from "./customer-draft";

/**
 * A cell of the list as the form shows it: what cannot be read comes as it stands, for the user to mend.
 * @param header The sheet's own, which may name the unit of its amounts.
 */
export function draftText(field: DraftField, cell: CellValue, header: string, amountUnit: string): string {
  const column: Column = customersTable.columns[field];
  if (column.kind !== "date" && column.kind !== "amount") return cellText(cell);
  const context = { amountUnit, readStage: (text: string) => taken(stageIdOf(text)) };
  const { value } = createCellParser(column, header, context, "unknown-status")(cell);
  if (typeof value !== "number") return cellText(cell);
  return column.kind === "date" ? dayText(value as SheetDate) : String(value);
}
