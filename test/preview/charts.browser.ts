import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { formatCell } from "../../src/simulator/file/cell-reference";
import { openWorkbookFile } from "../../src/simulator/file/open-workbook-file";
import { untilChanged } from "./grid-driver";
import { pageTest } from "./page-test";
import { longWait, openPreview, openSheet, openTab, saveAs, selectCell } from "./preview-page";

/**
 * What each sheet's charts show of the sample's month: bars, or lines. Of seven stages the won one has two figures in the
 * summary, none has gone on from it, and nobody dwells in it.
 */
const expected = {
  阶段汇总: [{ title: "各阶段客户数", marks: 6 * 5 + 2 }],
  漏斗报告: [
    { title: "各阶段本月在管与转入下一阶段(客户)", marks: 7 + 6 },
    { title: "每月新进、流失与成交(客户)", marks: 3 },
    { title: "平均停留与行业平均(天)", marks: 2 * 6 },
    { title: "各来源赢单率(近十二个月)", marks: 6 },
  ],
};

/** Over the grid, and no chart of the pane's. */
function charts(page: Page): Locator {
  return page.locator("svg[role=img][aria-label]:not(#preview-pane *)");
}

/** The marks of a legend are moved to their place, and bars are not. */
function drawn(page: Page): Promise<{ title: string; marks: number }[]> {
  return charts(page).evaluateAll((found) =>
    found.map((svg) => ({
      title: svg.getAttribute("aria-label") ?? "",
      marks: svg.querySelectorAll("polyline, g:not([transform]) > rect").length,
    })),
  );
}

/** The cell below the mouse: a chart lets it through. */
async function cellAt(page: Page, x: number, y: number): Promise<string> {
  const read = () => page.locator("[data-u-comp=defined-name] input").inputValue();
  const before = await read();
  await page.mouse.click(x, y);
  await untilChanged(read, before);
  return read();
}

pageTest("the month's charts are drawn over the grid, on the cells they were put on", async (open) => {
  const { page, url, errors } = open;
  await page.setViewportSize({ width: 2200, height: 1100 });
  await openPreview(page, url);
  await openTab(page, "report");
  await page.getByRole("button", { name: "生成月报" }).click();
  await page.getByRole("heading", { name: "2024年3月月报已生成", exact: true }).waitFor(longWait);
  const { content } = await openWorkbookFile(await saveAs(page));
  for (const [name, pictures] of Object.entries(expected)) {
    await openSheet(page, name);
    await charts(page)
      .nth(pictures.length - 1)
      .waitFor({ state: "attached" });
    assert.deepEqual(await drawn(page), pictures);
    const places = content.sheets.find((sheet) => sheet.name === name)?.charts?.map(({ place }) => place) ?? [];
    assert.equal(places.length, pictures.length);
    for (const [index, { top, left, bottom, right }] of places.entries()) {
      // Into sight, and elsewhere than where the first click goes.
      for (const row of [bottom + 1, top, top + 1]) await selectCell(page, formatCell(row, left));
      const box = await charts(page).nth(index).boundingBox();
      assert.ok(box);
      assert.equal(await cellAt(page, box.x + 4, box.y + 4), formatCell(top, left));
      const corner = await cellAt(page, box.x + box.width - 4, box.y + box.height - 4);
      assert.equal(corner, formatCell(bottom, right));
    }
  }
  assert.deepEqual(errors, []);
});
