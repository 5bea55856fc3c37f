import assert from "node:assert/strict";
import { copyCells } from "./grid-driver";
import { pageTest } from "./page-test";
import { drivePane } from "./pane-driver";
import { protectedFile } from "./picture-files";
import { openPreview, openSheet, selectCell, sheetTabs } from "./preview-page";
import { emptyFile } from "./workbook-files";

pageTest("typing into a protected sheet is refused in words, as Excel does it", async ({ page, server, url }) => {
  server.offer(await protectedFile());
  await openPreview(page, url);
  await openSheet(page, "客户跟踪");
  const before = await copyCells(page, "B5");
  await selectCell(page, "B5");
  await page.keyboard.type("x");
  await page.getByText("位于受保护的工作表中").first().waitFor();
  await page.keyboard.press("Escape");
  await selectCell(page, "B5");
  await page.keyboard.press("Delete");
  assert.deepEqual(await copyCells(page, "B5"), before);
});

pageTest("while a cell is being typed in, what the pane was told to do waits", async ({ page, server, url }) => {
  const pane = drivePane(page, "zh-CN");
  server.offer(await emptyFile());
  await openPreview(page, url);
  await pane.see("firstRun.welcome.title");
  await selectCell(page, "B2");
  await page.keyboard.type("4");
  await pane.press("setUp.start");
  await page.waitForTimeout(2_000);
  assert.deepEqual(await sheetTabs(page), ["Sheet1"]);
  await page.mouse.click(700, 600); // Another cell takes in what was typed.
  await pane.see("setUp.done.title");
  await openSheet(page, "Sheet1");
  assert.deepEqual(await copyCells(page, "B2"), [["4"]]);
});
