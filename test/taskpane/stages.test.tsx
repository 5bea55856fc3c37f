import { act, fireEvent, screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import { aFunnel, aPreview, aStageChange } from "./held-stages";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

const box = (name: string) => screen.getByRole("textbox", { name });
const order = () =>
  within(screen.getByRole("list", { name: "漏斗阶段" }))
    .getAllByRole("listitem")
    .map((line) => /线索|洽谈|签约|成交/.exec(line.textContent)?.[0]);

async function openStages(content = aFunnel()): Promise<OpenPane> {
  const pane = openPane({ view: "stages" });
  expect(announced()).toContain("正在读取阶段…");
  await settle(() => pane.stages.read.answer(content));
  return pane;
}

async function choose({ user }: OpenPane, name: string, action: string): Promise<void> {
  await user.click(button(`“${name}”的更多操作`));
  await user.click(screen.getByRole("menuitem", { name: action }));
}

test("is reached from the settings and leads back to them", async () => {
  const { user, sessions } = openPane({ view: "settings" });
  await user.click(button(/^阶段管理/));
  expect(sessions.views.getState()).toBe("stages");
  await user.click(button("返回"));
  expect(sessions.views.getState()).toBe("settings");
});

test("a stage is renamed after a look at what that changes, and the change is taken back", async () => {
  const pane = await openStages();
  const { user, stages } = pane;
  await choose(pane, "洽谈", "重命名");
  expect(heading("重命名“洽谈”")).toHaveFocus();
  await user.clear(box("新名称"));
  expect(button("查看影响")).toHaveAttribute("aria-disabled", "true");
  await user.type(box("新名称"), "面谈{Enter}");
  const wanted = { kind: "rename", stage: "talk", name: "面谈" };
  expect(stages.preview.calls).toEqual([[wanted]]);
  expect(announced()).toContain("正在计算影响…");
  await settle(() => stages.preview.answer({ kind: "possible", preview: aPreview() }));
  expect(heading("将这样修改")).toHaveFocus();
  expect(screen.getByText("线索 → 面谈 → 签约 → 成交")).toBeVisible();
  expect(screen.getByText("客户列表改写 2 行")).toBeVisible();
  expect(screen.getByText(/^阶段流转中有 5 行涉及这些阶段：不改写/)).toBeVisible();
  expect(screen.queryByText(/过去有/)).toBeNull();
  expect(stages.change.calls).toEqual([]);

  await user.click(button("确认修改"));
  expect(stages.change.calls).toEqual([[wanted]]);
  await settle(() => stages.change.answer(aStageChange()));
  await settle(() => stages.read.answer(aFunnel()));
  expect(heading("已重命名")).toHaveFocus();
  expect(announced()).toBe("已重命名");
  await user.click(button("撤销"));
  expect(stages.undo.calls[0]?.[0]).toEqual([{ kind: "activate", sheet: "settings" }]);
  await settle(() => stages.undo.answer(undefined));
  await settle(() => stages.read.answer(aFunnel()));
  expect(heading("已撤销，阶段恢复原样")).toHaveFocus();
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
});

test("stages are moved by buttons, which a screen reader hears, and never past the won one", async () => {
  const pane = await openStages();
  const { user, stages } = pane;
  expect(button("上移“线索”")).toHaveAttribute("aria-disabled", "true");
  expect(button("下移“签约”")).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByRole("button", { name: "上移“成交”" })).toBeNull();
  await user.click(button("下移“线索”"));
  expect(order()).toEqual(["洽谈", "线索", "签约", "成交"]);
  expect(announced()).toBe("“线索”移到第 2 位，共 4 个阶段");
  expect(button("下移“线索”")).toHaveFocus();
  expect(button("“线索”的更多操作")).toHaveAttribute("aria-disabled", "true");
  await user.click(button("查看影响"));
  expect(stages.preview.calls).toEqual([[{ kind: "reorder", order: ["talk", "lead", "sign", "won"] }]]);
  await settle(() => stages.preview.answer({ kind: "possible", preview: aPreview({ turnedMoves: 3 }) }));
  expect(screen.getByText(/过去有 3 次变化会从升级变为退回/)).toBeVisible();
  await user.click(button("返回修改"));
  expect(button("查看影响")).toHaveFocus();
  expect(order()).toEqual(["洽谈", "线索", "签约", "成交"]);
  await user.click(button("恢复原来的顺序"));
  expect(order()).toEqual(["线索", "洽谈", "签约", "成交"]);
  expect(button("添加阶段")).toHaveFocus();
});

