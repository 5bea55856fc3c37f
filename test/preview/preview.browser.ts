import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/simulator/file/open-workbook-file";
import { pageTest, type OpenPage } from "./page-test";
import { longWait, openPreview, openTab, saveAs, sheetTabs } from "./preview-page";

async function openReport({ page, url }: OpenPage): Promise<void> {
  await openPreview(page, url);
  await openTab(page, "report");
}

async function generate(page: Page): Promise<void> {
  await page.getByRole("button", { name: "生成月报" }).click();
  await page.getByRole("heading", { name: "2024年3月月报已生成", exact: true }).waitFor(longWait);
}

const own = ["客户跟踪", "阶段流转", "漏斗设置", "说明"];
const generated = ["漏斗报告", "阶段汇总", "停留分析", "漏斗明细", "上月明细", "报告数据"];

pageTest("the sample opens in the grid, the pane offers its month", async (open) => {
  await openReport(open);
  assert.deepEqual(await sheetTabs(open.page), own);
  const chosen = await open.page.getByRole("combobox", { name: "月份" }).locator("option:checked").innerText();
  assert.equal(chosen, "3月");
  assert.deepEqual(open.errors, []);
});

pageTest("the month's sheets appear in the grid, and no figure differs", async (open) => {
  await openReport(open);
  await generate(open.page);
  assert.deepEqual(await sheetTabs(open.page), [...own, ...generated]);
  const result = await open.page.getByRole("main").innerText();
  assert.match(result, /891 位客户的数据完整/);
  assert.doesNotMatch(result, /对不上/);
  assert.deepEqual(open.errors, []);
});

pageTest("what is saved holds the document's figures; opened again and run again it stays the same", async (open) => {
  const { page } = open;
  await openReport(open);
  await generate(page);
  const saved = await saveAs(page);
  assert.deepEqual(await stageRows(saved), [
    ["潜在客户", 200, 150, 50, 300, 120],
    ["初步沟通", 120, 120, 30, 210, 90],
    ["需求确认", 90, 90, 20, 160, 60],
    ["方案展示", 60, 60, 15, 105, 45],
    ["商务谈判", 45, 45, 10, 80, 36],
    ["等待签约", 36, 36, 5, 67, 30],
    ["成交", 30, 30, "—", "—", "—"],
  ]);

  const file = { name: "again.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(saved) };
  await page.getByLabel("打开 .xlsx", { exact: true }).and(page.locator("input")).setInputFiles(file);
  await openTab(page, "report");
  await page.getByText("读取客户跟踪表").waitFor(longWait);
  await page.getByRole("combobox", { name: "年份" }).selectOption({ label: "2024年" });
  await page.getByRole("combobox", { name: "月份" }).selectOption({ label: "3月" });
  await generate(page);
  assert.deepEqual(await sheetTabs(page), [...own, ...generated]);
  assert.deepEqual(await stageRows(await saveAs(page)), await stageRows(saved));
});

async function stageRows(bytes: Uint8Array): Promise<unknown[]> {
  const { content } = await openWorkbookFile(bytes);
  const sheet = content.sheets.find(({ name }) => name === "阶段汇总");
  assert.ok(sheet);
  const rows = [...sheet.rows.values()].map(({ values }) => values.slice(0, 6));
  const first = rows.findIndex(([stage]) => stage === "潜在客户");
  return rows.slice(first, first + 7);
}

pageTest("a file that is no workbook is refused in words, and what was open stays", async (open) => {
  const { page } = open;
  await openReport(open);
  const file = { name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("not a workbook") };
  await page.getByLabel("打开 .xlsx", { exact: true }).and(page.locator("input")).setInputFiles(file);
  await page.getByText("文件不是 Excel 工作簿").waitFor(longWait);
  assert.deepEqual(await sheetTabs(page), own);
});

pageTest("language and theme change grid and pane together", async (open) => {
  const { page } = open;
  await openReport(open);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Generate report" }).waitFor();
  await page.getByText("Formulas", { exact: true }).first().waitFor();
  const background = () =>
    page.getByRole("main").evaluate((main) => getComputedStyle(main.parentElement ?? main).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  await page.getByRole("button", { name: "Light", exact: true }).waitFor();
  assert.notEqual(await background(), light);
  assert.ok(await page.locator(".univer-dark").first().isVisible());
});

pageTest("how to get into Excel is said over the page, which stays in sight", async (open) => {
  const { page } = open;
  await openReport(open);
  await page.getByRole("button", { name: "装进 Excel" }).click();
  await page.getByText("上传我的加载项").waitFor();
  const below = await page.evaluate(() => document.elementFromPoint(300, 500)?.tagName);
  assert.equal(below, "CANVAS");
});

pageTest("a run is cancelled, and the grid is as it was", async (open) => {
  const { page } = open;
  await openReport(open);
  // From within the page, the moment the button is there: a click from outside may come when all is written.
  await page.evaluate(() => {
    new MutationObserver((_changes, observer) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>("main button")];
      const cancel = buttons.find(({ textContent }) => textContent === "取消");
      if (!cancel) return;
      observer.disconnect();
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole("button", { name: "生成月报" }).click();
  await page.getByRole("heading", { name: "已取消" }).waitFor(longWait);
  await page.getByText("没有写入任何内容。").waitFor();
  assert.deepEqual(await sheetTabs(page), own);
});
