import assert from "node:assert/strict";
import { copyCells, isRed, pasteCells, untilChanged, type Spot } from "./grid-driver";
import type { Page } from "playwright-core";
import { pageTest } from "./page-test";
import { drivePane } from "./pane-driver";
import { openPreview, openSheet, selectCell } from "./preview-page";
import { emptyFile } from "./workbook-files";

/** From 客户编号 to 预计成交金额; the stage, a date and the amount as nobody should write them. */
const block = [
  ["KH201", "物流", "", "", "需求调研", "20240305", "", "", "", "销售李*", "", "2024-05-01", "15万"],
  ["KH202", "能源", "", "", "等候", "20240312", "", "", "", "销售王*", "", "2024-05-01", "8"],
];

/** Within the cells that are wrong, where they lie in a window that shows them all. */
const window = { width: 2600, height: 850 };
const spots: Readonly<Record<string, Spot>> = {
  E7: { x: 720, y: 361 },
  M7: { x: 1950, y: 361 },
  E8: { x: 720, y: 384 },
};

/** Once another cell is selected, which would tint them. */
async function redCells(page: Page): Promise<string> {
  const red = await Promise.all(Object.values(spots).map((spot) => isRed(page, spot)));
  return Object.keys(spots)
    .filter((_cell, index) => red[index])
    .join(" ");
}

pageTest("a bad block that is pasted turns red, is flagged, fixed and given back", async (open) => {
  const { page, server, url, errors } = open;
  const pane = drivePane(page, "zh-CN");
  await page.setViewportSize(window);
  server.offer(await emptyFile());
  await openPreview(page, url);
  await pane.press("setUp.start");
  await pane.see("setUp.done.title");
  await openSheet(page, "客户跟踪");
  await pasteCells(page, "A7", block);

  await pane.openTab("checks");
  await pane.press("checks.start");
  await pane.see("checks.found");
  await selectCell(page, "A12");
  await untilChanged(() => redCells(page), "");
  assert.equal(await redCells(page), "E7 M7 E8");
  const before = await copyCells(page, "E7:M8");
  await pane.press("checks.fixAll");
  await pane.see("checks.asking.title");
  await pane.press("checks.asking.agree");
  await pane.see("checks.mended");
  await selectCell(page, "A12");
  await untilChanged(() => redCells(page), "E7 M7 E8");
  assert.equal(await redCells(page), "E8");
  const fixed = await copyCells(page, "E7:M8");
  const entered = fixed.map((cells) => cells[1]);
  assert.deepEqual(entered, ["2024-03-05", "2024-03-12"]);
  const [[, , , , , , , , amount = ""] = []] = fixed;
  assert.match(amount, /^15(\.0+)?$/);
  assert.deepEqual(
    fixed.map(([stage]) => stage),
    ["需求确认", "等候"],
  );

  await pane.press("undo");
  await pane.see("checks.undone");
  await selectCell(page, "A12");
  await untilChanged(() => redCells(page), "E8");
  assert.equal(await redCells(page), "E7 M7 E8");
  assert.deepEqual(await copyCells(page, "E7:M8"), before);
  assert.deepEqual(errors, []);
});
