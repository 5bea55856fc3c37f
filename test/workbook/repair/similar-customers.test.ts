import { tableCells } from "../../../src/workbook/decode/table-cells";
import { companyKey, contactKeys } from "../../../src/workbook/repair/company-key";
import { similarCustomers } from "../../../src/workbook/repair/similar-customers";
import type { CellValue, TableSnapshot } from "../../../src/workbook/snapshot";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { aRow, aWholeSnapshot, type CustomerCells } from "./repair-support";

function tableOf(customers: readonly CustomerCells[]): TableSnapshot {
  return aWholeSnapshot({ customers }).tables.get("FunnelCustomers")!;
}

const similar = (customers: readonly CustomerCells[]) =>
  similarCustomers(tableCells(customersTable, tableOf(customers)));

test.each([
  ["华北机械有限公司", "华北机械股份有限公司"],
  ["华北机械", "华北机械有限责任公司"],
  ["华北机械", " 华北 机械股份 "],
  ["華北電話有限公司", "華北电话"],
  ["Acme Co., Ltd.", "ACME"],
  ["Acme Company Limited", "Acme Inc."],
  ["ACME CO.,LTD", "acme corp"],
])("%s and %s are one name", (one, other) => {
  expect(companyKey(one)).toBe(companyKey(other));
});

test.each([
  ["华北机械", "华北机电"],
  ["Costco", "Cost"],
  ["有限公司", "股份有限公司"],
])("%s and %s are two", (one, other) => {
  expect(companyKey(one)).not.toBe(companyKey(other));
});

test("a name of one character tells nothing", () => {
  expect(companyKey("甲")).toBeNull();
});

test("contact details are compared by number or address, masked ones not at all", () => {
  expect(contactKeys("+86 138-0000-0000 / (0086)13800000000")).toEqual(["13800000000", "13800000000"]);
  expect(contactKeys("138****、Info@Example.com")).toEqual(["info@example.com"]);
  expect(contactKeys("微信同号 110")).toEqual([]);
});

test("a later row of a similar name stands beside the first one; nothing is proposed", () => {
  const repairs = similar([
    aRow({ id: "KH001", name: "华北机械" }),
    aRow({ id: "KH002", name: "东方电气" }),
    aRow({ id: "KH003", name: "华北机械有限公司" }),
  ]);
  expect(repairs).toMatchObject([
    {
      code: "similar-customer",
      place: { address: "C6" },
      customer: "KH003",
      found: "华北机械有限公司",
      proposed: null,
      isCertain: false,
      other: { address: "C4" },
      proposedText: {
        "zh-CN": "与 KH001 华北机械名称相近(第 4 行)",
        "en-US": "similar name as KH001 华北机械 (row 4)",
      },
    },
  ]);
});

test("so does one of the same phone number, and each row once", () => {
  const repairs = similar([
    aRow({ id: "KH001", name: "华北机械", phone: "13800000000" }),
    aRow({ id: "KH002", name: "华北机械", phone: "138 0000 0000" }),
    aRow({ id: "KH003", name: "东方电气", phone: "+86 138 0000 0000" }),
  ]);
  expect(repairs.map(({ customer, place, other }) => [customer, place.address, other?.address])).toEqual([
    ["KH002", "C5", "C4"],
    ["KH003", "V6", "V4"],
  ]);
});

test("rows of one id are no similar customers", () => {
  expect(similar([aRow({ name: "华北机械" }), aRow({ name: "华北机械" })])).toEqual([]);
});

test("ten times the rows are ten times the cells looked at, even where all rows are similar", () => {
  const looks = (count: number): number => {
    let reads = 0;
    const counted = (values: readonly CellValue[]) =>
      new Proxy(values, {
        get: (target, key) => {
          if (typeof key === "string" && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key) as unknown;
        },
      });
    const customers = Array.from({ length: count }, (_, index) =>
      aRow({ id: `KH${index}`, name: index % 2 === 0 ? "华北机械" : `客户${index}`, phone: "13800000000" }),
    );
    const table = tableOf(customers);
    const columns = new Map([...table.columns].map(([index, values]) => [index, counted(values)]));
    expect(similarCustomers(tableCells(customersTable, { ...table, columns }))).toHaveLength(count - 1);
    return reads;
  };
  expect(looks(10_000)).toBeLessThan(looks(1_000) * 10.1);
});
