import { screen } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import { aPublishedMonth } from "./held-publish";
import { button, heading, openPane } from "./open-pane";
import { aRowError } from "../support/row-errors";

test("from the month to the last detail by keyboard alone", async () => {
  const { user, requests, answer } = openPane();
  screen.getByRole("tab", { name: "月报" }).focus();
  await user.tab();
  expect(screen.getByRole("combobox", { name: "年份" })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("combobox", { name: "月份" })).toHaveFocus();
  await user.tab();
  expect(button("生成月报")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(requests).toHaveLength(1);

  // A disabled button would drop the focus to the page.
  expect(button("生成月报")).toBeEnabled();
  await user.tab();
  expect(button("取消")).toHaveFocus();

  await answer(aPublishedMonth({ rowErrors: [aRowError(), aRowError({ code: "future-date", rowNumber: 3 })] }));
  expect(heading("2024年3月月报已生成")).toHaveFocus();
  button(/日期写成了文本/).focus();
  await user.keyboard("{Enter}");
  expect(button(/日期写成了文本/)).toHaveAttribute("aria-expanded", "true");
});

test("cancels with the space bar", async () => {
  const { user, options } = openPane();
  button("生成月报").focus();
  await user.keyboard("{Enter}");
  await user.tab();
  await user.keyboard(" ");
  expect(options().signal?.aborted).toBe(true);
});

test("Enter in a month field starts nothing: the field is still being chosen in", async () => {
  const { user, requests } = openPane();
  screen.getByRole("combobox", { name: "月份" }).focus();
  await user.keyboard("{Enter}");
  expect(requests).toEqual([]);
});

test("after a failure the remedy is next, then trying again", async () => {
  const { user, requests, fail } = openPane();
  button("生成月报").focus();
  await user.keyboard("{Enter}");
  await fail(new AppError("busy"));
  expect(heading("Excel 正忙")).toHaveFocus();
  await user.tab();
  expect(button("重试")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(requests).toHaveLength(2);
});

test("the safe answer comes before the other", async () => {
  const { user, answer } = openPane();
  button("生成月报").focus();
  await user.keyboard("{Enter}");
  await answer({ kind: "needs-confirmation", conflicts: [{ sheetName: "漏斗明细", columns: ["备注"] }] });
  await user.tab();
  expect(button("保留")).toHaveFocus();
  await user.tab();
  expect(button("覆盖")).toHaveFocus();
});
