import { convertAmount, unitScale } from "../cells/amount-unit";
import type { TableCells } from "../decode/table-cells";
import { headerUnit } from "../find-columns";
import type { stagesTable } from "../tables/stages-table";

/**
 * 平均客单价 as the stages' table holds it: its header may name another unit than the workbook's.
 * @param amountUnit The workbook's.
 */
export function inTableUnit(
  price: number | null,
  { table, columns }: TableCells<typeof stagesTable>,
  amountUnit: string,
): number | null {
  const header = table.headers[columns.get("averagePrice") ?? -1] ?? "";
  const [from, to] = [unitScale(amountUnit), unitScale(headerUnit(header) ?? amountUnit)];
  return price === null || from === null || to === null ? price : convertAmount(price, from, to);
}
