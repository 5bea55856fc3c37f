import { sheetDateOf } from "../../../src/domain/calendar";
import { defaultSettings } from "../../../src/domain/settings";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { settingsTable } from "../../../src/workbook/tables/settings-table";
import { decode, kh001, tableOf } from "../support/decoded-rows";
import { aTable } from "../support/snapshots";

const day = sheetDateOf;

describe("the customer list", () => {
  it("skips empty rows silently", () => {
    const { records, rowErrors, customerRowsLeftOut } = decode(tableOf(customersTable, [{}, kh001, { name: "  " }]));
    expect([records.customers.length, rowErrors.length, customerRowsLeftOut]).toEqual([1, 0, 0]);
  });

  it("reports every row of an id, and counts the first complete one", () => {
    const rows = [
      { ...kh001, owner: "" },
      { ...kh001, id: "kh001", name: "先" },
      { ...kh001, name: "后" },
    ];
    const { records, rowErrors, customerRowsLeftOut } = decode(tableOf(customersTable, rows));
    expect(records.customers.map(({ name }) => name)).toEqual(["先"]);
    expect(customerRowsLeftOut).toBe(2);
    const duplicates = rowErrors.filter(({ code }) => code === "duplicate-id");
    expect(duplicates.map(({ rowNumber, effect }) => [rowNumber, effect])).toEqual([
      [2, "row-left-out"],
      [3, "read"],
      [4, "row-left-out"],
    ]);
  });

  it("takes 007 and 7 for two customers", () => {
    const rows = [
      { ...kh001, id: "007" },
      { ...kh001, id: 7 },
    ];
    expect(decode(tableOf(customersTable, rows)).rowErrors).toEqual([]);
  });

  it("gives one error for all columns that it lacks, and no customers", () => {
    const table = aTable("FunnelCustomers", ["客户编号", "客户名称", "当前阶段"], [["KH001", "科技", "成交"]], {
      row: 4,
    });
    const { records, rowErrors, customerRowsLeftOut } = decode(table);
    expect(records.customers).toEqual([]);
    expect(customerRowsLeftOut).toBe(1);
    expect(rowErrors).toEqual([
      {
        code: "missing-column",
        sheetName: "客户跟踪",
        rowNumber: 5,
        column: "",
        header: "进入当前阶段时间、跟进责任人",
        found: "",
        reading: null,
        effect: "row-left-out",
      },
    ]);
  });

  it("reads amounts of another unit into the workbook's", () => {
    const headers = ["客户编号", "当前阶段", "进入当前阶段时间", "责任人", "金额(元)"];
    const table = aTable("FunnelCustomers", headers, [["KH001", "成交", day("2024-03-20"), "李", 80000]]);
    const unit = tableOf(settingsTable, [{ parameter: "金额单位", value: "万元" }]);
    expect(decode(table, unit).records.customers[0]?.amount).toBe(8);
    const alone = decode(table).records;
    expect([alone.customers[0]?.amount, alone.settings.amountUnit]).toEqual([80000, "元"]);
  });

  it("may be missing", () => {
    expect(decode().records).toMatchObject({ customers: [], transitions: [], settings: defaultSettings, reasons: [] });
  });
});
