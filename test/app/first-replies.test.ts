import { firstScope } from "../../src/app/analysis-scope";
import { makeRepliesSheet } from "../../src/app/first-replies";
import { readAnalysis } from "../../src/app/read-analysis";
import { sheetDateOf } from "../../src/domain/calendar";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { repliesTable } from "../../src/workbook/tables/replies-table";
import { settingsTable } from "../../src/workbook/tables/settings-table";
import { aTable, day, funnelSheets } from "../excel/funnel-workbook";
import { openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";

const port = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");

async function read() {
  const result = await readAnalysis(port, firstScope(today), today);
  if (result.kind !== "analysis") throw new Error(result.kind);
  return result.analysis.replies;
}

test("first replies are kept on a sheet of their own, with the time of day, and read as a service level", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  expect(await read()).toBeNull();
  expect(await makeRepliesSheet(port)).toMatchObject({ sheetName: "首次回复", isNew: true });
  const at = day("2024-02-10") + 0.5;
  excel.user.type("首次回复", "A2:C3", [
    ["KH001", at, at + 6 / 1440],
    ["KH002", at + 10, at + 10 + 25 / 1440],
  ]);
  excel.user.renameSheet("首次回复", "回复登记");
  excel.traffic.reset();
  expect(await makeRepliesSheet(port)).toMatchObject({ sheetName: "回复登记", isNew: false });
  expect(excel.traffic.cellsWritten).toBe(0);
  expect(await read()).toMatchObject({
    inTime: { numerator: 1, n: 2 },
    medianMinutes: 15.5,
    lossInTime: { numerator: 0, n: 1 },
    lossLate: { numerator: 1, n: 1 },
    differs: null,
  });
});

test("the limit of 漏斗设置 holds for the pane and for the report, which tells nothing without the table", async () => {
  const at = day("2024-03-11") + 0.5;
  const replies = aTable(repliesTable, [
    { customer: "KH001", contactedAt: at, repliedAt: at + 25 / 1440 },
    { customer: "KH002", contactedAt: at, repliedAt: at + 45 / 1440 },
  ]);
  const limit = aTable(settingsTable, [{ parameter: "首次回复时限(分钟)", value: 30 }]);
  const excel = await openWorkbook(
    aWorkbook([...funnelSheets(), aSheet("首次回复", [replies]), aSheet("参数", [limit])]),
  );
  expect(await read()).toMatchObject({ inTime: { numerator: 1, n: 2 } });
  expect(await published()).toMatchObject({ differences: [] });
  const texts = (await excel.coAuthor.read("漏斗报告", "A1:A120")).flat();
  expect(texts).toContain("首次回复(时限 30 分钟)");
  expect(texts).toContainEqual(expect.stringMatching(/^近十二个月 50.0%\(1\/2\) 的客户在 30 分钟内得到首次回复/));
});