test("an order that is moved back to what it was is no change", async () => {
  const { user } = await openStages();
  await user.click(button("下移“线索”"));
  await user.click(button("上移“线索”"));
  expect(screen.queryByRole("button", { name: "恢复原来的顺序" })).toBeNull();
});

describe("dragging", () => {
  const height = 48;
  /** jsdom knows of no pointers but mice. */
  const point = (handle: Element, type: string, clientY = 0): void => {
    fireEvent(handle, new MouseEvent(type, { bubbles: true, cancelable: true, clientY }));
  };

  async function openLines() {
    await openStages();
    HTMLElement.prototype.setPointerCapture = () => undefined;
    const lines = within(screen.getByRole("list", { name: "漏斗阶段" })).getAllByRole("listitem");
    lines.forEach((line, place) => (line.getBoundingClientRect = () => new DOMRect(0, place * height, 300, height)));
    const handles = screen.getAllByTitle("拖动以调整顺序");
    return (place: number) => handles[place]!;
  }

  test.each([
    ["down", 0, 1.8, ["洽谈", "线索", "签约", "成交"]],
    ["up", 2, 0.2, ["签约", "线索", "洽谈", "成交"]],
    ["not past the won one", 0, 9, ["洽谈", "签约", "线索", "成交"]],
    ["nowhere", 1, 1.4, ["线索", "洽谈", "签约", "成交"]],
  ] as const)("%s", async (_way, from, to, expected) => {
    const handle = (await openLines())(from);
    point(handle, "pointerdown", (from + 0.5) * height);
    point(handle, "pointermove", to * height);
    point(handle, "pointerup");
    expect(order()).toEqual(expected);
  });

  test("is given up when the pointer is taken away", async () => {
    const handle = (await openLines())(0);
    point(handle, "pointerdown", 20);
    point(handle, "pointermove", 2 * height);
    point(handle, "pointercancel");
    point(handle, "pointerup");
    expect(order()).toEqual(["线索", "洽谈", "签约", "成交"]);
  });
});

test("a split takes two names, and customer by customer who goes on", async () => {
  const pane = await openStages();
  const { user, stages } = pane;
  await choose(pane, "洽谈", "拆分");
  expect(box("前一阶段的名称")).toHaveValue("洽谈");
  await user.type(box("后一阶段的名称"), "报价");
  await user.click(button("全选"));
  await user.click(screen.getByRole("checkbox", { name: "KH001 · 销售李*" }));
  expect(screen.getByText("进入后一阶段的客户（已选 1 / 2）")).toBeVisible();
  await user.click(button("查看影响"));
  expect(stages.preview.calls).toEqual([
    [{ kind: "split", stage: "talk", firstName: "洽谈", second: { name: "报价" }, moved: ["KH002"] }],
  ]);
  await settle(() => stages.preview.answer({ kind: "possible", preview: aPreview({ newLogRows: 1 }) }));
  expect(screen.getByText(/^阶段流转新增 1 行/)).toBeVisible();
});

test("a stage is added at a place, and one is removed with where its history goes", async () => {
  const pane = await openStages();
  const { user, stages } = pane;
  await user.click(button("添加阶段"));
  const place = screen.getByRole("combobox", { name: "位置" });
  expect(place).toHaveDisplayValue("在“成交”之前");
  await user.selectOptions(place, "在“洽谈”之前");
  await user.type(box("阶段名称"), "试用");
  await user.click(button("查看影响"));
  expect(stages.preview.calls[0]).toEqual([{ kind: "add", stage: { name: "试用" }, place: 1 }]);
  await settle(() => stages.preview.answer({ kind: "refused", refusal: "own-columns" }));
  expect(screen.getByRole("alert")).toHaveTextContent("阶段表格旁有您自己的列");
  await user.click(button("取消"));
  expect(button("添加阶段")).toHaveFocus();

  await choose(pane, "洽谈", "删除");
  const heir = screen.getByRole("combobox", { name: /^2 位客户和全部历史记录归入/ });
  expect(
    within(heir)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["请选择阶段", "线索", "签约"]);
  expect(button("查看影响")).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(heir, "签约");
  await user.click(button("查看影响"));
  expect(stages.preview.calls[1]).toEqual([{ kind: "remove", stage: "talk", into: "sign" }]);
});

