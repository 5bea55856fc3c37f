import { act, screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { CaptureResult } from "../../src/app/capture";
import type { OverviewResult } from "../../src/app/read-overview";
import { aJourney } from "../support/builders";
import { someFigures } from "./held-overview";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

async function openRead(
  result: OverviewResult = someFigures(),
  options: Parameters<typeof openPane>[0] = {},
): Promise<OpenPane> {
  const pane = openPane({ view: "overview", ...options });
  await settle(() => pane.overview.read.answer(result));
  if (result.kind === "overview") await screen.findByRole("table");
  return pane;
}

const captured: CaptureResult = {
  kind: "captured",
  transitions: aJourney("K9", ["created", "2024-04-09", "A"]),
  amended: 0,
  unexplainedLosses: [],
};

/** The first of its name: some figures stand in the table of changes as well. */
const figure = (name: string | RegExp) => screen.getAllByRole("button", { name })[0]!;
const cellsOf = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent);

test("reads when it is opened, and says so", async () => {
  const { overview } = openPane({ view: "overview" });
  expect(overview.read.calls).toHaveLength(1);
  expect(announced()).toBe("正在读取…");
  await settle(() => overview.read.answer(someFigures()));
  expect(announced()).toBe("总览已更新");
  expect(await screen.findByText("2024年4月，截至 2024年4月10日")).toBeVisible();
});

test("the headline figures, in the workbook's unit", async () => {
  await openRead();
  expect(figure("本月成交：1。在客户表中显示这 1 位客户")).toHaveTextContent(/^1$/);
  expect(figure(/^成交金额：/)).toHaveTextContent("30 万元");
  expect(figure(/^在管预计金额：/)).toHaveTextContent("12.5 万元");
  expect(figure(/^整体转化率：/)).toHaveTextContent("50%");
  expect(screen.getByText("已决客户还不足 5 位，暂不判断")).toBeVisible();
});

test("the funnel reads as a list: stage, customers, amount and the share that went on", async () => {
  await openRead();
  const stages = within(screen.getByRole("list", { name: "各阶段" })).getAllByRole("listitem");
  expect(stages.map((each) => each.textContent)).toEqual([
    "线索 1 · 12.5 万元50%已决 2 位",
    "洽谈 0 · 0 万元100%已决 1 位",
  ]);
});

test("the stage that leaks most is marked in words", async () => {
  const transitions = Array.from({ length: 5 }).flatMap((_, index) =>
    aJourney(`L${index}`, ["created", "2024-04-01", "B"], ["lost", "2024-04-02", null]),
  );
  await openRead(someFigures({}, { transitions, customers: [] }));
  const marked = screen.getAllByRole("listitem").filter((each) => each.textContent.includes("流失最多"));
  expect(marked.map((each) => each.textContent)).toEqual([expect.stringMatching(/^洽谈/)]);
  expect(button(/^流失最多的阶段：洽谈 · 0%/)).toBeVisible();
});

test("the month stands beside the last up to the same day, with signs", async () => {
  await openRead();
  const [head, ...rows] = within(screen.getByRole("table", { name: "与上月同期相比" })).getAllByRole("row");
  expect(cellsOf(head!)).toEqual(["项目", "本月", "上月同期", "变化"]);
  expect(rows.map(cellsOf)).toEqual([
    ["成交", "1", "2", "-1"],
    ["成交金额(万元)", "30", "17", "+13"],
    ["新进", "2", "2", "0"],
    ["流失", "1", "0", "+1"],
    ["在管预计金额(万元)", "12.5", "0", "+12.5"],
  ]);
  expect(screen.getByText("到第 10 天：本月成交 1 位，上月同日 2 位，上月全月 2 位。")).toBeVisible();
});

test("a figure opens the customers behind it, and the filter is in sight until it is taken back", async () => {
  const { user, overview } = await openRead();
  await user.click(button(/^本月成交（上月同期）/));
  expect(overview.show.calls).toEqual([[["K4", "K5"], false]]);
  expect(announced()).toBe("正在筛选…");
  await settle(() => overview.show.answer({ kind: "shown", sheetName: "客户跟踪", rows: 2, visibleRows: 1 }));
  const bar = screen.getByRole("region", { name: "表中显示“本月成交（上月同期）”的 1 位客户" });
  expect(bar).toHaveTextContent("另有 1 行被表中其他筛选隐藏");
  await user.click(button("显示全部"));
  expect(overview.showAll.calls).toHaveLength(1);
  await settle(() => overview.showAll.answer(undefined));
  expect(screen.queryByRole("button", { name: "显示全部" })).toBeNull();
});

