import assert from "node:assert/strict";
import { pageTest, type OpenPage } from "./page-test";
import { drivePane } from "./pane-driver";
import { openPreview, openSheet, selectCell } from "./preview-page";
import { savedRows } from "./workbook-files";

/** Every job of the pane, one after the other. */
async function doEveryJob({ page }: Pick<OpenPage, "page">): Promise<void> {
  const pane = drivePane(page, "zh-CN");
  await pane.openTab("overview");
  await pane.see("overview.funnel.title");
  await pane.openTab("customer");
  await openSheet(page, "客户跟踪");
  await selectCell(page, "B8");
  await pane.see("customer.history.title");
  await pane.openTab("checks");
  await pane.press("checks.start");
  await pane.see("checks.found");
  await pane.openPage("repair", "checks");
  await pane.see("repair.found");
  await pane.openPage("lists", "report");
  await pane.press("lists.chore.overdue.title");
  await pane.see("lists.written");
  await pane.openTab("settings");
  await pane.see("settings.section.rules.title");
  await pane.openPage("stages", "settings");
  await pane.see("stages.customers");
  await pane.openPage("import", "settings");
  await pane.openTab("report");
  await pane.main
    .getByRole("button", { name: "返回" })
    .click({ timeout: 1_000 })
    .catch(() => undefined);
  await pane.press("generate");
  await pane.see("published.title");
  assert.ok((await savedRows(page, "阶段汇总")).some((cells) => cells.includes("潜在客户")));
}

pageTest("with the network gone once the page is loaded, every job is still done", async (open) => {
  const { page, url } = open;
  await openPreview(page, url);
  await drivePane(page, "zh-CN").see("overview.funnel.title");
  await page.locator("html[data-complete]").waitFor({ state: "attached" });
  await page.context().setOffline(true);
  await doEveryJob(open);
});

pageTest("nothing is asked of another server, whatever is done", async (open) => {
  const { page, url } = open;
  const elsewhere: string[] = [];
  await page.route(
    (asked) => !/^(blob|data):/.test(asked.protocol) && !asked.href.startsWith(url),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  await openPreview(page, url);
  await doEveryJob(open);
  assert.deepEqual(elsewhere, []);
});
