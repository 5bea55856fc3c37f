import { act, fireEvent, screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import { aFollow, aJudgedFollow, someActions, undoPlan } from "./held-actions";
import { day } from "./held-publish";
import { field, figuresOf, group, openRead } from "./open-actions";
import { announced, button, heading, openPane, settle } from "./open-pane";

test("is reached from the report and leads back to it", async () => {
  const { user } = openPane();
  await user.click(button(/^改进措施与关账/));
  expect(heading("改进措施与关账")).toBeVisible();
  await user.click(button("返回"));
  expect(heading("月度漏斗报告")).toBeVisible();
});

test("says that it reads, and what it has found", async () => {
  const { actions } = openPane({ view: "actions" });
  expect(announced()).toBe("正在读取措施…");
  await settle(() => actions.read.answer(someActions()));
  expect(announced()).toBe("措施 2 项，建议 1 条");
});

test("an action stands with who does what by when, and its figures from baseline to target", async () => {
  await openRead();
  const planned = group("引入需求调研模板");
  expect(planned).toHaveTextContent("需求确认 · 责任人：销售经理* · 时间节点：2024年4月20日");
  expect(planned).toHaveTextContent("验收标准：转化率提升至 70%");
  expect(figuresOf("引入需求调研模板")).toEqual([
    ["基线", "50%", "86 例"],
    ["现值", "—"],
    ["目标", "70%"],
  ]);
  expect(figuresOf("每周演练话术")[1]).toEqual(["现值", "90%", "42 例"]);
});

test.each([
  [{}, "有效", "净变化 +31.2 个百分点，区间 +12 至 +50.4。整个区间都在改善一侧，不是偶然。现值已达到目标。"],
  [{ verdict: "ineffective", isTargetMet: false }, "未见效", "整个区间都达不到目标所需的改善。现值尚未达到目标。"],
  [{ verdict: "insufficient" }, "样本不足", "区间还太宽，无法判断。"],
  [{ verdict: "insufficient", net: null }, "样本不足", "客户太少，无法判断。"],
  [
    { phase: "waiting", verdict: "pending", net: null, nextOn: day("2024-05-07") },
    "未到评估期",
    "2024年5月7日做一个月评估。",
  ],
  [{ phase: "month", nextOn: day("2024-06-30") }, "有效", "2024年6月30日做季度评估。"],
  [{ restatedBaseline: { value: 0.48, n: 88 } }, "有效", "基线按现有记录为 48%（88 例），与开始时不同。"],
] as const)("the verdict comes with its interval in words: %j", async (follow, verdict, reading) => {
  await openRead(someActions({ follows: [aJudgedFollow(follow)] }));
  expect(within(group("每周演练话术")).getByText(verdict)).toBeVisible();
  expect(group("每周演练话术")).toHaveTextContent(reading);
});

test("days change by a share of themselves", async () => {
  const net = {
    change: Math.log(0.7),
    low: Math.log(0.6),
    high: Math.log(0.8),
    own: Math.log(0.75),
    others: 0,
    comparisons: 1,
  };
  const follow = aJudgedFollow(
    { net, current: { value: 4.5, n: 20 } },
    { metric: "medianDays", baseline: 6, target: 4 },
  );
  await openRead(someActions({ follows: [follow] }));
  expect(group("每周演练话术")).toHaveTextContent("净变化 -30%，区间 -40% 至 -20%。");
  expect(figuresOf("每周演练话术").map(([, value]) => value)).toEqual(["6 天", "4.5 天", "4 天"]);
});

test("after a week it is asked whether the measure is applied; the day is written, and taken back", async () => {
  const { user, actions } = await openRead();
  fireEvent.change(field("落实日期"), { target: { value: "2024-03-10" } });
  await user.click(button("已落实"));
  expect(actions.mark.calls).toEqual([
    [someActions().follows[0]!.action, { status: "applied", appliedOn: day("2024-03-10") }],
  ]);
  await settle(() => actions.mark.answer(undoPlan));
  await settle(() => actions.read.answer(someActions({ follows: [aJudgedFollow()] })));
  expect(heading("已标为已落实")).toHaveFocus();
  expect(announced()).toBe("已标为已落实");
  expect(screen.queryByText("这项措施落实了吗？")).toBeNull();
  await user.click(button("撤销"));
  expect(actions.undo.calls).toEqual([[undoPlan]]);
  await settle(() => actions.undo.answer(undefined));
  await settle(() => actions.read.answer(someActions()));
  expect(heading("已撤销")).toHaveFocus();
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
});

test.each([
  ["2024-04-11", "不能晚于今天"],
  ["2024-02-29", "不能早于措施开始的日期（2024年3月1日）"],
  ["", "请填写"],
])("a measure cannot be applied on %j", async (date, message) => {
  const { user, actions } = await openRead();
  fireEvent.change(field("落实日期"), { target: { value: date } });
  await user.click(button("已落实"));
  expect(field("落实日期")).toHaveAccessibleDescription(expect.stringContaining(message));
  expect(actions.mark.calls).toEqual([]);
});

test("not applied yet writes nothing, and leaves the way to say so later", async () => {
  const { user, actions } = await openRead();
  await user.click(button("未落实"));
  expect(screen.queryByText("这项措施落实了吗？")).toBeNull();
  expect(screen.getByText(/下次打开窗格时再问/)).toBeVisible();
  expect(button("标为已落实")).toHaveFocus();
  expect(actions.mark.calls).toEqual([]);
  await user.click(button("标为已落实"));
  expect(heading("这项措施落实了吗？")).toHaveFocus();
});

test("what is past its day says so; what is over asks for nothing", async () => {
  await openRead(
    someActions({
      follows: [aFollow({ due: day("2024-04-09") }), aJudgedFollow({ phase: "closed" }, { status: "finished" })],
    }),
  );
  expect(group("引入需求调研模板")).toHaveTextContent("时间节点：2024年4月9日，已过期");
  expect(within(group("每周演练话术")).queryAllByRole("button")).toEqual([]);
});

test("an action is ended where it stands", async () => {
  const { user, actions } = await openRead();
  await user.click(button("结束措施"));
  expect(actions.mark.calls).toEqual([[someActions().follows[1]!.action, { status: "finished" }]]);
  await settle(() => actions.mark.fail(new AppError("changed-meanwhile")));
  await user.click(button("重试"));
  expect(actions.mark.calls).toHaveLength(1);
  expect(actions.read.calls).toHaveLength(2);
});

test("values and verdicts are written into the sheet", async () => {
  const { user, actions } = await openRead();
  await user.click(button("更新现值和结论"));
  await settle(() => actions.follow.answer({ follows: someActions().follows, undo: undoPlan }));
  await settle(() => actions.read.answer(someActions()));
  expect(heading("已更新 2 项措施的现值和结论")).toHaveFocus();
  await user.click(button("更新现值和结论"));
  await settle(() => actions.follow.answer({ follows: someActions().follows, undo: null }));
  await settle(() => actions.read.answer(someActions()));
  expect(heading("工作表中的现值和结论已是最新")).toHaveFocus();
});

test("without actions it says where they come from; without customers, what it takes to get figures", async () => {
  const { close } = await openRead(someActions({ follows: [] }));
  expect(screen.getByText(/还没有措施/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "更新现值和结论" })).toBeNull();
  close();
  const { actions } = openPane({ view: "actions" });
  await settle(() => actions.read.fail(new AppError("no-customers")));
  expect(heading("还没有可以统计的客户")).toBeVisible();
});

