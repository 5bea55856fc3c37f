import type { WorkbookChange } from "../../src/app/ports";
import { createExcelWatcher } from "../../src/excel/watch-workbook";
import { funnelSheets } from "./funnel-workbook";
import { openWorkbook } from "./simulated";
import { aWorkbook } from "./workbook-content";

const watcher = createExcelWatcher();

async function watched() {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const changes: WorkbookChange[] = [];
  const unwatch = await watcher.watch((change) => changes.push(change));
  return { excel, changes, unwatch };
}

const list = { sheetId: "{客户跟踪}" };

test("the user's edits are told with their rows", async () => {
  const { excel, changes } = await watched();
  excel.user.type("客户跟踪", "E3", [["成交"]]);
  excel.user.paste("客户跟踪", "A4:B6", [
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
  ]);
  await excel.events.delivered();
  expect(changes.filter(({ kind }) => kind === "edited")).toEqual([
    { kind: "edited", ...list, firstRow: 2, lastRow: 2 },
    { kind: "edited", ...list, firstRow: 3, lastRow: 5 },
  ]);
});

test("what the add-in writes is not told", async () => {
  const { excel, changes } = await watched();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("客户跟踪").getRange("E3").values = [["成交"]];
    await context.sync();
  });
  await excel.events.delivered();
  expect(changes).toEqual([]);
});

test("selections, sheets and what others edit are occasions to look", async () => {
  const { excel, changes } = await watched();
  excel.user.select("客户跟踪", "B2");
  excel.coAuthor.write("客户跟踪", "E3", [["成交"]]);
  excel.user.activate("阶段流转");
  await excel.events.delivered();
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["looked-at"]));
  expect(changes).toContainEqual({ kind: "looked-at", sheetId: "{阶段流转}" });
  expect(changes.length).toBeGreaterThanOrEqual(3);
});

test("goes on after a sheet was renamed and another deleted", async () => {
  const { excel, changes } = await watched();
  excel.user.renameSheet("客户跟踪", "我的客户");
  excel.user.removeSheet("漏斗设置");
  excel.user.type("我的客户", "E3", [["成交"]]);
  await excel.events.delivered();
  expect(changes).toContainEqual({ kind: "edited", ...list, firstRow: 2, lastRow: 2 });
});

test("tells nothing once it is ended, however often", async () => {
  const { excel, changes, unwatch } = await watched();
  await unwatch();
  await unwatch();
  excel.user.type("客户跟踪", "E3", [["成交"]]);
  await excel.events.delivered();
  expect(changes).toEqual([]);
});

test("selects a cell on its sheet", async () => {
  await watched();
  await watcher.select("阶段流转", "C4");
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("阶段流转!C4");
});
