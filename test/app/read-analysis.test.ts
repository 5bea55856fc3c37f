import { firstScope, type AnalysisScope } from "../../src/app/analysis-scope";
import { readAnalysis } from "../../src/app/read-analysis";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { aTable, day, funnelSheets, type CustomerRow, type TransitionRow } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { repliesTable } from "../../src/workbook/tables/replies-table";
import { settingsTable } from "../../src/workbook/tables/settings-table";
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
  const { analysis, amountUnit, canFilter, stageNames, tryForecast } = await readFigures();
  expect(excel.traffic).toMatchObject({ requests: 3, cellsWritten: 0 });
  expect([analysis.from, amountUnit, canFilter]).toEqual([firstScope(today).month - 2, "万元", true]);
  const [first] = analysis.rates;
  expect(stageNames.get(first!.stage)).toBe("潜在客户");
  expect(first!.rates.decided.missed).toEqual(["KH002"]);
  expect(analysis.rates).toHaveLength(6);
  expect(analysis.segments).toEqual([]);
  expect(analysis.forecast).toBeNull();
  expect(tryForecast).toBeNull();
  expect(analysis.replies).toBeNull();
});

test("first replies are those asked in the months, of the segment that is looked at, by the settings' limit", async () => {
  const at = day("2024-03-11") + 0.5;
  const replies = aTable(repliesTable, [
    { customer: "KH001", contactedAt: day("2024-02-10") + 0.5, repliedAt: day("2024-02-10") + 0.6 },
    { customer: "kh002", contactedAt: at, repliedAt: at + 25 / 1440 },
    { customer: "KH003", contactedAt: at, repliedAt: at + 45 / 1440 },
    { customer: "KH099", contactedAt: at, repliedAt: at + 5 / 1440 },
  ]);
  const limit = aTable(settingsTable, [{ parameter: "首次回复时限(分钟)", value: 30 }]);
  await openWorkbook(aWorkbook([...funnelSheets(), aSheet("首次回复", [replies]), aSheet("参数", [limit])]));
  const inTime = async (scope: Partial<AnalysisScope>) => {
    const { made, missed } = (await readFigures(scope)).analysis.replies!.inTime;
    return [made, missed];
  };
  expect(await inTime({ months: 1 })).toEqual([["KH002", "KH099"], ["KH003"]]);
  expect(await inTime({ months: 3 })).toEqual([
    ["KH002", "KH099"],
    ["KH001", "KH003"],
  ]);
  const li = { dimension: "owner", only: { kind: "text", text: "李" } } as const;
  expect(await inTime({ months: 3, ...li })).toEqual([["KH002"], ["KH001"]]);
  const { month } = firstScope(today);
  const february = { month: (month - 1) as AnalysisScope["month"], months: 1 } as const;
  expect(await inTime(february)).toEqual([[], ["KH001"]]);
  expect((await readFigures()).replyMinutes).toBe(30);
});

/** Five customers a month who come on the first and are won on the twentieth. */
function winners(months: number) {
  const customers: CustomerRow[] = [];
  const transitions: TransitionRow[] = [];
  for (let index = 0; index < months * 5; index += 1) {
    const month = String(Math.floor(index / 5) + 1).padStart(2, "0");
    const [entered, won] = [day(`2023-${month}-01`), day(`2023-${month}-20`)];
    const [customer, owner] = [`KH${index}`, "李"];
    transitions.push({ customer, kind: "新建", to: "潜在客户", entered, owner });
    transitions.push({ customer, kind: "升级", from: "潜在客户", exited: won, to: "成交", entered: won, owner });
    customers.push({ id: customer, name: customer, stage: "成交", entered: won, owner, amount: 10 });
  }
  return funnelSheets({ customers, transitions: transitions.map((row, index) => ({ sequence: index + 1, ...row })) });
}

test("with fewer than six months to try it on, the forecast is not tried", async () => {
  await openWorkbook(aWorkbook(winners(9)));
  const end = sheetDateOf("2023-09-30");
  const result = await readAnalysis(createExcelWorkbook(), firstScope(end), end);
  expect(result).toMatchObject({ analysis: { triableMonths: 5, forecast: { asOf: end } }, tryForecast: null });
});

test("the forecast can be tried on the months that were read, with pauses, and given up", async () => {
  await openWorkbook(aWorkbook(winners(12)));
  const end = sheetDateOf("2023-12-31");
  let pauses = 0;
  const pause = { isDue: () => true, take: () => Promise.resolve(void (pauses += 1)) };
  const result = await readAnalysis(createExcelWorkbook(), firstScope(end), end, { pause });
  if (result.kind !== "analysis" || !result.tryForecast) throw new Error(result.kind);
  expect(result.analysis.triableMonths).toBe(8);
  const before = pauses;
  const { scores } = await result.tryForecast();
  expect([scores[0]!.points, pauses - before]).toEqual([8, 8]);
  // What came was the same each month, and so was the mean of any three.
  expect(scores[0]!.lastMonthsError).toEqual({ count: 0, amount: 0 });
  const stopped = new AbortController();
  stopped.abort();
  await expect(result.tryForecast(stopped.signal)).rejects.toMatchObject({ code: "cancelled" });
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
