import { screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { OverdueResult, SpotChecksResult } from "../../src/app/chores-result";
import { isoWeekOf } from "../../src/domain/calendar";
import { aCustomer } from "../support/builders";
import { day } from "./held-publish";
import { announced, button, heading, openPane, settle } from "./open-pane";

const overdue = (days: number) => ({ customer: aCustomer("KH001"), days, baseline: 10 });
const anOverdueList: OverdueResult = {
  kind: "written",
  sheetName: "本周超期",
  rowErrors: [],
  groups: [
    { owner: "销售李*", customers: [overdue(30), overdue(20)] },
    { owner: "销售王*", customers: [overdue(25)] },
  ],
};
const week = isoWeekOf(day("2024-04-10"));
const aSpotCheck: SpotChecksResult = {
  kind: "written",
  sheetName: "抽查",
  rowErrors: [],
  week,
  added: [],
  shares: [
    { week, owner: "销售李*", drawn: 3, checked: 2, correct: 1, share: 0.5 },
    { week, owner: "销售王*", drawn: 1, checked: 0, correct: 0, share: null },
  ],
};

const items = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("masks contact data unless told not to", async () => {
  const { user, lists } = openPane({ view: "lists" });
  const mask = screen.getByRole("switch", { name: "隐去联系人和联系方式" });
  expect(mask).toBeChecked();
  await user.click(button("停留超期清单"));
  await settle(() => lists.overdue.answer(anOverdueList));
  await user.click(mask);
  await user.click(button("停留超期清单"));
  expect(lists.overdue.calls).toEqual([
    ["masked", false],
    ["full", false],
  ]);
});

test("says where the list is and counts by owner", async () => {
  const { user, lists } = openPane({ view: "lists" });
  await user.click(button("停留超期清单"));
  expect(announced()).toBe("正在生成停留超期清单…");
  await settle(() => lists.overdue.answer(anOverdueList));
  expect(heading("停留超期清单已生成")).toHaveFocus();
  expect(announced()).toBe("停留超期清单已生成");
  expect(items("停留超期的客户")).toEqual(["销售李* 2 位客户", "销售王* 1 位客户"]);
  await user.click(button("本周超期"));
  expect(lists.show.calls).toEqual([["本周超期"]]);
});

test("says so when nobody is overdue", async () => {
  const { user, lists } = openPane({ view: "lists", canSelect: false });
  await user.click(button("停留超期清单"));
  await settle(() => lists.overdue.answer({ ...anOverdueList, groups: [] }));
  expect(screen.getByText("没有客户停留超期。")).toBeVisible();
  expect(screen.queryByRole("button", { name: "本周超期" })).toBeNull();
});

test("the reminders say by when updates were due", async () => {
  const { user, lists } = openPane({ view: "lists" });
  await user.click(button("更新提醒"));
  const late = { customer: aCustomer("KH001"), lastUpdate: day("2024-03-20"), daysUnchanged: 21 };
  const groups = [{ owner: "销售李*", customers: [late] }];
  const reminders = { due: day("2024-04-05"), since: day("2024-03-30"), followedUp: 40, groups };
  await settle(() => lists.reminders.answer({ kind: "written", sheetName: "更新提醒", rowErrors: [], reminders }));
  expect(screen.getByText("应在 2024年4月5日 前更新；跟进中的客户共 40 位。")).toBeVisible();
  expect(items("未更新的客户")).toEqual(["销售李* 1 位客户"]);
});

test.each([
  [true, "首次回复表已生成", "请在表中填写客户编号、首次接触和首次回复的日期与时刻。"],
  [false, "首次回复表已经有了", "没有改动其中的内容。"],
])("the sheet of first replies leads on, made now: %p", async (isNew, title, text) => {
  const { user, lists } = openPane({ view: "lists" });
  await user.click(button("首次回复表"));
  await settle(() => lists.replies.answer({ kind: "written", sheetName: "首次回复", rowErrors: [], isNew }));
  expect(heading(title)).toHaveFocus();
  expect(announced()).toBe(title);
  expect(screen.getByText(new RegExp(`^${text}`))).toBeVisible();
  await user.click(button("首次回复"));
  expect(lists.show.calls).toEqual([["首次回复"]]);
});

test("the spot check tells the shares found correct, and that the week was drawn before", async () => {
  const { user, lists } = openPane({ view: "lists" });
  await user.click(button("抽查"));
  await settle(() => lists.spotChecks.answer(aSpotCheck));
  expect(screen.getByText("2024-W15 的客户已经抽取过，没有增加。")).toBeVisible();
  expect(items("核对结果")).toEqual([
    "销售李* · 2024-W15 正确 50%抽取 3，已核对 2",
    "销售王* · 2024-W15 尚未核对抽取 1，已核对 0",
  ]);
});

test("asks before overwriting, and does what it is told", async () => {
  const { user, lists } = openPane({ view: "lists" });
  const conflicts = [{ sheetName: "本周超期", columns: ["我的备注"] }];
  await user.click(button("停留超期清单"));
  await settle(() => lists.overdue.answer({ kind: "needs-confirmation", conflicts }));
  expect(heading("是否覆盖这些内容？")).toHaveFocus();
  expect(announced()).toBe("需要确认：停留超期清单会覆盖您的内容");
  await user.click(button("覆盖"));
  expect(lists.overdue.calls[1]).toEqual(["masked", true]);
  await settle(() => lists.overdue.answer({ kind: "needs-confirmation", conflicts }));
  await user.click(button("保留"));
  expect(heading("已保留您的内容")).toHaveFocus();
  expect(lists.overdue.calls).toHaveLength(2);
});

test("runs one list at a time, and tries the one again that failed", async () => {
  const { user, lists } = openPane({ view: "lists" });
  await user.click(button("更新提醒"));
  await user.click(button("抽查"));
  expect(lists.spotChecks.calls).toEqual([]);
  await settle(() => lists.reminders.fail(new AppError("no-customers")));
  expect(heading("没有找到可以统计的客户")).toHaveFocus();
  await user.click(button("重试"));
  expect(lists.reminders.calls).toHaveLength(2);
});

test("speaks English", async () => {
  const { user, lists } = openPane({ view: "lists", language: "en-US" });
  await user.click(button("Spot check"));
  await settle(() => lists.spotChecks.answer({ ...aSpotCheck, added: [aCustomer("KH001")] }));
  expect(heading("Spot check: ready")).toHaveFocus();
  expect(screen.getByText("1 customer drawn for 2024-W15.")).toBeVisible();
  expect(screen.getByText("50% correct")).toBeVisible();
});