test("a failure can be tried again, and what failed is what is tried", async () => {
  const { user, actions } = await openRead();
  await user.click(button("关账"));
  await settle(() => actions.close.fail(new AppError("busy")));
  expect(screen.getByRole("alert")).toHaveTextContent("数字可能没有存入");
  await user.click(button("重试"));
  expect(actions.close.calls).toHaveLength(2);
});

test("in a workbook that cannot be written to, all that writes is out of use", async () => {
  const pane = openPane({ view: "actions" });
  act(() => void pane.sessions.firstRun.start());
  await settle(() => pane.look.answer({ kind: "set-up", isProtected: false, isReadOnly: true }));
  act(() => pane.sessions.views.show("actions"));
  await settle(() => pane.actions.read.answer(someActions()));
  for (const name of ["已落实", "更新现值和结论", "采纳为措施：客户需求挖掘培训", "关账", "结束措施"]) {
    expect(button(name)).toHaveAttribute("aria-disabled", "true");
  }
  expect(button("未落实")).not.toHaveAttribute("aria-disabled", "true");
});

test("in English", async () => {
  await openRead(someActions(), { language: "en-US" });
  expect(group("每周演练话术")).toHaveTextContent(
    "Changed by +40 points since it was applied; the 4 groups left alone changed by +8.8 points.",
  );
  expect(screen.getByText("需求确认: decided conversion is 52%, and could be 75%.")).toBeVisible();
  expect(field("Applied since")).toHaveAccessibleDescription("Wednesday, April 10, 2024");
});
