import { headerTexts } from "../../../src/workbook/table-schema";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { reasonsTable } from "../../../src/workbook/tables/reasons-table";
import { decode, tableOf } from "../support/decoded-rows";
import { aTable } from "../support/snapshots";

it("reads the dictionary of reasons", () => {
  const rows = [{ reason: "内部审批慢", keywords: "审批、走流程；盖章,OA" }, { keywords: "孤儿" }];
  const { records, rowErrors } = decode(tableOf(reasonsTable, rows));
  expect(records.reasons).toEqual([{ reason: "内部审批慢", keywords: ["审批", "走流程", "盖章", "OA"] }]);
  expect(rowErrors).toMatchObject([{ code: "missing-required", rowNumber: 3, effect: "row-left-out" }]);
});

it.each([
  ["zh-CN", headerTexts(customersTable, "zh-CN", "万元")],
  ["en-US", headerTexts(customersTable, "en-US", "k€")],
] as const)("says that the workbook is in %s", (language, headers) => {
  expect(decode(aTable("FunnelCustomers", headers, [])).language).toBe(language);
});
