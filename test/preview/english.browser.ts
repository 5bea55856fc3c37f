import assert from "node:assert/strict";
import { typeRow } from "./grid-driver";
import { pageTest } from "./page-test";
import { drivePane } from "./pane-driver";
import { openPreview, openSheet, sheetTabs } from "./preview-page";
import { emptyFile } from "./workbook-files";

pageTest("in English, from an empty workbook to a month's report", async ({ page, server, url, errors }) => {
  const pane = drivePane(page, "en-US");
  server.offer(await emptyFile());
  await openPreview(page, url, "en-US");
  await pane.see("firstRun.welcome.title");
  await pane.press("setUp.start");
  await pane.see("setUp.done.title");
  const [, customers = ""] = await sheetTabs(page);
  await openSheet(page, customers);
  await typeRow(page, "A7", ["KH101", "Logistics", "", "", "", "2024-03-18", "", "", "", "Sales L*"]);
  await pane.openTab("checks");
  await pane.press("checks.start");
  await pane.see("checks.unfinished");
  await pane.openTab("report");
  await pane.press("generate");
  await pane.see("published.title");
  const words = [...(await sheetTabs(page)), await pane.main.innerText()].join(" ");
  assert.doesNotMatch(words.replace(/[“"].*?[”"]/g, ""), /[\u4e00-\u9fff]{2,}/);
  assert.deepEqual(errors, []);
});
