import { convertAmount, unitScale } from "../cells/amount-unit";
import { cellAt } from "../decode/table-cells";
import { numberFormatOf } from "../encode/encode-rows";
import { headerUnit } from "../find-columns";
import type { CustomerCells, CustomerOfRow } from "./customer-cells";
import { findingAt, fixAt, foundAt, placeOf, type Finding } from "./finding";

/** Fewer amounts say nothing about what is usual. */
const amountsNeeded = 5;
const unlikelyFactor = 1000;

/**
 * Amounts beyond 1,000 × the median, which may be 元 typed into a column of 万元. The division is proposed; whether it is
 * meant only the user knows.
 */
export function amountFindings(
  cells: CustomerCells,
  rows: readonly CustomerOfRow[],
  amountUnit: string,
): readonly Finding[] {
  const amounts = Float64Array.from(rows.flatMap(({ customer: { amount } }) => (amount ? [amount] : []))).sort();
  if (amounts.length < amountsNeeded) return [];
  const middle = amounts.length / 2;
  const median = ((amounts[Math.ceil(middle) - 1] ?? 0) + (amounts[Math.floor(middle)] ?? 0)) / 2;
  const unit = headerUnit(cells.table.headers[cells.columns.get("amount") ?? -1] ?? "") ?? amountUnit;
  const scale = unitScale(unit) ?? 1;
  return rows.flatMap(({ customer: { id, amount }, row }): Finding[] => {
    if (amount === null || amount <= unlikelyFactor * median) return [];
    const cell = cellAt(cells, row, "amount");
    const divided = typeof cell === "number" && scale > 1 ? convertAmount(cell, 1, scale) : null;
    return [
      findingAt(placeOf(cells, row, "amount"), {
        code: "unlikely-amount",
        severity: "warning",
        customer: id,
        found: foundAt(cells, row, "amount"),
        reading: divided === null ? null : `${divided} ${unit}`,
        params: { median },
        proposed: divided === null ? null : fixAt(cells, row, "amount", divided, numberFormatOf("amount")),
      }),
    ];
  });
}
