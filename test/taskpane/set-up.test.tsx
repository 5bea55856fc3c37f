import { screen } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import { anUndo, aSetUp } from "./held-set-up";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

const radio = (name: RegExp) => screen.getByRole("radio", { name });
const choiceOf = ({ setUp }: OpenPane) => setUp.setUp.calls[0]![0].choice;

test("offers the general funnel with examples, in the pane's language", async () => {
  const pane = openPane({ view: "setUp" });
  expect(radio(/^通用七阶段/)).toBeChecked();
  expect(radio(/^B2B 周期/)).toBeChecked();
  expect(screen.getByRole("combobox", { name: "金额单位" })).toHaveDisplayValue("万元");
  await pane.user.click(button("开始设置"));
  expect(pane.setUp.setUp.calls[0]![0].language).toBe("zh-CN");
  expect(choiceOf(pane)).toMatchObject({
    settings: { businessMode: "b2b", amountUnit: "万元" },
    withExamples: true,
  });
  expect(choiceOf(pane).stages).toHaveLength(7);
});

test("a preset brings its stages and its mode, which the user may change", async () => {
  const pane = openPane({ view: "setUp" });
  await pane.user.click(radio(/^B2C 电商/));
  expect(radio(/^B2C 周期/)).toBeChecked();
  expect(screen.getByText(/建议设 5 至 7 个阶段；少于 5 个时/)).toBeVisible();
  await pane.user.click(radio(/^B2B 周期/));
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "金额单位" }), "元");
  await pane.user.click(screen.getByRole("switch", { name: "放入三位示例客户" }));
  await pane.user.click(button("开始设置"));
  expect(choiceOf(pane)).toMatchObject({
    settings: { businessMode: "b2b", amountUnit: "元" },
    withExamples: false,
    stages: [{ name: "咨询" }, { name: "加购" }, { name: "下单" }],
  });
});

test("stages are edited in place and keep their ids", async () => {
  const pane = openPane({ view: "setUp" });
  const { user } = pane;
  await user.click(button("1. 潜在客户"));
  const name = screen.getByRole("textbox", { name: "阶段名称" });
  await user.clear(name);
  expect(screen.getByText("请为每个阶段填写名称。")).toBeVisible();
  await user.click(button("开始设置"));
  expect(pane.setUp.setUp.calls).toEqual([]);

  await user.type(name, "线索");
  await user.type(screen.getByRole("spinbutton", { name: "行业平均停留（天）" }), "7.5");
  await user.type(screen.getByRole("spinbutton", { name: "平均客单价" }), "3");
  await user.type(screen.getByRole("textbox", { name: "退出条件" }), "！");
  await user.click(button("开始设置"));
  expect(choiceOf(pane).stages[0]).toMatchObject({
    id: "lead",
    name: "线索",
    benchmarkDays: 7.5,
    averagePrice: 3,
    exitRule: expect.stringMatching(/.！$/),
  });
});

test("stages are added ahead of the won one and removed again, never the won one", async () => {
  const { user } = openPane({ view: "setUp" });
  await user.click(button("添加阶段"));
  expect(screen.getByRole("heading", { name: "阶段（8 个）" })).toBeVisible();
  expect(button("8. 成交")).toBeVisible();
  await user.click(button("7. 未命名"));
  await user.type(screen.getByRole("textbox", { name: "阶段名称" }), "试用");
  expect(screen.getByText(/多于 7 个时/)).toBeVisible();
  await user.click(button("删除“试用”"));
  expect(screen.getByRole("heading", { name: "阶段（7 个）" })).toBeVisible();
  await user.click(button("7. 成交"));
  expect(screen.queryByRole("button", { name: /^删除/ })).toBeNull();
});

