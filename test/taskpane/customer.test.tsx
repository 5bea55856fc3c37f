import { screen, within } from "@testing-library/react";
import { customerIdOf } from "../../src/domain/customer";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { AppError } from "../../src/app/app-error";
import type { CustomerBook } from "../../src/app/customer-book";
import { readCustomers } from "../../src/app/read-customers";
import { day } from "../support/builders";
import { aTable, customerRows, stageRows, transitionRows, type CustomerRow } from "../excel/funnel-workbook";
import { MemoryWorkbook } from "../app/memory-workbook";
import { anUndo } from "./held-checks";
import { announced, button, openPane, settle, type OpenPane } from "./open-pane";

const list = { sheetId: customersTable.table };

/** As it is read on 2024-03-28. */
async function aBook(rows: readonly CustomerRow[] = customerRows): Promise<CustomerBook> {
  const tables = [
    aTable(customersTable, rows),
    aTable(transitionsTable, transitionRows),
    aTable(stagesTable, stageRows),
  ].map(({ table, cells: [headers = [], ...cells] }) => ({
    name: table ?? "",
    headers: headers.map(String),
    rows: cells.map((row) => row.map((cell) => (cell === null ? "" : (cell as string | number)))),
  }));
  const workbook = new MemoryWorkbook(tables);
  const book = await readCustomers(
    {
      readSnapshot: async () => ({ ...(await workbook.readSnapshot()), purpose: "everything" }),
      applyPlan: (plan) => workbook.applyPlan(plan),
    },
    day("2024-03-28"),
  );
  if (book.kind !== "book") throw new Error(book.kind);
  return book;
}

async function openCustomer(rows?: readonly CustomerRow[], options: Parameters<typeof openPane>[0] = {}) {
  const pane = openPane({ view: "customer", ...options });
  await settle(() => undefined);
  const book = await aBook(rows);
  await settle(() => pane.customer.read.answer(book));
  return { ...pane, book };
}

/** Selects a row of the sheet, counted from 1. */
const choose = ({ customer }: Pick<OpenPane, "customer">, row: number) =>
  settle(() => customer.choose({ ...list, row: row - 1 }));

const field = (name: string) => screen.getByLabelText(new RegExp(`^${name}`));

test("follows the selection, and leaves the focus where it is", async () => {
  const pane = await openCustomer();
  expect(screen.getByText(/在客户表中选择一行/)).toBeInTheDocument();
  const before = document.activeElement;
  await choose(pane, 4);
  expect(screen.getByRole("heading", { name: "丙" })).toBeInTheDocument();
  expect(screen.getByText("KH003 · 跟进中 · 王")).toBeInTheDocument();
  const path = within(screen.getByRole("list", { name: "阶段路径" })).getAllByRole("listitem");
  expect(path.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
    ...["潜在客户（已过）", "初步沟通（当前）", "需求确认（未到）"],
  ]);
  expect(path[1]).toHaveAttribute("aria-current", "step");
  const history = within(screen.getByRole("list", { name: "历史" })).getAllByRole("listitem");
  expect(history.map(({ textContent }) => textContent)).toEqual([
    "退回：需求确认 → 初步沟通2024年3月22日 · 王",
    "新建：需求确认2024年2月15日 · 王",
  ]);
  expect(document.activeElement).toBe(before);
  await choose(pane, 30);
  expect(screen.getByRole("heading", { name: "丙" })).toBeInTheDocument();
});

test("a loss that asks for its reason leads to the customer, of whose list nothing was read yet", async () => {
  const { user, sessions, losses, customer } = openPane();
  const lost = customerIdOf("KH003");
  await settle(() =>
    sessions.captures.set({ kind: "captured", transitions: [], amended: 0, unexplainedLosses: [lost] }),
  );
  await settle(() => losses.answer([{ customer: lost, name: "丙", sheetName: "客户跟踪", address: "P4" }]));
  await user.click(button("查看客户：KH003"));
  const book = await aBook();
  await settle(() => customer.read.answer(book));
  expect(customer.read.calls).toHaveLength(1);
  expect(screen.getByRole("heading", { name: "丙" })).toBeInTheDocument();
});