test("the won stage can only be renamed", async () => {
  const { user } = await openStages();
  await user.click(button("“成交”的更多操作"));
  expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual(["重命名"]);
});

test("the only open stage is not removed", async () => {
  const all = aFunnel().stages!;
  const { user } = await openStages(aFunnel({ stages: [all[0]!, all[3]!] }));
  await user.click(button("“线索”的更多操作"));
  expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual(["重命名", "拆分"]);
});

test("a refusal of the change leads back to what was described", async () => {
  const pane = await openStages();
  const { user, stages } = pane;
  await choose(pane, "洽谈", "重命名");
  await user.type(box("新名称"), "二");
  await user.click(button("查看影响"));
  await settle(() => stages.preview.answer({ kind: "possible", preview: aPreview() }));
  await user.click(button("确认修改"));
  await settle(() => stages.change.answer({ kind: "refused", refusal: "name-in-use" }));
  expect(screen.getByRole("alert")).toHaveTextContent("这个名称属于另一个阶段");
  expect(box("新名称")).toHaveValue("洽谈二");
  await user.type(box("新名称"), "三");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure says what to expect, and the same is tried again", async () => {
  const pane = await openStages();
  const { user, stages } = pane;
  await user.click(button("下移“线索”"));
  await user.click(button("查看影响"));
  await settle(() => stages.preview.answer({ kind: "possible", preview: aPreview() }));
  await user.click(button("确认修改"));
  await settle(() => stages.change.fail(new AppError("sheet-protected", "漏斗设置")));
  expect(heading("工作表“漏斗设置”受保护，无法写入")).toHaveFocus();
  expect(screen.getByText(/^可能只修改了一部分/)).toBeVisible();
  await user.click(button("重试"));
  expect(stages.change.calls).toHaveLength(2);
});

test("a workbook without stages of its own is led to the set-up", async () => {
  const { user, sessions } = await openStages(aFunnel({ stages: null }));
  expect(screen.getByText(/^工作簿中没有阶段表格/)).toBeVisible();
  await user.click(button("初始设置"));
  expect(sessions.views.getState()).toBe("setUp");
});

test("on a protected sheet the stages are shown, and nothing is offered that cannot be done", async () => {
  await openStages(aFunnel({ protectedSheets: ["漏斗设置"] }));
  expect(screen.getByText(/^工作表受保护：漏斗设置/)).toBeVisible();
  expect(button("下移“线索”")).toHaveAttribute("aria-disabled", "true");
  expect(button("添加阶段")).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByTitle("拖动以调整顺序")).toBeNull();
});

test("the stages are read again when the user comes back, but not under their hands", async () => {
  const pane = await openStages();
  const { sessions, stages, user } = pane;
  fireEvent.focus(window);
  expect(stages.read.calls).toHaveLength(2);
  await settle(() => stages.read.answer(aFunnel()));
  await choose(pane, "洽谈", "拆分");
  await user.type(box("后一阶段的名称"), "报价");
  await user.click(button("全选"));
  fireEvent.focus(window);
  expect(stages.read.calls).toHaveLength(2);
  act(() => sessions.views.show("report"));
  act(() => sessions.views.show("stages"));
  const [lead, talk, ...rest] = aFunnel().stages!;
  const fewer = [lead!, { ...talk!, customers: talk!.customers.slice(0, 1) }, ...rest];
  await settle(() => stages.read.answer(aFunnel({ stages: fewer })));
  expect(box("后一阶段的名称")).toHaveValue("报价");
  expect(screen.getByText("进入后一阶段的客户（已选 1 / 1）")).toBeVisible();
});
