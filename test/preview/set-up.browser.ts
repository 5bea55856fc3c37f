import assert from "node:assert/strict";
import { copyCells, typeRow } from "./grid-driver";
import { pageTest } from "./page-test";
import { drivePane } from "./pane-driver";
import { longWait, openPreview, openSheet, sheetTabs } from "./preview-page";
import { emptyFile, savedRows } from "./workbook-files";

pageTest("an empty workbook is set up, and rows typed in the grid become customers", async (open) => {
  const { page, server, url, errors } = open;
  const pane = drivePane(page, "zh-CN");
  server.offer(await emptyFile());
  await openPreview(page, url);
  await pane.see("firstRun.welcome.title");
  await pane.press("setUp.start");
  await pane.see("setUp.done.title");
  assert.deepEqual((await sheetTabs(page)).slice(-3), ["客户跟踪", "阶段流转", "漏斗设置"]);

  await openSheet(page, "客户跟踪");
  await typeRow(page, "A7", ["KH101", "物流", "", "", "初步沟通", "2024-03-18", "", "", "", "销售李*"]);
  await page.getByText("已记录").first().waitFor();
  assert.deepEqual(await copyCells(page, "A7:F7"), [["KH101", "物流", "", "", "初步沟通", "2024-03-18"]]);

  const log = await savedRows(page, "阶段流转");
  const own = log.filter((cells) => cells.includes("KH101"));
  assert.equal(own.length, 1);
  assert.ok(own[0]?.includes("初步沟通") && own[0].includes("销售李*"));
  await pane.openTab("customer");
  await pane.main.getByRole("searchbox").fill("KH101");
  await pane.main.getByRole("button", { name: /KH101/ }).click();
  await pane.main.getByRole("heading", { name: "物流" }).waitFor(longWait);
  assert.deepEqual(errors, []);
});
