import { act, fireEvent, screen } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import { aChange, aContent, field } from "./held-settings";
import { announced, button, openPane, settle } from "./open-pane";

const box = (name: string) => screen.getByRole("textbox", { name });

async function openSettings(content = aContent()) {
  const pane = openPane({ view: "settings" });
  expect(announced()).toContain("正在读取设置…");
  await settle(() => pane.settings.read.answer(content));
  return pane;
}

test("a threshold is saved by itself, with what the user saw, and taken back", async () => {
  const { user, settings } = await openSettings();
  await user.click(button("规则与提醒"));
  expect(box("低转化率阈值（%）")).toHaveValue("40");
  expect(box("未更新天数")).toHaveValue("");
  await user.clear(box("低转化率阈值（%）"));
  await user.type(box("低转化率阈值（%）"), "35.5");
  await user.click(screen.getByRole("radio", { name: /^B2C/ }));
  await user.click(button("保存"));
  expect(settings.change.calls).toEqual([
    [
      {
        kind: "parameters",
        edits: [
          { key: "lowConversion", expected: 0.4, value: 0.355 },
          { key: "businessMode", expected: "B2B", value: "b2c" },
        ],
      },
    ],
  ]);
  await settle(() => settings.change.answer(aChange()));
  await settle(() => settings.read.answer(aContent()));
  expect(announced()).toBe("已保存到工作簿");
  await user.click(button("撤销"));
  expect(settings.undo.calls).toHaveLength(1);
  await settle(() => settings.undo.answer(undefined));
  await settle(() => settings.read.answer(aContent()));
  expect(announced()).toBe("已撤销");
});

test("what makes no sense is said at the field and not saved", async () => {
  const { user, settings } = await openSettings();
  await user.click(button("规则与提醒"));
  await user.clear(box("低转化率阈值（%）"));
  await user.type(box("低转化率阈值（%）"), "140");
  await user.clear(box("超期倍数"));
  await user.type(box("超期倍数"), "很多");
  expect(screen.getByText("不能超过 100%。")).toBeVisible();
  expect(screen.getByText("请输入数字，如 1.5。")).toBeVisible();
  await user.click(button("保存"));
  expect(settings.change.calls).toEqual([]);
});

test("a formula, a cell that makes no sense and a protected sheet are told", async () => {
  const content = aContent({ protectedSheets: ["漏斗设置"] });
  const { user } = await openSettings({
    ...content,
    parameters: { ...content.parameters!, coachingFactor: { ...field(1.5, 1.5), lock: "formula" } },
  });
  await user.click(button("规则与提醒"));
  expect(screen.getByText("漏斗设置 B3 中是公式，请在工作表中修改。")).toBeVisible();
  expect(screen.getByText(/^工作表受保护：漏斗设置/)).toBeVisible();
  expect(box("超期倍数")).toHaveAttribute("readonly");
});

test("a list is edited, and stays edited while the user looks elsewhere and the sheet changes", async () => {
  const { user, sessions, settings } = await openSettings();
  await user.click(button("客户来源"));
  await user.click(button("添加一项"));
  await user.type(box("第 3 项"), "展会");
  expect(screen.getByText("已有相同的一项。")).toBeVisible();
  await user.type(box("第 3 项"), "二");
  act(() => sessions.views.show("report"));
  act(() => sessions.views.show("settings"));
  const lists = aContent().lists!;
  const other = { items: ["别的"], found: ["别的"], lock: null };
  await settle(() => settings.read.answer(aContent({ lists: { ...lists, source: other, owner: other } })));
  await user.click(button("跟进责任人"));
  expect(box("第 1 项")).toHaveValue("别的");
  await user.click(button("跟进责任人"));
  await user.click(button(/^客户来源/));
  await user.click(button("删除“转介绍”"));
  await user.click(button("保存"));
  expect(settings.change.calls[0]).toEqual([
    { kind: "list", list: "source", expected: ["展会", "转介绍"], items: ["展会", "展会二"] },
  ]);
  await settle(() => settings.change.answer({ kind: "refused", refusal: "formula" }));
  expect(screen.getByRole("alert")).toHaveTextContent("单元格中是公式，没有覆盖。");
});

test("stages' benchmarks and the reason dictionary are saved", async () => {
  const { user, settings } = await openSettings();
  await user.click(button("阶段标准与基准"));
  await user.clear(box("行业平均停留（天）"));
  await user.type(box("平均客单价（万元）"), "2.5");
  await user.click(button("保存"));
  expect(settings.change.calls[0]).toEqual([
    {
      kind: "stages",
      edits: [
        { stage: "lead", field: "averagePrice", expected: "", value: 2.5 },
        { stage: "lead", field: "benchmarkDays", expected: 7, value: null },
      ],
    },
  ]);
  await settle(() => settings.change.answer(aChange()));
  await settle(() => settings.read.answer(aContent()));
  await user.click(button("超时原因词典"));
  await user.type(box("关键词（用“、”分隔）"), "、优惠、价格");
  await user.click(button("保存"));
  expect(settings.change.calls[1]).toMatchObject([
    { kind: "reasons", lines: [{ row: 0, reason: "价格异议", keywords: ["价格", "折扣", "优惠"] }] },
  ]);
});

test("a failure keeps the edits; discarding them shows what the sheet says", async () => {
  const { user, settings } = await openSettings();
  await user.click(button("规则与提醒"));
  await user.type(box("超期倍数"), "5");
  await user.click(button("保存"));
  await settle(() => settings.change.fail(new AppError("changed-meanwhile", "漏斗设置 B3")));
  expect(screen.getByRole("alert")).toHaveTextContent("您的修改还在这里");
  expect(box("超期倍数")).toHaveValue("1.55");
  await user.click(button("放弃修改"));
  const { parameters } = aContent();
  await settle(() => settings.read.answer(aContent({ parameters: { ...parameters!, overdueFactor: field(2, 2) } })));
  expect(box("超期倍数")).toHaveValue("2");
});

test("the sheet is read again when the user comes back to the pane", async () => {
  const { user, settings } = await openSettings();
  fireEvent.focus(window);
  await settle(() => settings.read.answer(aContent({ parameters: null })));
  await user.click(button("规则与提醒"));
  expect(screen.getByText(/^工作簿中没有这张设置表格/)).toBeVisible();
});
