import { act, screen } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { View } from "../../src/taskpane/state/view-store";
import { aContent } from "./held-settings";
import { button, openPane, settle, type OpenPane } from "./open-pane";

async function openReadOnly(view: View, isReadOnly = true): Promise<OpenPane> {
  const pane = openPane({ view });
  act(() => void pane.sessions.firstRun.start());
  await settle(() => pane.look.answer({ kind: "set-up", isProtected: false, ...(isReadOnly && { isReadOnly: true }) }));
  act(() => pane.sessions.views.show(view));
  return pane;
}

const notice = "此工作簿以只读方式打开，无法写入";

test("says once, above every view, that nothing can be written and what to do", async () => {
  const { sessions } = await openReadOnly("report");
  expect(screen.getAllByText(notice)).toHaveLength(1);
  expect(screen.getByText(/启用编辑/)).toBeVisible();
  act(() => sessions.views.show("lists"));
  expect(screen.getAllByText(notice)).toHaveLength(1);
});

test.each([
  ["report", "生成月报"],
  ["lists", "停留超期清单"],
  ["setUp", "开始设置"],
  ["setUp", "移除示例客户"],
] as const)("in %s the button %s can be reached, gives the reason, and writes nothing", async (view, name) => {
  const pane = await openReadOnly(view);
  const write = button(name);
  expect(write).toHaveAttribute("aria-disabled", "true");
  expect(write).toHaveAccessibleDescription(expect.stringContaining(notice));
  await pane.user.click(write);
  expect([pane.lists, pane.setUp].flatMap((held) => Object.values(held)).flatMap(callsOf)).toEqual([]);
  expect(pane.session.getState().run.kind).toBe("idle");
});

function callsOf(held: unknown): readonly unknown[] {
  return (held as { readonly calls?: readonly unknown[] }).calls ?? [];
}

test("what only reads goes on", async () => {
  const { checks, user } = await openReadOnly("checks");
  await user.click(button("检查"));
  expect(checks.check.calls).toHaveLength(1);
});

test("settings are shown, and cannot be edited", async () => {
  const { settings, user } = await openReadOnly("settings");
  await settle(() => settings.read.answer(aContent()));
  await user.click(button("规则与提醒"));
  for (const field of screen.getAllByRole("textbox")) expect(field).toHaveAttribute("readonly");
});

test("nothing is said of a workbook that can be written to", async () => {
  await openReadOnly("report", false);
  expect(screen.queryByText(notice)).toBeNull();
  expect(button("生成月报")).not.toHaveAttribute("aria-disabled", "true");
});

test("a run that was begun from the ribbon anyway says the same", async () => {
  const pane = await openReadOnly("report");
  act(() => void pane.sessions.generateReport());
  await pane.fail(new AppError("workbook-read-only"));
  expect(screen.getByText("工作簿以只读方式打开")).toBeVisible();
});
