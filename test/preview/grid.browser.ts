import assert from "node:assert/strict";
import { copyCells, isLit, pickFromList, untilChanged } from "./grid-driver";
import { pageTest } from "./page-test";
import { drivePane } from "./pane-driver";
import { longWait, openPreview, openSheet, openTab, selectCell, sheetTabs } from "./preview-page";
import { savedRows } from "./workbook-files";

/** On the customers' sheet. */
const arrowOfE6 = { x: 551, y: 315 };
/** In the header, of 客户编号 and 客户名称. */
const [filterOfA, filterOfB] = [
  { x: 152, y: 233 },
  { x: 299, y: 233 },
];

pageTest(
  "a stage picked from the dropdown in the grid becomes history, and dates and overview follow",
  async (open) => {
    const { page, url, errors } = open;
    const pane = drivePane(page, "zh-CN");
    await openPreview(page, url);
    await pane.see("overview.funnel.title");
    const stages = pane.main.getByRole("list", { name: "各阶段" });
    const before = await stages.innerText();
    await openSheet(page, "客户跟踪");
    const [[id = ""] = []] = await copyCells(page, "A6");
    const [[stage = ""] = []] = await copyCells(page, "E6");
    await selectCell(page, "E6");
    await pickFromList(page, arrowOfE6, "需求确认");
    await page.getByText("已记录 1 项变化").first().waitFor(longWait);

    const log = await savedRows(page, "阶段流转");
    const last = log.at(-1) ?? [];
    assert.deepEqual(
      [id, stage, "需求确认"].map((cell) => last.includes(cell)),
      [true, true, true],
    );
    assert.deepEqual((await copyCells(page, "E6:H6"))[0], ["需求确认", "2024-03-31", stage, "2024-03-31"]);
    await untilChanged(() => stages.innerText(), before);
    assert.deepEqual(errors, []);
  },
);

pageTest(
  "a figure's customers alone stay in the grid, the filter's button is lit until all are shown",
  async (open) => {
    const { page, url, errors } = open;
    const pane = drivePane(page, "zh-CN");
    await openPreview(page, url);
    await pane.see("overview.funnel.title");
    await openSheet(page, "客户跟踪");
    const lit = async (): Promise<string> => [await isLit(page, filterOfA), await isLit(page, filterOfB)].join();
    assert.equal(await lit(), "false,false");
    const attention = pane.main.getByRole("list", { name: pane.say("overview.attention") });
    const overdue = attention.getByRole("button").nth(1);
    const count = Number(await overdue.innerText());
    assert.ok(count > 0);
    await overdue.click();
    await pane.button("overview.shown.all").waitFor(longWait);
    await untilChanged(lit, "false,false");
    assert.equal(await lit(), "true,false");
    // What is copied of a filtered list are the rows that are shown.
    assert.equal((await copyCells(page, "A4:A897")).length, count);
    await pane.press("overview.shown.all");
    await untilChanged(lit, "true,false");
    assert.equal(await lit(), "false,false");
    assert.equal((await copyCells(page, "A4:A897")).length, 894);
    assert.deepEqual(errors, []);
  },
);

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
