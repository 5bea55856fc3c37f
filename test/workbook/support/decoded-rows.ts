import { sheetDateOf } from "../../../src/domain/calendar";
import { decodeWorkbook, type DecodedWorkbook } from "../../../src/workbook/decode-workbook";
import type { CellValue, TableSnapshot } from "../../../src/workbook/snapshot";
import { columnKeys, headerTexts, type TableSchema } from "../../../src/workbook/table-schema";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { aSnapshot, aTable } from "./snapshots";

const day = sheetDateOf;

/** By the keys of a table's schema. */
export type Cells = Readonly<Record<string, CellValue>>;

export const kh001: Cells = {
  id: "KH001",
  name: "科技",
  stage: "方案展示",
  entered: day("2024-03-10"),
  previousStage: "需求确认",
  previousExit: day("2024-03-05"),
  owner: "销售李*",
  amount: 15,
  remark: "客户要求增加移动端功能",
  status: "跟进中",
  firstContact: day("2024-02-01"),
};

export function tableOf(schema: TableSchema, rows: readonly Cells[], place = {}): TableSnapshot {
  const keys = columnKeys(schema);
  const cells = rows.map((row) => keys.map((key) => row[key] ?? null) as (string | number | null)[]);
  return aTable(schema.table, headerTexts(schema, "zh-CN", "万元"), cells, place);
}

export function decode(...tables: TableSnapshot[]): DecodedWorkbook {
  return decodeWorkbook(aSnapshot(tables), sheetDateOf("2024-03-31"));
}

export function decodeRow(changes: Cells): DecodedWorkbook {
  return decode(tableOf(customersTable, [{ ...kh001, ...changes }], { row: 3, column: 1 }));
}