test("the user's own filter is given up only if told so", async () => {
  const { user, overview } = await openRead();
  await user.click(figure(/^本月流失：/));
  await settle(() => overview.show.answer({ kind: "own-filter", sheetName: "客户跟踪" }));
  expect(heading("客户编号列已有筛选")).toHaveFocus();
  await user.click(button("替换筛选"));
  expect(overview.show.calls[1]).toEqual([["K3"], true]);
  await settle(() => overview.show.answer({ kind: "own-filter", sheetName: "客户跟踪" }));
  await user.click(button("保留"));
  expect(screen.queryByRole("button", { name: "替换筛选" })).toBeNull();
});

test("customers who are gone from the list are said to be", async () => {
  const { user, overview } = await openRead();
  await user.click(figure(/^本月流失：/));
  await settle(() => overview.show.answer({ kind: "gone" }));
  expect(screen.getByRole("region", { name: "“本月流失”的客户都已不在客户表中" })).toBeVisible();
});

test("unfinished rows lead to the checks", async () => {
  const { user } = await openRead(someFigures({ unfinished: 3 }));
  await user.click(button("3 行未完成，不计入任何数字 · 查看检查"));
  expect(heading("数据检查")).toBeVisible();
});

test("figures are plain where the list cannot be filtered, or nobody is behind them", async () => {
  const { close } = await openRead(someFigures({ canFilter: false }));
  expect(screen.queryByRole("button", { name: /在客户表中显示/ })).toBeNull();
  expect(screen.getByText(/客户表还不是 Excel 表格/)).toBeVisible();
  close();
  await openRead();
  expect(screen.queryByRole("button", { name: /^暂停：/ })).toBeNull();
});

test("each figure is explained", async () => {
  const { user } = await openRead();
  await user.click(button("整体转化率 说明"));
  expect(screen.getByText(/各阶段已决转化率的乘积/)).toBeVisible();
});

test("follows what was recorded while it is open, and not otherwise", async () => {
  const { sessions, overview, user } = await openRead();
  act(() => sessions.overview.hear({ ...captured, transitions: [] }));
  expect(overview.read.calls).toHaveLength(1);
  act(() => sessions.overview.hear(captured));
  act(() => sessions.overview.hear(captured));
  expect(overview.read.calls).toHaveLength(2);
  await settle(() => overview.read.answer(someFigures()));
  expect(overview.read.calls).toHaveLength(3);
  await settle(() => overview.read.answer(someFigures()));
  await user.click(screen.getByRole("tab", { name: "设置" }));
  act(() => sessions.overview.hear(captured));
  expect(overview.read.calls).toHaveLength(3);
});

test("a workbook without a list, and a list without customers, say what to do", async () => {
  const { user, close } = await openRead({ kind: "not-set-up" });
  expect(heading("工作簿中还没有客户表")).toBeVisible();
  await user.click(button(/初始设置/));
  expect(heading("初始设置")).toBeVisible();
  close();
  await openRead({ kind: "no-customers", unfinished: 2 });
  expect(heading("还没有可以统计的客户")).toBeVisible();
  expect(screen.getByText("2 行未完成，不计入任何数字")).toBeVisible();
});

test("a failure says that nothing has changed, and reads again", async () => {
  const { user, overview } = openPane({ view: "overview" });
  await settle(() => overview.read.fail(new AppError("busy")));
  expect(within(screen.getByRole("alert")).getByText("没有改动任何内容。")).toBeVisible();
  await user.click(button("重试"));
  expect(overview.read.calls).toHaveLength(2);
});

test("speaks English", async () => {
  await openRead(someFigures(), { language: "en-US" });
  expect(figure("Won this month: 1. Show 1 customer in the list")).toBeVisible();
  expect(screen.getByText("April 2024, up to April 10, 2024")).toBeVisible();
});
