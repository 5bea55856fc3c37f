import assert from "node:assert/strict";
import { openWorkbookFile } from "../../src/simulator/file/open-workbook-file";
import { pageTest } from "./page-test";
import { longWait, openPreview, openSheet, openTab, saveAs, selectCell, sheetTabs } from "./preview-page";

type Rows = readonly (readonly unknown[])[];

async function rowsOf(bytes: Uint8Array, sheetName: string): Promise<Rows> {
  const { content } = await openWorkbookFile(bytes);
  const sheet = content.sheets.find(({ name }) => name === sheetName);
  assert.ok(sheet);
  return [...sheet.rows.values()].map(({ values }) => values);
}

/** The arrow of E6 on the customers' sheet: cells of the grid are painted, and no elements of the page. */
const arrowOfE6 = { x: 551, y: 315 };

pageTest("a stage picked from the dropdown in the grid becomes history", async ({ page, url, errors }) => {
  await openPreview(page, url);
  const before = await saveAs(page);
  const [id, , , , stage] = (await rowsOf(before, "客户跟踪"))[5] ?? [];
  await openSheet(page, "客户跟踪");
  await selectCell(page, "E6");
  await page.mouse.click(arrowOfE6.x, arrowOfE6.y);
  await page.locator("[data-u-comp=sheets-dropdown-list]").getByText("需求确认", { exact: true }).click();
  await page.getByText("已记录 1 项变化").first().waitFor(longWait);
  const log = await rowsOf(await saveAs(page), "阶段流转");
  const grown = log.slice((await rowsOf(before, "阶段流转")).length);
  assert.equal(grown.length, 1);
  assert.deepEqual(
    [id, stage, "需求确认"].map((cell) => grown[0]?.includes(cell)),
    [true, true, true],
  );
  assert.deepEqual(errors, []);
});

pageTest("a new workbook is empty, and the sample comes back; nothing is asked of another server", async (open) => {
  const { page, url } = open;
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
  });
  await openPreview(page, url);
  const own = await sheetTabs(page);
  await page.getByRole("button", { name: "新建", exact: true }).click();
  await page.getByRole("tab", { name: "Sheet1" }).or(page.getByText("Sheet1")).first().waitFor(longWait);
  assert.equal((await sheetTabs(page)).length, 1);
  await page.getByRole("button", { name: "示例", exact: true }).click();
  await page
    .getByText(own[0] ?? "")
    .first()
    .waitFor(longWait);
  assert.deepEqual(await sheetTabs(page), own);
  await openTab(page, "report");
  assert.deepEqual(elsewhere, []);
});
