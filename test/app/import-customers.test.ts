import { importCustomers, previewImport, type ImportRequest } from "../../src/app/import-customers";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { aTable, customerRows, day, funnelSheets } from "../excel/funnel-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";

const port = createExcelWorkbook();

const csv = [
  "客户编号,客户名称,当前阶段,阶段开始日期,负责人,金额(元),备注",
  'KH001,甲,需求确认,2024-03-18,王,150000,"价格, 审批"',
  "KH900,=1+1,需求调研,2024.3.5,+86,80000,007",
].join("\r\n");

const requestOf = (choices: ImportRequest["choices"] = {}, text = csv): ImportRequest => ({
  bytes: new TextEncoder().encode(text),
  today: sheetDateOf("2024-03-31"),
  choices,
});

const keys = ["id", "name", "stage", "entered", "owner", "amount", "remark"] as const;

/** The list with a column of the user's in front and something below. */
function open() {
  const [, ...others] = funnelSheets();
  const { cells, table } = aTable(customersTable, customerRows, [...keys]);
  const own = cells.map((row, index) => [index === 0 ? "我的" : `m${index}`, ...row]);
  const list = aSheet("客户跟踪", [
    { row: 1, cells: own, table: table! },
    { row: 9, cells: [["脚注"]] },
  ]);
  return openWorkbook(aWorkbook([list, ...others]));
}

test("the preview says what would happen and writes nothing", async () => {
  const excel = await open();
  const before = comparable(await excel.content());
  expect(await previewImport(port, requestOf())).toMatchObject({
    kind: "preview",
    file: { encoding: "utf-8", separator: "," },
    added: ["KH900"],
    unchanged: 0,
    conflicts: [
      { id: "KH001/owner", ours: "李", theirs: "王", isTaken: false },
      { id: "KH001/remark", ours: "需求变更", theirs: "价格, 审批" },
    ],
    problems: [{ line: 3, code: "unknown-stage", reading: "需求确认", effect: "read" }],
  });
  expect(comparable(await excel.content())).toEqual(before);
});

test("new customers come below the list, decided fields change, and one undo takes all of it back", async () => {
  const excel = await open();
  const before = comparable(await excel.content());
  const decided = new Map([["KH001/owner", "theirs"]] as const);
  const result = await importCustomers(port, requestOf({ decided }));
  expect(await excel.coAuthor.read("客户跟踪", "A3:H3")).toEqual([
    ["m1", "KH001", "甲", "需求确认", day("2024-03-18"), "王", 15, "需求变更"],
  ]);
  expect(excel.coAuthor.formulas("客户跟踪", "A8:H8")).toEqual([
    ["", "KH900", "=1+1", "需求确认", day("2024-03-05"), "+86", 8, "007"],
  ]);
  expect(await excel.coAuthor.read("客户跟踪", "C8")).toEqual([["=1+1"]]);
  expect(await excel.coAuthor.read("客户跟踪", "A11")).toEqual([["脚注"]]);

  if (result.kind !== "imported") throw new Error(result.kind);
  await port.applyPlan(result.undo!, await port.readSnapshot({ purpose: "everything" }));
  expect(comparable(await excel.content())).toEqual(before);
});

test("the same file once more adds nobody", async () => {
  await open();
  await importCustomers(port, requestOf({ conflicts: "theirs" }));
  expect(await importCustomers(port, requestOf({ conflicts: "theirs" }))).toMatchObject({
    undo: null,
    imported: { added: [], conflicts: [], unchanged: 2, plan: [] },
  });
});

test("a formula of the list stays", async () => {
  const excel = await open();
  excel.coAuthor.write("客户跟踪", "F3", [['="李"&"*"']]);
  const result = await importCustomers(port, requestOf({ conflicts: "theirs" }));
  expect(result).toMatchObject({ imported: { conflicts: [{ isFormula: true, isTaken: false }, { isTaken: true }] } });
  expect(excel.coAuthor.formulas("客户跟踪", "F3:H3")).toEqual([['="李"&"*"', 15, "价格, 审批"]]);
});

test("a list that is no table is adopted first", async () => {
  const { cells } = aTable(customersTable, customerRows, [...keys]);
  await openWorkbook(aWorkbook([aSheet("客户", [{ cells }])]));
  expect(await importCustomers(port, requestOf())).toEqual({ kind: "to-adopt", sheetName: "客户" });
});

test("what holds no cells is unreadable, and without a list there is nothing to import into", async () => {
  await open();
  expect(await importCustomers(port, requestOf({}, "\r\n"))).toEqual({ kind: "unreadable" });
  await openWorkbook(aWorkbook([aSheet("空", [])]));
  await expect(previewImport(port, requestOf())).rejects.toMatchObject({ code: "no-customers" });
});
