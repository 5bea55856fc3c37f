import { fireEvent, screen, within } from "@testing-library/react";
import { aSuggestion, someActions, undoPlan } from "./held-actions";
import { day } from "./held-publish";
import { field, openRead, ownField } from "./open-actions";
import { button, heading, settle } from "./open-pane";

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