test("a customer asked for while another is being read comes first", async () => {
  const pane = await openCustomer();
  pane.customer.rows.areAsRead = false;
  await choose(pane, 2);
  await settle(() => void pane.rooms.customer.show("KH003"));
  await settle(() => pane.customer.read.answer(pane.book));
  expect(screen.getByRole("heading", { name: "丙" })).toBeInTheDocument();
});

test("reads again where the row is not what was read of it", async () => {
  const pane = await openCustomer();
  pane.customer.rows.areAsRead = false;
  await choose(pane, 2);
  expect(pane.customer.read.calls).toHaveLength(2);
  const book = await aBook([{ ...customerRows[0]!, name: "甲二" }]);
  await settle(() => pane.customer.read.answer(book));
  expect(screen.getByRole("heading", { name: "甲二" })).toBeInTheDocument();
});

test("finds a customer by its name, and shows it", async () => {
  const { user } = await openCustomer();
  await user.type(screen.getByRole("searchbox", { name: "查找客户" }), "丁");
  await user.click(button("KH004 · 丁 · 成交 · 王"));
  expect(screen.getByRole("heading", { name: "丁" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /进入下一阶段/ })).not.toBeInTheDocument();
});

test("advances a customer, tells what was done, and takes it back", async () => {
  const pane = await openCustomer();
  await choose(pane, 4);
  await pane.user.click(button("进入下一阶段：需求确认"));
  expect(screen.getByRole("heading", { name: "进入下一阶段：需求确认" })).toHaveFocus();
  await choose(pane, 2);
  expect(screen.getByRole("heading", { name: "丙" })).toBeInTheDocument();
  await pane.user.click(button("进入"));
  const [[seen, action]] = pane.customer.act.calls as [(typeof pane.customer.act.calls)[0]];
  expect(seen).toMatchObject({ id: "KH003", owner: "王" });
  expect(action).toEqual({ kind: "move", to: seen.stage && expect.any(String), date: day("2024-03-28"), reason: "" });
  expect(announced()).toContain("正在写入…");
  await settle(() =>
    pane.customer.act.answer({ kind: "done", transitions: [], notInSheet: ["上一阶段"], undo: anUndo }),
  );
  await settle(() => pane.customer.read.answer(pane.book));
  expect(screen.getByRole("heading", { name: "KH003 已进入下一阶段" })).toHaveFocus();
  expect(screen.getByText(/客户表中没有写入：上一阶段/)).toBeInTheDocument();
  await pane.user.click(button("撤销"));
  expect(pane.customer.undo.calls).toEqual([[anUndo]]);
  await settle(() => pane.customer.undo.answer(undefined));
  await settle(() => pane.customer.read.answer(pane.book));
  expect(announced()).toBe("已撤销对 KH003 的改动");
});

test("what cannot be done says why, at the field", async () => {
  const pane = await openCustomer();
  await choose(pane, 4);
  await pane.user.click(button("流失"));
  await pane.user.click(button("记为流失"));
  const earliest = day("2024-03-22");
  await settle(() =>
    pane.customer.act.answer({
      kind: "refused",
      problems: [
        { field: "reason", code: "required" },
        { field: "date", code: "too-early", earliest },
      ],
    }),
  );
  expect(field("原因")).toHaveAccessibleDescription("请填写");
  expect(field("日期")).toHaveAccessibleDescription("不能早于 2024年3月22日 2024年3月28日星期四");
  expect(announced()).toBe("2 处需要更正");
  await pane.user.type(field("原因"), "其他");
  expect(field("原因")).not.toBeInvalid();
  await pane.user.click(button("记为流失"));
  await settle(() => pane.customer.act.answer({ kind: "impossible", why: "missing-column", header: "客户状态" }));
  expect(screen.getByRole("alert")).toHaveTextContent("没有“客户状态”列");
  await pane.user.click(button("取消"));
  expect(button("流失")).toBeInTheDocument();
});

