import assert from "node:assert/strict";
import { copyCells } from "./grid-driver";
import { pageTest } from "./page-test";
import { drivePane } from "./pane-driver";
import { listFile } from "./picture-files";
import { openPreview, sheetTabs } from "./preview-page";

pageTest("a messy list is adopted as it is, its stage words are mapped, and undo leaves it alone", async (open) => {
  const { page, server, url, errors } = open;
  const pane = drivePane(page, "zh-CN");
  server.offer(await listFile());
  await openPreview(page, url);
  await pane.see("adopt.columns.title");
  const [sheet] = await sheetTabs(page);
  const before = await copyCells(page, "A1:H11");
  assert.match(await pane.main.innerText(), /需求调研/);

  // The list has no day of entry: without one its rows would stay unfinished.
  const entered = pane.main.getByLabel("进入当前阶段时间", { exact: true });
  await entered.selectOption({ label: (await entered.locator("option").allInnerTexts()).at(-1) ?? "" });
  await pane.press("adopt.start");
  await pane.see("adopt.done.title");
  assert.deepEqual(await copyCells(page, "A1:H11"), before);
  const tabs = await sheetTabs(page);
  assert.equal(tabs[0], sheet);
  assert.ok(tabs.includes("阶段流转") && tabs.includes("漏斗设置"), tabs.join());
  await pane.openTab("overview");
  await pane.see("overview.funnel.title");

  await pane.openPage("adopt", "settings");
  await pane.press("undo");
  await pane.see("adopt.undone");
  assert.deepEqual(await sheetTabs(page), [sheet]);
  assert.deepEqual(await copyCells(page, "A1:H11"), before);
  assert.deepEqual(errors, []);
});
