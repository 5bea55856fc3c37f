import { act, fireEvent, screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { ActionsResult } from "../../src/app/read-improvements";
import { aMonth } from "../support/builders";
import { aFollow, aJudgedFollow, aRestatement, aSuggestion, someActions, undoPlan } from "./held-actions";
import { day } from "./held-publish";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

async function openRead(
  result: ActionsResult = someActions(),
  options: Parameters<typeof openPane>[0] = {},
): Promise<OpenPane> {
  const pane = openPane({ view: "actions", ...options });
  await settle(() => pane.actions.read.answer(result));
  return pane;
}

const field = (label: string | RegExp) => screen.getByLabelText(label);
const ownField = (label: string) => field(new RegExp(`^${label}`));
const group = (measure: string) => screen.getByRole("group", { name: measure });
const figuresOf = (measure: string) =>
  [...group(measure).querySelectorAll("dl > div")].map((part) => [...part.children].map((cell) => cell.textContent));

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

test("a suggestion becomes an action once somebody sees to it by a day", async () => {
  const { user, actions } = await openRead();
  expect(screen.getByText("需求确认：已决转化率 52%，可以达到 75%。")).toBeVisible();
  await user.click(button("采纳为措施：客户需求挖掘培训"));
  expect(heading("采纳为措施")).toHaveFocus();
  expect(field(/^时间节点/)).toHaveValue("2024-04-24");
  expect(field(/^时间节点/)).toHaveAccessibleDescription(/^2024年4月24日星期三/);
  fireEvent.change(field(/^时间节点/), { target: { value: "2024-04-09" } });
  await user.click(button("写入工作表"));
  expect(field(/^责任人/)).toHaveAccessibleDescription("请填写");
  expect(field(/^时间节点/)).toHaveAccessibleDescription(expect.stringContaining("不能早于今天"));
  expect(actions.start.calls).toEqual([]);
  await user.type(field(/^责任人/), " 销售经理* ");
  fireEvent.change(field(/^时间节点/), { target: { value: "2024-04-30" } });
  await user.click(button("写入工作表"));
  const { acceptance, finding, measure, metric, target } = aSuggestion();
  expect(actions.start.calls).toEqual([
    [
      {
        ...{ stage: finding.stage, measure, acceptance, metric, target },
        ...{ owner: "销售经理*", due: day("2024-04-30"), appliesTo: [] },
      },
    ],
  ]);
  const started = { kind: "started", sheetName: "优化策略", baseline: { value: 0.52, n: 80 }, undo: undoPlan } as const;
  await settle(() => actions.start.answer(started));
  await settle(() => actions.read.answer(someActions({ suggestions: [] })));
  expect(heading("已采纳为措施")).toHaveFocus();
  expect(screen.getByText("“客户需求挖掘培训”已写入工作表“优化策略”。")).toBeVisible();
  expect(screen.getByText(/没有需要新措施的发现/)).toBeVisible();
});

test("given up, a suggestion has the focus again; one that is under way is not written twice", async () => {
  const { user, actions } = await openRead();
  const adopt = "采纳为措施：客户需求挖掘培训";
  await user.click(button(adopt));
  await user.click(button("取消"));
  expect(button(adopt)).toHaveFocus();
  await user.click(button(adopt));
  await user.type(field(/^责任人/), "销售经理*");
  await user.click(button("写入工作表"));
  await settle(() => actions.start.answer({ kind: "under-way", sheetName: "优化策略" }));
  expect(screen.getByRole("alert")).toHaveTextContent("同一阶段已有同样的措施在进行中");
});

test("a measure in one's own words says at each field what it lacks, the first of them in focus", async () => {
  const { user, actions } = await openRead();
  await user.click(button("写一条自己的措施"));
  expect(heading("自己的措施")).toHaveFocus();
  await user.click(button("写入工作表"));
  const own = ["瓶颈阶段", "优化措施", "责任人", "目标", "验收标准"];
  for (const label of own) expect(ownField(label)).toHaveAccessibleDescription(expect.stringContaining("请填写"));
  expect(ownField("瓶颈阶段")).toHaveFocus();
  expect(actions.start.calls).toEqual([]);
  await user.type(ownField("优化措施"), "每周复盘");
  expect(ownField("优化措施")).not.toBeInvalid();
  expect(ownField("责任人")).toBeInvalid();
});

test("a measure in one's own words is written with what it shall move, for whose customers and how far", async () => {
  const { user, actions } = await openRead();
  await user.click(button("写一条自己的措施"));
  expect(within(ownField("瓶颈阶段")).queryByRole("option", { name: "成交" })).toBeNull();
  await user.selectOptions(ownField("瓶颈阶段"), "需求确认");
  await user.type(ownField("优化措施"), " 每周复盘 ");
  await user.type(ownField("责任人"), "销售经理*");
  await user.type(ownField("验收标准"), "每周都开");
  expect(ownField("目标")).toHaveAccessibleDescription(/^现在是 52%（最近 90 天，80 例）/);
  await user.selectOptions(ownField("适用责任人"), "销售王*");
  await user.type(ownField("目标"), "40");
  await user.click(button("写入工作表"));
  expect(ownField("目标")).toHaveAccessibleDescription(expect.stringContaining("要比现在的 40% 更好"));
  await user.clear(ownField("目标"));
  await user.type(ownField("目标"), "60%");
  await user.click(button("写入工作表"));
  expect(actions.start.calls).toEqual([
    [
      {
        ...{ stage: someActions().openStages[0], measure: "每周复盘", acceptance: "每周都开", metric: "decidedRate" },
        ...{ target: 0.6, owner: "销售经理*", due: day("2024-04-24"), appliesTo: ["销售王*"] },
      },
    ],
  ]);
  const started = { kind: "started", sheetName: "优化策略", baseline: { value: 0.4, n: 80 }, undo: undoPlan } as const;
  await settle(() => actions.start.answer(started));
  await settle(() => actions.read.answer(someActions()));
  expect(heading("已添加措施")).toHaveFocus();
  expect(screen.getByText("“每周复盘”已写入工作表“优化策略”。")).toBeVisible();
  await user.click(button("撤销"));
  expect(actions.undo.calls).toEqual([[undoPlan]]);
});

test("another metric is another target; without one there is none", async () => {
  const { user } = await openRead();
  await user.click(button("写一条自己的措施"));
  await user.selectOptions(ownField("瓶颈阶段"), "需求确认");
  await user.type(ownField("目标"), "60");
  await user.selectOptions(ownField("指标"), "停留中位数");
  expect(ownField("目标")).toHaveValue("");
  expect(ownField("目标")).toHaveAccessibleDescription(/没有基线/);
  await user.selectOptions(ownField("指标"), "不用指标");
  expect(screen.queryByLabelText(/^目标/)).toBeNull();
  expect(ownField("指标")).toHaveAccessibleDescription(/无法判断/);
  await user.click(button("取消"));
  expect(button("写一条自己的措施")).toHaveFocus();
});

test("one form at a time: a suggestion that is adopted takes the place of one's own measure", async () => {
  const { user } = await openRead();
  await user.click(button("写一条自己的措施"));
  await user.click(button("采纳为措施：客户需求挖掘培训"));
  expect(screen.queryByRole("heading", { name: "自己的措施" })).toBeNull();
  expect(heading("采纳为措施")).toBeVisible();
});

test.each([
  ["slow", "medianDays", 12, 7.5, "需求确认：停留中位数 12 天，可以缩短到 7.5 天。"],
  ["slow", "medianDays", 12, null, "需求确认：停留中位数 12 天，偏长。"],
  ["lowRate", "decidedRate", 0.4, null, "需求确认：已决转化率 40%，各阶段中最低。"],
  ["overdue", "overdueShare", 0.3, null, "需求确认：30% 的客户停留超期。"],
  ["trait", "decidedRate", 0.8, null, "需求确认：流失客户有超出偶然的共同点，占流失的 80%。"],
  ["cause", "lossRate", 0.35, null, "需求确认：流失原因“价格过高”占 35%。"],
] as const)("a finding %s of %s is said in words", async (kind, metric, value, target, text) => {
  const finding = { ...aSuggestion().finding, kind, value, target, words: kind === "cause" ? ["价格过高"] : [] };
  await openRead(someActions({ suggestions: [aSuggestion({ finding, metric, target })] }));
  expect(screen.getByText(text)).toBeVisible();
});

test("the last month that is over is closed, and opened again by undoing", async () => {
  const { user, actions } = await openRead(
    someActions({ closedMonths: [{ month: aMonth("2024-02"), closedOn: day("2024-03-02") }] }),
  );
  expect(field("月份")).toHaveDisplayValue("2024年3月");
  expect(screen.getByRole("option", { name: "2024年2月（已关账）" })).toBeVisible();
  expect(screen.queryByRole("option", { name: "2024年4月" })).toBeNull();
  await user.click(button("关账"));
  expect(actions.close.calls).toEqual([[{ month: aMonth("2024-03"), closesAgain: false }]]);
  expect(announced()).toBe("正在关账…");
  await settle(() => actions.close.answer({ kind: "closed", sheetName: "月结", undo: undoPlan }));
  await settle(() => actions.read.answer(someActions()));
  expect(heading("2024年3月已关账")).toHaveFocus();
  await user.click(button("撤销"));
  expect(actions.undo.calls).toEqual([[undoPlan]]);
});

test("a month that was closed before is closed again only when its figures are others and the user agrees", async () => {
  const { user, actions } = await openRead();
  await user.selectOptions(field("月份"), "2024年2月");
  await user.click(button("关账"));
  const before = { kind: "closed-before", closedOn: day("2024-03-02") } as const;
  await settle(() => actions.close.answer({ ...before, restatements: [] }));
  expect(heading("2024年2月已于2024年3月2日关账")).toHaveFocus();
  expect(screen.getByText("各项数字与关账时相同，无需再次关账。")).toBeVisible();
  await user.click(button("关账"));
  await settle(() => actions.close.answer({ ...before, restatements: [aRestatement()] }));
  expect(screen.getByText("2024年2月，需求确认，新增客户数：关账时 90，现在 93。")).toBeVisible();
  await user.click(button("按现在的数字重新关账"));
  expect(actions.close.calls.at(-1)).toEqual([{ month: aMonth("2024-02"), closesAgain: true }]);
});

test("what has become of closed months stands there without being asked for", async () => {
  const lines = [
    aRestatement(),
    aRestatement({ figure: "meanDays", closed: 4.2, now: null, lateEvents: 0, since: null }),
  ];
  await openRead(someActions({ restatements: lines }));
  const items = within(screen.getByRole("list", { name: "已关账月份的更正" })).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    "2024年2月，需求确认，新增客户数：关账时 90，现在 93。关账后补记了 3 条流转。",
    "2024年2月，需求确认，平均停留天数：关账时 4.2，现在 —。没有补记流转，可能是阶段或设置有变。",
  ]);
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
