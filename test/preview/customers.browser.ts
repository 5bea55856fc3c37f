import assert from "node:assert/strict";
import { copyCells } from "./grid-driver";
import { pageTest, type OpenPage } from "./page-test";
import { drivePane, type PaneDriver } from "./pane-driver";
import { openPreview, openSheet, selectCell } from "./preview-page";
import { emptyFile, savedRows } from "./workbook-files";

async function openExamples({ page, server, url }: OpenPage) {
  const pane = drivePane(page, "zh-CN");
  server.offer(await emptyFile());
  await openPreview(page, url);
  await pane.press("setUp.start");
  await pane.see("setUp.done.title");
  await openSheet(page, "客户跟踪");
  await pane.openTab("customer");
  return pane;
}

const field = ({ main }: PaneDriver, name: string) => main.getByLabel(new RegExp(`^${name}`)).first();

pageTest("a customer is added by form once every field that is asked for is filled in", async (open) => {
  const { page, errors } = open;
  const pane = await openExamples(open);
  await pane.press("customer.add");
  await field(pane, "客户编号").fill("KH001");
  await field(pane, "进入当前阶段时间").fill("2024-04-02");
  await pane.press("customer.save");
  await pane.see("customer.problem.taken");
  await pane.see("customer.problem.future-date");
  await pane.see("customer.problem.required");
  assert.deepEqual(await copyCells(page, "A7:B7"), [["", ""]]);

  await field(pane, "客户编号").fill("KH301");
  await field(pane, "客户名称").fill("物流");
  await field(pane, "进入当前阶段时间").fill("2024-03-28");
  await field(pane, "跟进责任人").fill("销售李*");
  await pane.press("customer.save");
  await pane.see("customer.done.added");
  const log = await savedRows(page, "阶段流转");
  assert.equal(log.filter((cells) => cells.includes("KH301")).length, 1);
  const list = await savedRows(page, "客户跟踪");
  const row = list.find((cells) => cells.includes("KH301"));
  assert.ok(row?.includes("物流") && row.includes("潜在客户") && row.includes("销售李*"), JSON.stringify(row));
  assert.deepEqual(errors, []);
});

pageTest("a customer is lost, asked why, and reopened; the history tells of both", async (open) => {
  const { page, errors } = open;
  const pane = await openExamples(open);
  await selectCell(page, "A5");
  await pane.main.getByRole("heading", { name: "制造" }).waitFor();
  await pane.press("customer.action.lose");
  await pane.press("customer.confirm.lose");
  await pane.see("customer.problem.required");
  await pane.main.getByLabel(pane.say("customer.field.reason")).fill("价格异议");
  await pane.press("customer.confirm.lose");
  await pane.see("customer.done.lose");
  await pane.press("customer.action.reopen");
  await pane.main.getByLabel(pane.say("customer.field.reason")).fill("客户恢复预算");
  await pane.press("customer.confirm.reopen");
  await pane.see("customer.done.reopen");
  const history = await pane.main.getByRole("list", { name: "历史" }).getByRole("listitem").allInnerTexts();
  assert.match(history[0] ?? "", /^重启：商务谈判/);
  assert.match(history[1] ?? "", /^流失：商务谈判/);
  const log = (await savedRows(page, "阶段流转")).filter((cells) => cells.includes("KH002"));
  assert.deepEqual(
    log.slice(-2).map((cells) => cells.includes("流失") || cells.includes("重启")),
    [true, true],
  );
  assert.deepEqual(errors, []);
});
