import { readOverview, type OverviewResult } from "../../src/app/read-overview";
import { customerIdOf } from "../../src/domain/customer";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { aTable, customerRows, day, funnelSheets } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";

const today = sheetDateOf("2024-03-31");

function read(): Promise<OverviewResult> {
  return readOverview(createExcelWorkbook(), today);
}

async function readFigures() {
  const result = await read();
  if (result.kind !== "overview") throw new Error(result.kind);
  return result;
}

test("the figures of the workbook, what the log lacks included, in three requests and nothing written", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const { overview, stageNames, unfinished, amountUnit, canFilter } = await readFigures();
  expect(excel.traffic).toMatchObject({ requests: 3, cellsWritten: 0 });
  expect(overview).toMatchObject({
    won: { value: 1, customers: ["KH004"] },
    wonAmount: { value: 30 },
    lost: { value: 1, customers: ["KH002"] },
    added: { value: 1, customers: ["KH005"] },
    open: { value: 3 },
    expected: { value: 44 },
  });
  const names = overview.stages.filter(({ open }) => open.value !== 0).map(({ stage }) => stageNames.get(stage));
  expect(names).toEqual(["潜在客户", "初步沟通", "需求确认"]);
  expect({ unfinished, amountUnit, canFilter }).toEqual({ unfinished: 0, amountUnit: "万元", canFilter: true });
});

test("the won row of the published month says the same", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const { overview } = await readFigures();
  const { sheetNames } = await published();
  const summary = (await excel.content()).sheets.find(({ name }) => name === sheetNames.summary);
  const wonRow = [...(summary?.rows.values() ?? [])].find(({ values }) => values[0] === "成交");
  expect(wonRow?.values).toEqual(expect.arrayContaining([overview.won.value, overview.wonAmount.value]));
});

test("who is stale is who the checks call so: 最近更新 counts", async () => {
  const customers = [
    { id: "KH1", stage: "潜在客户", entered: day("2024-03-01"), owner: "李", lastUpdate: day("2024-03-30") },
    { id: "KH2", stage: "潜在客户", entered: day("2024-03-01"), owner: "李" },
  ];
  await openWorkbook(aWorkbook(funnelSheets({ customers, transitions: [] })));
  expect((await readFigures()).overview.stale.customers).toEqual([customerIdOf("KH2")]);
});

test("unfinished rows are counted and in no figure", async () => {
  const customers = [...customerRows, { id: "KH006", name: "己" }];
  await openWorkbook(aWorkbook(funnelSheets({ customers })));
  const { overview, unfinished } = await readFigures();
  expect([unfinished, overview.open.value]).toEqual([1, 3]);
});

test("a workbook without a customer list, and a list without a complete row", async () => {
  await openWorkbook(aWorkbook([aSheet("Sheet1", [])]));
  expect(await read()).toEqual({ kind: "not-set-up" });
  await openWorkbook(aWorkbook(funnelSheets({ customers: [{ id: "KH001" }], transitions: [] })));
  expect(await read()).toEqual({ kind: "no-customers", unfinished: 1 });
});

test("a list that is no table is read, and cannot be filtered", async () => {
  const { table: _table, ...cells } = aTable(customersTable, customerRows);
  await openWorkbook(aWorkbook([aSheet("客户", [cells])]));
  expect((await readFigures()).canFilter).toBe(false);
});
