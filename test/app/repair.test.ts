import { openRepairDesk, repairRows, undoRepairs } from "../../src/app/repair";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { aTable, day, funnelSheets, type CustomerRow } from "../excel/funnel-workbook";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";

const today = sheetDateOf("2024-03-31");
const request = { today, orders: new Map() };
const port = createExcelWorkbook();

const defects: readonly CustomerRow[] = [
  { id: "KH001", name: "华北机械", stage: "需求调研", entered: "2024.3.5", owner: "李", amount: "15万" },
  { id: "KH002\u00a0", name: "东方电气", stage: "初步沟通", entered: "20240306", owner: "王", amount: 8 },
  { id: "KH003", name: "华北机械有限公司", stage: "初步沟通", entered: "5/3/2024", owner: "王", amount: 8 },
];

const keys = ["id", "name", "stage", "entered", "owner", "amount"] as const;

function open() {
  const [_customers, ...others] = funnelSheets();
  const list = aSheet("客户跟踪", [{ row: 2, column: 1, ...aTable(customersTable, defects, [...keys]) }]);
  return openWorkbook(aWorkbook([list, ...others]));
}

test("the desk shows the repairs and asks for the order of day and month, writing nothing", async () => {
  const excel = await open();
  const before = comparable(await excel.content());
  const desk = await openRepairDesk(port, request);
  expect(desk.repairs.map(({ code, place }) => [code, place.address])).toEqual([
    ["stage-synonym", "D4"],
    ["text-date", "E4"],
    ["text-amount", "G4"],
    ["stray-spaces", "B5"],
    ["text-date", "E5"],
    ["date-order", "E6"],
    ["similar-customer", "C6"],
  ]);
  expect(desk.questions).toMatchObject([{ column: "FunnelCustomers/entered", samples: [{ text: "5/3/2024" }] }]);
  expect(comparable(await excel.content())).toEqual(before);
});

test("everything certain is repaired in one go; taken back, the sheets are as before and the log knows of both", async () => {
  const excel = await open();
  const before = comparable(await excel.content());
  const { repaired, undo } = await repairRows(port, { ...request, chosen: "certain" });
  expect(repaired).toHaveLength(4);
  expect(await excel.coAuthor.read("客户跟踪", "B4:G6")).toEqual([
    ["KH001", "华北机械", "需求调研", day("2024-03-05"), "李", 15],
    ["KH002", "东方电气", "初步沟通", day("2024-03-06"), "王", 8],
    ["KH003", "华北机械有限公司", "初步沟通", "5/3/2024", "王", 8],
  ]);

  await undoRepairs(port, undo!, today);
  const { sheets, ...rest } = comparable(await excel.content());
  const log = sheets.get("修复记录");
  sheets.delete("修复记录");
  expect({ ...rest, sheets }).toEqual({ ...before });
  expect(log?.tables).toMatchObject([{ name: "FunnelRepairs", range: { bottom: 8 } }]);
  expect(await excel.coAuthor.read("修复记录", "B4:G7")).toEqual([
    ["客户跟踪", "B5", "KH002", "KH002\u00a0", "KH002", "多余空格"],
    ["客户跟踪", "E5", "KH002", "20240306", "2024-03-06", "文本日期"],
    ["客户跟踪", "E4", "KH001", "2024-03-05", "2024.3.5", "撤销修复"],
    ["客户跟踪", "G4", "KH001", "15", "15万", "撤销修复"],
  ]);
});

test("one repair is applied by itself, the next one goes below it in the log", async () => {
  const excel = await open();
  const { repairs } = await openRepairDesk(port, request);
  for (const code of ["stage-synonym", "text-amount"]) {
    await repairRows(port, { ...request, chosen: repairs.filter((repair) => repair.code === code) });
  }
  expect(await excel.coAuthor.read("客户跟踪", "D4:G4")).toEqual([["需求确认", "2024.3.5", "李", 15]]);
  expect(await excel.coAuthor.read("修复记录", "C2:G3")).toEqual([
    ["D4", "KH001", "需求调研", "需求确认", "阶段同义词"],
    ["G4", "KH001", "15万", "15", "文本金额"],
  ]);
});

test("the answer to a question is applied to its column", async () => {
  const excel = await open();
  const orders = new Map([["FunnelCustomers/entered", "dmy"]] as const);
  await repairRows(port, { today, orders, chosen: "certain" });
  expect(await excel.coAuthor.read("客户跟踪", "E6")).toEqual([[day("2024-03-05")]]);
  expect((await openRepairDesk(port, { today, orders })).questions).toEqual([]);
});

test("what was changed since the desk was opened is left alone", async () => {
  const excel = await open();
  const { repairs } = await openRepairDesk(port, request);
  excel.coAuthor.write("客户跟踪", "E4", [["2024.3.9"]]);
  const chosen = repairs.filter(({ code }) => code === "text-date");
  expect(await repairRows(port, { ...request, chosen })).toMatchObject({ gone: 1, repaired: [{ found: "20240306" }] });
  expect(await excel.coAuthor.read("客户跟踪", "E4:E5")).toEqual([["2024.3.9"], [day("2024-03-06")]]);
});

test("a repair that was typed over is not taken back", async () => {
  const excel = await open();
  const { undo } = await repairRows(port, { ...request, chosen: "certain" });
  excel.coAuthor.write("客户跟踪", "G4", [[16]]);
  await expect(undoRepairs(port, undo!, today)).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await excel.coAuthor.read("客户跟踪", "E4:G4")).toEqual([[day("2024-03-05"), "李", 16]]);
});

test("a formula is never replaced by what it shows", async () => {
  const excel = await open();
  excel.coAuthor.write("客户跟踪", "E4", [['="2024.3."&5']]);
  const { repairs } = await openRepairDesk(port, request);
  expect(repairs.map(({ place }) => place.address)).not.toContain("E4");
  await repairRows(port, { ...request, chosen: "certain" });
  expect(sheetOf(await excel.content(), "客户跟踪").rows.get(3)?.formulas?.[4]).toBe('="2024.3."&5');
});

test("nothing to repair writes nothing", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  expect(await repairRows(port, { ...request, chosen: "certain" })).toEqual({ repaired: [], gone: 0, undo: null });
  expect(excel.traffic.cellsWritten).toBe(0);
});
