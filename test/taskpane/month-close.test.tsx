import { screen, within } from "@testing-library/react";
import { aMonth } from "../support/builders";
import { aRestatement, someActions, undoPlan } from "./held-actions";
import { day } from "./held-publish";
import { field, openRead } from "./open-actions";
import { announced, button, heading, settle } from "./open-pane";

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
