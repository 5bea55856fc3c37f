import { foldText } from "../../domain/name-key";
import { cellText } from "../cells/cell-text";
import { cellAt, type TableCells } from "../decode/table-cells";
import type { customersTable } from "../tables/customers-table";
import { companyKey, contactKeys } from "./company-key";
import type { Repair } from "./repair";
import { placeOf, repairAt } from "./repair-place";

type Cells = TableCells<typeof customersTable>;
type Shared = "name" | "phone";

/**
 * Rows of different ids that may be one customer: by a name that differs in its legal form or its writing only, or by
 * a phone number. Each row is looked up once by its keys and stands beside the first of its like, so that the work
 * grows with the rows and not with their pairs. Nothing is proposed: which row goes is for the user to say.
 */
export function similarCustomers(cells: Cells): readonly Repair[] {
  const firstOf = { name: new Map<string, number>(), phone: new Map<string, number>() };
  const repairs: Repair[] = [];
  for (let row = 0; row < cells.table.rowCount; row++) {
    const name = companyKey(cellText(cellAt(cells, row, "name")));
    const keys: readonly (readonly [Shared, string])[] = [
      ...(name === null ? [] : [["name", name] as const]),
      ...contactKeys(cellText(cellAt(cells, row, "phone"))).map((key) => ["phone", key] as const),
    ];
    const id = foldText(cellText(cellAt(cells, row, "id")));
    let isReported = false;
    for (const [shared, key] of keys) {
      const first = firstOf[shared].get(key);
      if (first === undefined) firstOf[shared].set(key, row);
      else if (!isReported && foldText(cellText(cellAt(cells, first, "id"))) !== id) {
        isReported = true;
        repairs.push(similar(cells, row, first, shared));
      }
    }
  }
  return repairs;
}

function similar(cells: Cells, row: number, first: number, shared: Shared): Repair {
  const other = placeOf(cells, first, shared);
  const [id, name] = [cellText(cellAt(cells, first, "id")), cellText(cellAt(cells, first, "name"))];
  const [zh, en] = shared === "name" ? ["名称相近", "similar name"] : ["联系方式相同", "same contact details"];
  const proposedText = {
    "zh-CN": `与 ${id} ${name}${zh}(第 ${other.row + 1} 行)`,
    "en-US": `${en} as ${id} ${name} (row ${other.row + 1})`,
  };
  const repair = {
    code: "similar-customer" as const,
    proposed: null,
    proposedText,
    isCertain: false,
    numberFormat: null,
  };
  return repairAt(cells, row, shared, repair, other);
}
