import { act, screen } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { FirstLook } from "../../src/app/first-look";
import { home } from "../../src/taskpane/state/view-store";
import { aSetUp } from "./held-set-up";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

const found = (kind: FirstLook["kind"], isProtected = false): FirstLook => ({ kind, isProtected });

/** As the pane is when Excel has just opened it. */
function openFirst(): OpenPane {
  const pane = openPane({ view: home });
  act(() => void pane.sessions.firstRun.start());
  return pane;
}

async function opened(look: FirstLook): Promise<OpenPane> {
  const pane = openFirst();
  await settle(() => pane.look.answer(look));
  return pane;
}

test("says that it looks at the workbook, under its own name", () => {
  openFirst();
  expect(heading("销售漏斗")).toBeVisible();
  expect(announced()).toContain("正在查看工作簿…");
  expect(screen.queryByRole("button", { name: /生成/ })).toBeNull();
});

test("a workbook that is set up begins with what its funnel says", async () => {
  const { sessions } = await opened(found("set-up"));
  expect(sessions.views.getState()).toBe(home);
  expect(screen.queryByText("正在查看工作簿…")).toBeNull();
});

test("an empty workbook is welcomed to the set-up, or to a list on another sheet", async () => {
  const pane = await opened(found("empty"));
  expect(heading("欢迎使用销售漏斗")).toHaveFocus();
  expect(button("开始设置")).toBeEnabled();
  await pane.user.click(button("我的客户列表在另一张工作表上"));
  expect(heading("使用现有客户列表")).toBeVisible();
  expect(pane.adopt.propose.calls).toHaveLength(1);
});

test("an empty workbook is offered to begin with a file", async () => {
  const { user, sessions } = await opened(found("empty"));
  await user.click(button("从 CSV 或 Excel 文件导入"));
  expect(sessions.views.getState()).toBe("import");
});

test("the welcome is over once the workbook is set up, and a link leads on", async () => {
  const { user, setUp, sessions } = await opened(found("empty"));
  await user.click(button("开始设置"));
  await settle(() => setUp.setUp.answer(aSetUp()));
  expect(screen.queryByText("欢迎使用销售漏斗")).toBeNull();
  await user.click(button(/^前往/));
  expect(sessions.views.getState()).toBe(home);
});

test("a list is offered to be used, or empty sheets instead", async () => {
  const { user, sessions, adopt } = await opened(found("list-found"));
  expect(sessions.views.getState()).toBe("adopt");
  expect(heading("发现了您的客户列表")).toBeVisible();
  expect(adopt.propose.calls).toHaveLength(1);
  await user.click(button("改为新建空白工作表"));
  expect(heading("初始设置")).toBeVisible();
  expect(screen.queryByText("欢迎使用销售漏斗")).toBeNull();
});

test.each(["empty", "list-found"] as const)("says so where no sheets can be added: %s", async (kind) => {
  await opened(found(kind, true));
  expect(screen.getByText(/工作簿结构受保护，无法新建工作表/)).toBeVisible();
});

test("a view that the user chose meanwhile stays", async () => {
  const pane = openFirst();
  await pane.user.click(screen.getByRole("tab", { name: "检查" }));
  expect(heading("数据检查")).toBeVisible();
  await settle(() => pane.look.answer(found("empty")));
  expect(heading("数据检查")).toBeVisible();
});

test("the tab that is selected already can be chosen, too", async () => {
  const pane = openFirst();
  await pane.user.click(screen.getByRole("tab", { selected: true }));
  expect(screen.queryByText("正在查看工作簿…")).toBeNull();
  await settle(() => pane.look.answer(found("list-found")));
  expect(pane.sessions.views.getState()).toBe(home);
});

test("the ribbon's report stays", async () => {
  const pane = openFirst();
  act(() => pane.sessions.views.show("report"));
  await settle(() => pane.look.answer(found("list-found")));
  expect(heading("月度漏斗报告")).toBeVisible();
});

test("it looks once, and again after a failure", async () => {
  const pane = openFirst();
  await settle(() => pane.look.fail(new AppError("cell-being-edited")));
  expect(screen.getByRole("alert")).toBeVisible();
  await pane.user.click(button("重试"));
  await settle(() => pane.look.answer(found("empty")));
  expect(heading("欢迎使用销售漏斗")).toBeVisible();
  act(() => void pane.sessions.firstRun.start());
  expect(pane.look.calls).toHaveLength(2);
});

test("without a first look nothing is welcomed or offered", () => {
  openPane({ view: "setUp" });
  expect(heading("初始设置")).toBeVisible();
  expect(screen.queryByText("欢迎使用销售漏斗")).toBeNull();
});
