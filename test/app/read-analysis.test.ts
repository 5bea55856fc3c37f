import { firstScope, type AnalysisScope } from "../../src/app/analysis-scope";
import { readAnalysis } from "../../src/app/read-analysis";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { aTable, funnelSheets } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { customersTable } from "../../src/workbook/tables/customers-table";

const today = sheetDateOf("2024-03-31");

async function readFigures(scope: Partial<AnalysisScope> = {}) {
  const result = await readAnalysis(createExcelWorkbook(), { ...firstScope(today), ...scope }, today);
  if (result.kind !== "analysis") throw new Error(result.kind);
  return result;
}

test("begins with the last three whole months of the whole funnel", () => {
  expect(firstScope(sheetDateOf("2024-04-15"))).toEqual({ ...firstScope(today), months: 3, only: null });
});

test("what the workbook's months say, in three requests and nothing written", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const { analysis, amountUnit, canFilter, stageNames } = await readFigures();
  expect(excel.traffic).toMatchObject({ requests: 3, cellsWritten: 0 });
  expect([analysis.from, amountUnit, canFilter]).toEqual([firstScope(today).month - 2, "万元", true]);
  const [first] = analysis.rates;
  expect(stageNames.get(first!.stage)).toBe("潜在客户");
  expect(first!.rates.decided.missed).toEqual(["KH002"]);
  expect(analysis.rates).toHaveLength(6);
  expect(analysis.segments).toEqual([]);
  expect(analysis.forecast).toBeNull();
});

test("a segment narrows the rates, and its neighbours stay in sight", async () => {
  await openWorkbook(aWorkbook(funnelSheets()));
  const { analysis } = await readFigures({ dimension: "owner", only: { kind: "text", text: "王" } });
  expect(analysis.rates[0]!.rates.decided.missed).toEqual([]);
  expect(analysis.segments.map(({ value }) => value)).toContainEqual({ kind: "text", text: "李" });
});

test("one month is compared with the month before, more by quarters", async () => {
  await openWorkbook(aWorkbook(funnelSheets()));
  const { month } = firstScope(today);
  const monthly = (await readFigures({ months: 1 })).analysis.changes;
  expect([monthly.unit, monthly.compared]).toEqual(["month", { before: month - 1, now: month }]);
  expect((await readFigures({ months: 12 })).analysis.changes.unit).toBe("quarter");
});

test("a workbook without a list, and a list without customers", async () => {
  const scope = firstScope(today);
  const first = await openWorkbook(aWorkbook([aSheet("Sheet1", [])]));
  expect(await readAnalysis(createExcelWorkbook(), scope, today)).toEqual({ kind: "not-set-up" });
  first.close();
  await openWorkbook(aWorkbook([aSheet("客户跟踪", [aTable(customersTable, [{ name: "甲" }])])]));
  expect(await readAnalysis(createExcelWorkbook(), scope, today)).toEqual({ kind: "no-customers", unfinished: 1 });
});
