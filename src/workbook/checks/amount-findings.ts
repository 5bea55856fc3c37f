import { columnCells } from "../decode/table-cells";
import { headerUnit } from "../find-columns";
import { readingText } from "../repair/cell-readings";
import { createUnitRepair } from "../repair/number-repair";
import type { CustomerCells, CustomerOfRow } from "./customer-cells";
import { findingAt, fixAt, foundAt, placeOf, type Finding } from "./finding";

/**
 * Amounts beyond 1,000 × the median, which may be 元 typed into a column of 万元. The division is proposed; whether it is
 * meant only the user knows.
 */
export function amountFindings(
  cells: CustomerCells,
  rows: readonly CustomerOfRow[],
  amountUnit: string,
): readonly Finding[] {
  const index = cells.columns.get("amount") ?? -1;
  const unit = headerUnit(cells.table.headers[index] ?? "") ?? amountUnit;
  const amounts = columnCells(cells, "amount");
  const { median, isUnlikely, read } = createUnitRepair(amounts, unit);
  if (median === null) return [];
  const unlikely = rows.filter(({ row }) => isUnlikely(amounts[row] ?? ""));
  return unlikely.map(({ customer: { id }, row }) => {
    const repair = read(amounts[row] ?? "");
    return findingAt(placeOf(cells, row, "amount"), {
      code: "unlikely-amount",
      severity: "warning",
      customer: id,
      found: foundAt(cells, row, "amount"),
      reading: repair && readingText(repair),
      params: { median },
      proposed: repair && fixAt(cells, row, "amount", repair.proposed, repair.numberFormat),
    });
  });
}
