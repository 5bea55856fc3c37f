import assert from "node:assert/strict";
import { copyCells, pasteCells } from "./grid-driver";
import { pageTest } from "./page-test";
import { drivePane } from "./pane-driver";
import { openPreview, openSheet } from "./preview-page";
import { emptyFile, offer } from "./workbook-files";

/** From 客户编号 to 预计成交金额; the stage, a date and the amount as nobody should write them. */
const block = [
  ["KH201", "物流", "", "", "需求调研", "20240305", "", "", "", "销售李*", "", "2024-05-01", "15万"],
  ["KH202", "能源", "", "", "等候", "20240312", "", "", "", "销售王*", "", "2024-05-01", "8"],
];

pageTest("a bad block that is pasted is flagged, fixed and given back", async ({ page, url, errors }) => {
  const pane = drivePane(page, "zh-CN");
  await offer(page, await emptyFile());
  await openPreview(page, url);
  await pane.press("setUp.start");
  await pane.see("setUp.done.title");
  await openSheet(page, "客户跟踪");
  await pasteCells(page, "A7", block);

  await pane.openTab("checks");
  await pane.press("checks.start");
  await pane.see("checks.found");
  const before = await copyCells(page, "E7:M8");
  await pane.press("checks.fixAll");
  await pane.see("checks.asking.title");
  await pane.press("checks.asking.agree");
  await pane.see("checks.mended");
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
  assert.deepEqual(await copyCells(page, "E7:M8"), before);
  assert.deepEqual(errors, []);
});
