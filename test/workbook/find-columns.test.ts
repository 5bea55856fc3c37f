import { columnsToRead } from "../../src/workbook/columns-to-read";
import { detectLanguage, findColumns, headerKey, headerUnit } from "../../src/workbook/find-columns";
import { findCustomerHeader } from "../../src/workbook/find-customer-header";
import { columnKeys, headerTexts } from "../../src/workbook/table-schema";
import { allTables } from "../../src/workbook/tables/all-tables";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { detailTable } from "../../src/workbook/tables/detail-table";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";

const zhHeaders = headerTexts(customersTable, "zh-CN", "万元");
const enHeaders = headerTexts(customersTable, "en-US", "k€");

describe("findColumns", () => {
  it.each([...allTables.values()].flatMap((schema) => [["zh-CN", schema] as const, ["en-US", schema] as const]))(
    "finds every column of a new %s sheet at its own place: %#",
    (language, schema) => {
      const found = findColumns(schema, headerTexts(schema, language, "USD"));
      expect([...found.values()].sort((a, b) => a - b)).toEqual(columnKeys(schema).map((_key, index) => index));
      expect(columnKeys(schema).map((key) => found.get(key))).toEqual(columnKeys(schema).map((_key, index) => index));
    },
  );

  it.each([
    ["moved and among the user's own", ["我的标记", "当前阶段", "客户编号"], { stage: 1, id: 2 }],
    ["spaced, broken over lines, starred", ["客户编号 *", " 进入当前\r\n阶段时间"], { id: 0, entered: 1 }],
    ["of full width and other case", ["ＣＵＳＴＯＭＥＲ ID", "current STAGE"], { id: 0, stage: 1 }],
    ["in traditional characters", ["客戶編號", "當前階段", "跟進責任人"], { id: 0, stage: 1, owner: 2 }],
    ["with another unit", ["预计成交金额（美元）"], { amount: 0 }],
    ["without a unit", ["预计成交金额"], { amount: 0 }],
  ])("finds headers %s", (_label, headers, expected) => {
    expect(Object.fromEntries(findColumns(customersTable, headers))).toEqual(expected);
  });

  it("takes a synonym only where the column's own header is missing", () => {
    expect(findColumns(customersTable, ["阶段", "当前阶段"]).get("stage")).toBe(1);
    expect(findColumns(customersTable, ["阶段", "编号"]).get("stage")).toBe(0);
  });

  it.each([...allTables.values()])("gives no header to two columns of $table", ({ columns }) => {
    const names = Object.values(columns).flatMap(({ header, synonyms = [] }) => [
      ...new Set([...Object.values(header), ...synonyms].map((name) => headerKey(name.replace("({unit})", "")))),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("takes brackets for a unit in amounts only", () => {
    expect(findColumns(customersTable, ["备注(内部)"]).size).toBe(0);
  });
});

it.each([
  ["预计成交金额(万元)", "万元"],
  ["预计成交金额（ 元 ）", "元"],
  ["Expected amount (k€)", "k€"],
  ["预计成交金额", null],
])("reads the unit of %s", (header, unit) => expect(headerUnit(header)).toBe(unit));

describe("detectLanguage", () => {
  it.each([
    ["zh-CN", zhHeaders],
    ["en-US", enHeaders],
    ["en-US", ["备注", ...enHeaders]],
    ["zh-CN", ["客户编码", "销售阶段"]],
    ["en-US", ["Client", "Deal stage"]],
    ["zh-CN", []],
  ] as const)("takes %s from %j", (language, headers) => {
    expect(detectLanguage(customersTable, headers)).toBe(language);
  });
});

describe("columnsToRead", () => {
  it("leaves out the user's columns and those that no figure needs", () => {
    const headers = ["身份证号", ...zhHeaders, "我的备忘"];
    const read = columnsToRead("FunnelCustomers", headers).map((index) => headers[index]);
    expect(read).toEqual([
      "客户编号",
      "客户名称",
      "所属行业",
      "客户来源",
      "当前阶段",
      "进入当前阶段时间",
      "上一阶段",
      "上一阶段退出时间",
      "跟进责任人",
      "预计成交金额(万元)",
      "备注",
      "客户状态",
      "流失时间",
      "流失原因",
      "首次接触时间",
    ]);
  });

  it("reads no generated table, no list and no table of the user's", () => {
    expect(columnsToRead("FunnelDetail", headerTexts(detailTable, "zh-CN", "万元"))).toEqual([]);
    expect(columnsToRead("FunnelLists", ["客户来源"])).toEqual([]);
    expect(columnsToRead("Budget", zhHeaders)).toEqual([]);
  });
});

describe("findCustomerHeader", () => {
  const title = ["客户阶段转化跟踪表(2024年3月)", "", ""];

  it.each([
    ["the template's own headers", ["客户编号", "客户名称", "当前阶段", "进入当前阶段时间", "跟进责任人"], 5],
    ["traditional ones", ["客戶編號", "客戶名稱", "當前階段", "進入當前階段時間", "跟進責任人", "備註"], 6],
    ["other words", ["编号", "公司", "销售阶段", "进入日期", "负责人", "金额"], 6],
    ["English ones", ["Customer ID", "Company", "Deal stage", "Entered on", "Sales rep", "Notes"], 6],
  ])("recognises %s below a title", (_label, headers, recognised) => {
    const data = ["KH001", "科技", "方案展示", 45361, "销售李*"];
    expect(findCustomerHeader([title, [], ["", ...headers], data])).toEqual({ row: 2, column: 1, headers, recognised });
  });

  it("keeps gaps and the user's own headers in place", () => {
    const found = findCustomerHeader([["客户编号", "", "我的列", "当前阶段", "责任人", ""]]);
    expect(found).toMatchObject({ column: 0, headers: ["客户编号", "", "我的列", "当前阶段", "责任人"] });
  });

  it.each([
    ["figures", [["阶段名称", "期初客户数", "新增客户数"]]],
    ["our own log", [headerTexts(transitionsTable, "zh-CN", "万元")]],
    ["our own detail", [headerTexts(detailTable, "en-US", "万元")]],
    ["our own stages", [headerTexts(stagesTable, "en-US", "万元")]],
    ["data without a header", [["KH001", "科技", "方案展示", 45361]]],
    ["nothing", []],
    ["a list that begins below row 30", [...Array.from({ length: 30 }, () => [""]), zhHeaders]],
  ])("takes no %s for a customer list", (_label, rows) => expect(findCustomerHeader(rows)).toBeNull());

  it("looks as far down as row 30", () => {
    expect(findCustomerHeader([...Array.from({ length: 29 }, () => [""]), zhHeaders])?.row).toBe(29);
  });
});
