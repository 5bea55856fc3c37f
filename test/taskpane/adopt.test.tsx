import { act, screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import { proposeAdoption } from "../../src/workbook/adopt/propose-adoption";
import type { AdoptionOffer } from "../../src/app/adopt";
import type { SheetGrid } from "../../src/workbook/sheet-grid";
import { gridOf, ownerInValues, simplified, type SheetShape } from "../workbook/adopt/sheet-shapes";
import { anAdoption, anUndo } from "./held-adopt";
import { day } from "./held-publish";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

/** With a word that nobody knows for a stage. */
const shape: SheetShape = {
  ...simplified,
  name: "老客户",
  cells: simplified.cells.map((row) => row.map((cell) => (cell === "商务洽谈" ? "摸底" : cell))),
};

function offerOf(list: SheetShape, changes: Partial<SheetGrid> = {}): AdoptionOffer {
  const grid = gridOf(list, changes);
  return { grid, proposal: proposeAdoption(grid, day("2024-04-10"))! };
}

async function openOffer(offer: AdoptionOffer | null = offerOf(shape), language: "zh-CN" | "en-US" = "zh-CN") {
  const pane = openPane({ view: "adopt", language });
  await settle(() => pane.adopt.propose.answer(offer));
  return pane;
}

const field = (name: string | RegExp) => screen.getByRole("combobox", { name });
const acceptedOf = ({ adopt }: OpenPane) => adopt.adopt.calls[0]![1];

test("looks for a list, says so, and then where it is", async () => {
  const pane = openPane({ view: "adopt" });
  expect(announced()).toContain("正在识别客户列表…");
  await settle(() => pane.adopt.propose.answer(offerOf(shape)));
  expect(heading("工作表“老客户”中的客户列表")).toHaveFocus();
  expect(screen.getByText("表头在第 1 行，共 5 行客户")).toBeVisible();
  expect(pane.adopt.adopt.calls).toEqual([]);
});

test("each column has its proposal, samples and how sure it is", async () => {
  await openOffer();
  const stage = field("销售阶段（E 列）");
  expect(stage).toHaveDisplayValue("当前阶段（必需）");
  expect(stage).toHaveAccessibleDescription(/例如：需求调研 · 摸底 · 线索/);
  expect(stage).toHaveAccessibleDescription(/(确定|很可能)：表头/);
  expect(field("内部评级（J 列）")).toHaveDisplayValue("不使用");
  expect(field("内部评级（J 列）")).toHaveAccessibleDescription(/保留为您自己的列/);
});

test("two columns for one field are said at both, and nothing can be adopted until one is changed", async () => {
  const pane = await openOffer();
  await pane.user.selectOptions(field("内部评级（J 列）"), "当前阶段（必需）");
  expect(field("内部评级（J 列）")).toHaveAccessibleDescription(/“销售阶段”也对应这一项/);
  expect(field("销售阶段（E 列）")).toHaveAccessibleDescription(/“内部评级”也对应这一项/);
  expect(screen.getByText("有 2 列请核对")).toBeVisible();
  await pane.user.click(button("使用此列表"));
  expect(pane.adopt.adopt.calls).toEqual([]);
  expect(screen.getByText("请先处理上面标出的问题。")).toBeVisible();
  await pane.user.selectOptions(field("内部评级（J 列）"), "不使用");
  await pane.user.click(button("使用此列表"));
  expect(pane.adopt.adopt.calls).toHaveLength(1);
});

test("what the user corrects is what is adopted: a column, a word, the mode, the unit and the language", async () => {
  const pane = await openOffer();
  const { user } = pane;
  await user.selectOptions(field("内部评级（J 列）"), "决策人参与度");
  const word = field("摸底（1 行）");
  expect(word).toHaveDisplayValue("不是阶段");
  expect(word).toHaveAccessibleDescription(/请选择阶段；没有对应的行算作未完成/);
  await user.selectOptions(word, "需求确认");
  expect(word).not.toHaveAccessibleDescription(/请选择阶段/);
  await user.click(screen.getByRole("radio", { name: "B2C" }));
  await user.selectOptions(field("金额单位"), "千元");
  await user.selectOptions(field("新工作表的语言"), "英文");
  await user.click(button("使用此列表"));
  const { columns, settings, words } = acceptedOf(pane);
  expect(columns.get("decisionMaker")).toBe(9);
  expect(words.get("摸底")).toBe("needs");
  expect(settings).toEqual({ businessMode: "b2c", amountUnit: "千元" });
  expect(pane.adopt.adopt.calls[0]![0].proposal.language).toBe("en-US");
});

test("the stages can be another preset's or the list's own words", async () => {
  const pane = await openOffer();
  await pane.user.selectOptions(field("阶段方案"), "B2C 电商");
  expect(field("阶段方案")).toHaveAccessibleDescription("咨询 → 加购 → 下单");
  await pane.user.selectOptions(field("阶段方案"), "按列表中的说法");
  expect(field("阶段方案")).toHaveAccessibleDescription(/线索.*摸底.*已成交/);
  await pane.user.click(button("使用此列表"));
  expect(acceptedOf(pane).stages.map(({ name }) => name)).toContain("摸底");
});

test("a required column that the list lacks comes at the right edge, filled as the user says", async () => {
  const pane = await openOffer(offerOf(ownerInValues));
  expect(heading("列表缺少的必需列")).toBeVisible();
  expect(field("客户编号")).toHaveDisplayValue("编号：KH001、KH002…");
  const columns = screen.getAllByRole("combobox", { name: /列）$/ });
  const owner = columns.find(
    (each) => within(each).getByRole<HTMLOptionElement>("option", { selected: true }).value === "owner",
  )!;
  await pane.user.selectOptions(owner, "不使用");
  await pane.user.type(screen.getByRole("textbox", { name: "跟进责任人（全部相同，可留空）" }), "销售李*");
  await pane.user.selectOptions(field("客户编号"), "先留空");
  await pane.user.click(button("使用此列表"));
  expect(acceptedOf(pane).added).toEqual([
    { key: "id", header: "客户编号", fill: { kind: "empty" } },
    { key: "owner", header: "跟进责任人", fill: { kind: "value", value: "销售李*" } },
  ]);
});

test("what forbids adopting is said with its remedy", async () => {
  const pane = await openOffer(offerOf(shape, { isProtected: true }));
  expect(screen.getByRole("alert")).toHaveTextContent("工作表受保护。请先在“审阅”中撤销工作表保护,再试一次。");
  await pane.user.click(button("使用此列表"));
  expect(pane.adopt.adopt.calls).toEqual([]);
  await pane.user.click(button("重新识别当前工作表"));
  await settle(() => pane.adopt.propose.answer(offerOf(shape)));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("says what to do where no list is found, and looks again on the sheet that is shown then", async () => {
  const pane = await openOffer(null);
  expect(heading("没有找到客户列表")).toHaveFocus();
  await pane.user.click(button("重新识别当前工作表"));
  await settle(() => pane.adopt.propose.answer(offerOf(shape)));
  expect(heading("工作表“老客户”中的客户列表")).toBeVisible();
});

test("the outcome names what was made; its undo is there after another view was shown, and leads back", async () => {
  const pane = await openOffer();
  const { user, adopt } = pane;
  await user.click(button("使用此列表"));
  expect(announced()).toContain("正在设置列表…");
  await settle(() => adopt.adopt.answer(anAdoption()));
  expect(heading("客户列表已在使用")).toHaveFocus();
  expect(screen.getByText("新建的工作表：阶段流转和漏斗设置")).toBeVisible();
  expect(screen.queryByRole("button", { name: "使用此列表" })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "检查" }));
  act(() => pane.sessions.views.show("adopt"));
  await user.click(button("撤销"));
  expect(adopt.undo.calls).toEqual([[anUndo]]);
  await settle(() => adopt.undo.answer(undefined));
  expect(heading("已撤销")).toBeVisible();
  expect(button("使用此列表")).toBeEnabled();
});

test("from the outcome a link leads to where the funnel is seen", async () => {
  const pane = await openOffer();
  await pane.user.click(button("使用此列表"));
  await settle(() => pane.adopt.adopt.answer(anAdoption()));
  await pane.user.click(button(/^前往/));
  expect(screen.queryByText("客户列表已在使用")).toBeNull();
  expect(pane.sessions.views.getState()).not.toBe("adopt");
});

test("a list that has changed is shown as it is now, with the choices kept", async () => {
  const pane = await openOffer();
  const { user, adopt } = pane;
  await user.selectOptions(field("内部评级（J 列）"), "职位");
  await user.click(button("使用此列表"));
  await settle(() => adopt.adopt.fail(new AppError("changed-meanwhile", "老客户")));
  expect(heading("“老客户”在此期间有改动")).toHaveFocus();
  await user.click(button("重试"));
  expect(adopt.adopt.calls).toHaveLength(1);
  await settle(() => adopt.propose.answer(offerOf(shape)));
  expect(field("内部评级（J 列）")).toHaveDisplayValue("职位");
});

test("a failed undo is tried again", async () => {
  const { user, adopt } = await openOffer();
  await user.click(button("使用此列表"));
  await settle(() => adopt.adopt.answer(anAdoption()));
  await user.click(button("撤销"));
  await settle(() => adopt.undo.fail(new AppError("cell-being-edited")));
  expect(screen.getByText(/撤销可能没有完成/)).toBeVisible();
  await user.click(button("重试"));
  expect(adopt.undo.calls).toHaveLength(2);
});

test("looking can fail, and is tried again", async () => {
  const pane = openPane({ view: "adopt" });
  await settle(() => pane.adopt.propose.fail(new AppError("busy")));
  expect(screen.getByText("没有写入任何内容。")).toBeVisible();
  await pane.user.click(button("重试"));
  expect(pane.adopt.propose.calls).toHaveLength(2);
});

test("the settings lead there; in English it speaks English", async () => {
  const pane = openPane({ view: "settings", language: "en-US" });
  await pane.user.click(button(/^Use an existing list/));
  await settle(() => pane.adopt.propose.answer(offerOf(shape)));
  expect(heading('Customer list on the worksheet "老客户"')).toBeVisible();
  expect(field("销售阶段 (column E)")).toHaveDisplayValue("Current stage (required)");
  expect(field("内部评级 (column J)")).toHaveAccessibleDescription(/Stays a column of your own/);
});
