import { act, screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import { aPublishedMonth, day, month } from "./held-publish";
import { announced, button, heading, openPane, listed } from "./open-pane";

test("says at first what will happen, and offers the last full month", () => {
  openPane();
  expect(screen.getByText(/读取客户跟踪表/)).toBeVisible();
  expect(screen.getByRole("combobox", { name: "年份" })).toHaveDisplayValue("2024年");
  expect(screen.getByRole("combobox", { name: "月份" })).toHaveDisplayValue("3月");
});

test("publishes the month that was chosen", async () => {
  const { user, requests } = openPane();
  await user.selectOptions(screen.getByRole("combobox", { name: "年份" }), "2023年");
  await user.selectOptions(screen.getByRole("combobox", { name: "月份" }), "11月");
  await user.click(button("生成月报"));
  expect(requests).toEqual([
    { month: month("2023-11"), today: day("2024-04-10"), language: "workbook", overwrite: false },
  ]);
});

test.each([
  ["2024-04-10", "4月", true],
  ["2024-04-10", "3月", false],
  ["2024-04-30", "4月", false],
])("on %s says of %s that it is not over: %s", async (today, name, isSaid) => {
  const { user } = openPane({ today });
  await user.selectOptions(screen.getByRole("combobox", { name: "月份" }), name);
  const hint = screen.queryByText(/尚未结束/);
  if (isSaid) expect(hint).toHaveTextContent("该月尚未结束，数字统计到 2024年4月10日。");
  else expect(hint).toBeNull();
});

test("shows each step as it is reached, and announces it", async () => {
  const { user, options } = openPane();
  await user.click(button("生成月报"));
  expect(screen.getByRole("listitem", { current: "step" })).toHaveTextContent("读取工作簿");
  expect(announced()).toBe("2024年3月月报：读取工作簿");

  act(() => options().onStep?.("writing"));
  act(() => options().onProgress?.(0.5));
  expect(screen.getByRole("listitem", { current: "step" })).toHaveTextContent("写入工作表");
  expect(screen.getAllByLabelText("已完成")).toHaveLength(2);
  expect(announced()).toBe("2024年3月月报：写入工作表");
  expect(screen.getByRole("progressbar", { name: "进度" })).toHaveAttribute("aria-valuenow", "73");
});

test("cannot be started twice", async () => {
  const { user, requests } = openPane();
  await user.click(button("生成月报"));
  await user.click(button("生成月报"));
  expect(requests).toHaveLength(1);
  expect(button("生成月报")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByRole("combobox", { name: "月份" })).toBeDisabled();
});

test("names the sheets as they are called in the workbook, the rows and what was inferred", async () => {
  const { user, answer } = openPane();
  await user.click(button("生成月报"));
  const sheetNames = { ...aPublishedMonth().sheetNames, summary: "三月汇总" };
  await answer(aPublishedMonth({ sheetNames, inferredTransitions: 37 }));
  const sheets = listed();
  expect(sheets).toEqual([
    expect.stringMatching(/^漏斗报告/),
    expect.stringMatching(/^三月汇总/),
    expect.stringMatching(/^停留分析/),
    expect.stringMatching(/^漏斗明细 · 1,523 行/),
    expect.stringMatching(/^上月明细/),
    expect.stringMatching(/^报告数据/),
  ]);
  expect(screen.getByText("812 位客户的数据完整，已计入。")).toBeVisible();
  expect(screen.getByText(/有 37 次阶段变化没有流转记录/)).toBeVisible();
  expect(screen.getByText("所有数据都照原样采用，没有遗漏。")).toBeVisible();
});

test("moves the focus to the result and announces it", async () => {
  const { user, answer } = openPane();
  await user.click(button("生成月报"));
  await answer(aPublishedMonth());
  expect(heading("2024年3月月报已生成")).toHaveFocus();
  expect(announced()).toBe("2024年3月月报已生成");
});

test("leaves the focus in the sheet where the user went on working there", async () => {
  const { session, answer } = openPane({ hasFocus: false });
  act(() => void session.run(month("2024-03")));
  await answer(aPublishedMonth());
  expect(heading("2024年3月月报已生成")).not.toHaveFocus();
});

test("says so when nobody was in the funnel that month", async () => {
  const { user, answer } = openPane();
  await user.click(button("生成月报"));
  await answer(aPublishedMonth({ detailRows: 0 }));
  expect(screen.getByText(/该月没有客户在漏斗中/)).toBeVisible();
});

test.each([
  ["reading", "没有写入任何内容。"],
  ["writing", "已经写入的部分可能不完整；再次生成会完整重写。"],
] as const)("cancelled while %s, says what is in the workbook", async (step, expected) => {
  const { user, options, fail } = openPane();
  await user.click(button("生成月报"));
  act(() => options().onStep?.(step));
  await user.click(button("取消"));
  expect(options().signal?.aborted).toBe(true);
  expect(button("正在取消…")).toHaveAttribute("aria-disabled", "true");
  expect(announced()).toBe("正在取消");

  await fail(new AppError("cancelled"));
  expect(heading("已取消")).toHaveFocus();
  expect(screen.getByText(expected)).toBeVisible();
  expect(button("生成月报")).toBeEnabled();
});

test("a run that was cancelled too late is reported as what it is: done", async () => {
  const { user, answer } = openPane();
  await user.click(button("生成月报"));
  await user.click(button("取消"));
  await answer(aPublishedMonth());
  expect(heading("2024年3月月报已生成")).toBeVisible();
});

test("suspects a cell in edit mode when Excel keeps silent", () => {
  jest.useFakeTimers();
  const { session, options } = openPane();
  act(() => void session.run(month("2024-03")));
  expect(screen.queryByText(/请按 Enter 完成输入/)).toBeNull();
  act(() => jest.advanceTimersByTime(4000));
  expect(screen.getByText(/请按 Enter 完成输入/)).toBeVisible();
  act(() => options().onProgress?.(0.1));
  expect(screen.queryByText(/请按 Enter 完成输入/)).toBeNull();
  jest.useRealTimers();
});

test("differences are the first thing after the heading, and the heading does not claim success", async () => {
  const { user, answer, copied } = openPane();
  await user.click(button("生成月报"));
  const differences = [
    { sheetName: "阶段汇总", cell: "D5", expected: 300, found: 299.5 },
    { sheetName: "停留分析", cell: "F9", expected: null, found: "#N/A" },
  ];
  await answer(aPublishedMonth({ differences }));
  expect(heading("2024年3月月报已生成，但有数字对不上")).toHaveFocus();
  expect(announced()).toBe("2024年3月月报已生成，但有数字对不上");
  const list = screen.getByRole("list", { name: "2 个数字与核对结果不一致" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["阶段汇总 D5应为 300，Excel 得出 299.5", "停留分析 F9应为 空，Excel 得出 #N/A"]);
  expect(list.compareDocumentPosition(heading("已写入的工作表"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

  await user.click(button("复制差异"));
  expect(copied).toEqual(["阶段汇总!D5\t应为 300，Excel 得出 299.5\n停留分析!F9\t应为 空，Excel 得出 #N/A"]);
});