test("a failure says what to do, and is tried again", async () => {
  const pane = await openCustomer();
  await choose(pane, 4);
  await pane.user.click(button("移交"));
  await pane.user.type(field("新责任人"), "李");
  await pane.user.click(button("移交"));
  await settle(() => pane.customer.act.fail(new AppError("sheet-protected", "客户跟踪")));
  expect(screen.getByRole("alert")).toHaveTextContent("客户跟踪");
  await pane.user.click(button("重试"));
  expect(pane.customer.act.calls.map(([, action]) => action)).toEqual([
    { kind: "hand-over", owner: "李", reason: "" },
    { kind: "hand-over", owner: "李", reason: "" },
  ]);
});

test("adds a customer by form: the selection is not followed, and a refusal takes the focus to its field", async () => {
  const pane = await openCustomer();
  await pane.user.click(button("新增客户"));
  expect(field("客户编号")).toHaveValue("KH006");
  await choose(pane, 2);
  expect(field("客户编号")).toHaveValue("KH006");
  await pane.user.type(field("客户名称"), "己");
  await pane.user.click(button("保存"));
  expect(pane.customer.add.calls).toMatchObject([[{ id: "KH006", name: "己", entered: "2024-03-28" }]]);
  await settle(() => pane.customer.add.answer({ kind: "refused", problems: [{ field: "owner", code: "required" }] }));
  expect(field("跟进责任人")).toHaveAccessibleDescription("请填写");
  expect(field("跟进责任人")).toHaveFocus();
  await pane.user.type(field("跟进责任人"), "李");
  await pane.user.click(button("保存"));
  await settle(() => pane.customer.add.answer({ kind: "saved", customer: customerIdOf("KH006"), undo: null }));
  const book = await aBook([
    ...customerRows,
    { id: "KH006", name: "己", stage: "潜在客户", entered: day("2024-03-28"), owner: "李" },
  ]);
  await settle(() => pane.customer.read.answer(book));
  expect(screen.getByRole("heading", { name: "已新增 KH006" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "己" })).toBeInTheDocument();
});

test("edits the fields that are no events", async () => {
  const pane = await openCustomer();
  await choose(pane, 2);
  await pane.user.click(button("编辑资料"));
  expect(screen.queryByLabelText(/^当前阶段/)).not.toBeInTheDocument();
  await pane.user.clear(field("预计成交金额"));
  await pane.user.type(field("预计成交金额"), "20");
  await pane.user.click(button("保存"));
  const [[id, before, draft]] = pane.customer.edit.calls as [(typeof pane.customer.edit.calls)[0]];
  expect([id, before.amount, draft.amount]).toEqual(["KH001", "15", "20"]);
});

test("says what an unfinished row lacks, and where a number stands twice", async () => {
  const pane = await openCustomer([
    { name: "无编号", stage: "需求确认" },
    ...customerRows,
    { ...customerRows[0]!, name: "又一" },
  ]);
  await choose(pane, 2);
  const unfinished = screen.getByRole("region", { name: "第 2 行未完成" });
  expect(
    within(unfinished)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([...["客户编号 — 必填项为空", "进入当前阶段时间 — 必填项为空", "跟进责任人 — 必填项为空"]]);
  await choose(pane, 3);
  expect(screen.getByRole("heading", { name: "编号 KH001 重复" })).toBeInTheDocument();
  await pane.user.click(button("转到第 8 行"));
  expect(pane.customer.select.calls).toEqual([["FunnelCustomers", "A8"]]);
});

test("leads to set-up where there is no list, and follows nothing once it is left", async () => {
  const pane = openPane({ view: "customer", language: "en-US" });
  await settle(() => undefined);
  await settle(() => pane.customer.read.answer({ kind: "not-set-up" }));
  expect(screen.getByText(/no customer list/)).toBeInTheDocument();
  expect(pane.customer.listeners.size).toBe(1);
  await pane.user.click(screen.getByRole("button", { name: /^Set up/ }));
  await settle(() => undefined);
  expect(pane.customer.listeners.size).toBe(0);
});