test("stages change places by buttons, which a screen reader hears, and the won one stays the last", async () => {
  const pane = openPane({ view: "setUp" });
  const { user } = pane;
  await user.click(button("1. 潜在客户"));
  expect(button("上移“潜在客户”")).toHaveAttribute("aria-disabled", "true");
  await user.click(button("下移“潜在客户”"));
  expect(button("2. 潜在客户")).toHaveAttribute("aria-expanded", "true");
  expect(button("下移“潜在客户”")).toHaveFocus();
  expect(announced()).toContain("“潜在客户”移到第 2 位，共 7 个阶段");
  await user.click(button("6. 等待签约"));
  expect(button("下移“等待签约”")).toHaveAttribute("aria-disabled", "true");
  await user.click(button("7. 成交"));
  expect(screen.queryByRole("button", { name: /^上移/ })).toBeNull();
  await user.click(button("开始设置"));
  expect(
    choiceOf(pane)
      .stages.map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(["初步沟通", "潜在客户", "需求确认"]);
});

test("a unit of one's own is typed, and neither empty nor long", async () => {
  const pane = openPane({ view: "setUp" });
  const { user } = pane;
  expect(screen.queryByRole("textbox", { name: "自定义单位" })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "金额单位" }), "其他…");
  const own = screen.getByRole("textbox", { name: "自定义单位" });
  expect(screen.getByText("请填写单位。")).toBeVisible();
  expect(button("开始设置")).toHaveAttribute("aria-disabled", "true");
  await user.type(own, "元");
  expect(own).toBeVisible();
  await user.type(own, "1234567890ab");
  expect(screen.getByText("请用不超过 12 个字。")).toBeVisible();
  await user.clear(own);
  await user.type(own, " 万美元");
  await user.click(button("开始设置"));
  expect(choiceOf(pane).settings).toEqual({ businessMode: "b2b", amountUnit: "万美元" });
});

test("says what was made and what was completed, and takes it back", async () => {
  const { user, setUp } = openPane({ view: "setUp" });
  await user.click(button("开始设置"));
  expect(announced()).toContain("正在设置…");
  await settle(() => setUp.setUp.answer(aSetUp({ repairedTables: ["FunnelLists"], toAdopt: "老客户" })));
  expect(heading("工作簿已设置好")).toHaveFocus();
  expect(screen.getByText("新建的工作表：客户跟踪、阶段流转和漏斗设置")).toBeVisible();
  expect(screen.getByText("补全的表格：FunnelLists")).toBeVisible();
  expect(screen.getByText(/工作表“老客户”中已有客户列表/)).toBeVisible();
  await user.click(button("撤销"));
  expect(setUp.undo.calls).toEqual([[anUndo]]);
  await settle(() => setUp.undo.answer(undefined));
  expect(heading("已撤销设置")).toHaveFocus();
});

test("says so when nothing was missing", async () => {
  const { user, setUp } = openPane({ view: "setUp" });
  await user.click(button("开始设置"));
  await settle(() => setUp.setUp.answer(aSetUp({ undo: null, madeSheets: [] })));
  expect(heading("工作簿已经齐备")).toHaveFocus();
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
});

test("says so when only rules and notes were missing", async () => {
  const { user, setUp } = openPane({ view: "setUp" });
  await user.click(button("开始设置"));
  await settle(() => setUp.setUp.answer(aSetUp({ madeSheets: [] })));
  expect(screen.getByText("补上了缺少的下拉选项、检查规则和说明。")).toBeVisible();
});

test("removes the examples", async () => {
  const { user, setUp } = openPane({ view: "setUp" });
  await user.click(button("移除示例客户"));
  await settle(() => setUp.removeExamples.answer(3));
  expect(heading("已移除 3 位示例客户")).toHaveFocus();
});

test("a failure says what to expect, and the same is tried again", async () => {
  const { user, setUp } = openPane({ view: "setUp" });
  await user.click(button("移除示例客户"));
  await settle(() => setUp.removeExamples.fail(new AppError("sheet-protected", "客户跟踪")));
  expect(heading("工作表“客户跟踪”受保护，无法写入")).toHaveFocus();
  expect(screen.getByText("示例客户可能没有移除。")).toBeVisible();
  await user.click(button("重试"));
  expect(setUp.removeExamples.calls).toHaveLength(2);
});

test("what was chosen is still there after looking at another view", async () => {
  const { user } = openPane({ view: "setUp" });
  await user.click(radio(/^教育培训/));
  await user.click(screen.getByRole("tab", { name: "月报" }));
  await user.click(screen.getByRole("tab", { name: "设置" }));
  await user.click(button(/^初始设置/));
  expect(radio(/^教育培训/)).toBeChecked();
});

test("in English the sheets are, too", async () => {
  const pane = openPane({ view: "setUp", language: "en-US" });
  expect(radio(/^General, seven stages/)).toBeChecked();
  await pane.user.click(button("Set up"));
  expect(pane.setUp.setUp.calls[0]![0].language).toBe("en-US");
  expect(choiceOf(pane).stages[0]?.name).toBe("Lead");
});
