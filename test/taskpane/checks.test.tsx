import { screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { Finding } from "../../src/taskpane/state/checks-state";
import { aCheck, aFinding, aFix, anUndo, certain, proposed } from "./held-checks";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

async function openChecked(
  findings: readonly Finding[],
  { unfinished = 0, ...options }: Parameters<typeof openPane>[0] & { unfinished?: number } = {},
): Promise<OpenPane> {
  const pane = openPane({ view: "checks", ...options });
  await pane.user.click(button(options.language === "en-US" ? "Check" : "检查"));
  await settle(() => pane.checks.check.answer(aCheck(findings, { unfinished })));
  return pane;
}

const items = (name: string | RegExp) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("says at first what will happen, and checks once however often it is asked to", async () => {
  const { user, checks } = openPane({ view: "checks" });
  expect(screen.getByText(/检查本身不改动任何内容/)).toBeVisible();
  await user.click(button("检查"));
  await user.click(button("检查"));
  expect(checks.check.calls).toHaveLength(1);
  expect(announced()).toBe("正在检查…");
});

test("a workbook without defects", async () => {
  await openChecked([]);
  expect(heading("没有发现问题")).toHaveFocus();
  expect(announced()).toBe("没有发现问题");
  expect(screen.getByText(/812 位客户的数据完整/)).toBeVisible();
  expect(screen.queryByText(/未完成/)).toBeNull();
});

test("counts by severity, the gravest first, and the rows left out", async () => {
  const findings = [
    aFinding({ code: "stale", severity: "note", params: { days: 9, limit: 7 } }),
    aFinding(),
    aFinding({ rowNumber: 13 }),
    aFinding({ code: "duplicate-id", severity: "error", rowNumber: 14 }),
  ];
  await openChecked(findings, { unfinished: 3 });
  expect(heading("发现 4 个问题")).toHaveFocus();
  expect(items("按严重程度")).toEqual(["1 个错误", "2 个警告", "1 个提示"]);
  expect(screen.getByText("3 行未完成，不计入任何数字。")).toBeVisible();
  expect(screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual([
    "重复的编号或名称1",
    "日期写成了文本2",
    "长期未更新1",
  ]);
});

test("each finding has its place, its customer, what was found and how it is read", async () => {
  await openChecked([aFinding(certain), aFinding({ rowNumber: 13, found: "03/04/2024", ...proposed })]);
  expect(items("日期写成了文本")).toEqual([
    "客户跟踪 F12 · KH002 · 进入当前阶段时间内容“2024.3.5”应为 2024-03-05改正",
    "客户跟踪 F13 · KH002 · 进入当前阶段时间内容“03/04/2024”可能是 2024-03-05，请确认采用",
  ]);
});

test.each([
  ["overdue", { days: 24, baseline: 10.25 }, "已停留 24 天，基准 10.3 天"],
  ["not-in-list", { rows: 12 }, "“展会”出现在 12 行"],
  ["conversion-above-one", { rate: 1.045 }, "104.5%"],
  ["low-conversion", { stage: "需求确认", rate: 0.375, limit: 0.4 }, "需求确认：37.5%，阈值 40%"],
  ["slow-stage", { stage: "需求确认", days: 12, benchmark: 8 }, "需求确认：平均 12 天，行业平均 8 天"],
] as const)("%s says its figures", async (code, params, expected) => {
  await openChecked([aFinding({ code, params, found: "展会", reading: null, effect: null })]);
  expect(screen.getByText(expected)).toBeVisible();
});

test.each([
  ["zh-CN", ["改正", "采用"]],
  ["en-US", ["Fix", "Accept"]],
] as const)("in %s the name of what mends one begins with the word on it", async (language, words) => {
  await openChecked([aFinding(certain), aFinding({ rowNumber: 13, ...proposed })], { language });
  for (const word of words) {
    const mending = screen.getByRole("button", { name: new RegExp(`^${word}[:：].*2024-03-05$`) });
    expect(mending).toHaveTextContent(word);
  }
});

test("goes to the cell", async () => {
  const { user, checks } = await openChecked([aFinding()]);
  await user.click(button("转到客户跟踪 F12"));
  expect(checks.select.calls).toEqual([["客户跟踪", "F12"]]);
  await settle(() => checks.select.fail(new AppError("changed-meanwhile", "客户跟踪")));
  expect(heading("“客户跟踪”在此期间有改动")).toHaveFocus();
});

test("offers no way to a cell where the host has none, or the finding", async () => {
  await openChecked([aFinding()], { canSelect: false });
  expect(screen.queryByRole("button", { name: /转到/ })).toBeNull();
  expect(screen.getByText("客户跟踪 F12")).toBeVisible();
});

test("mends one, looks again and can take it back", async () => {
  const findings = [aFinding(proposed), aFinding({ rowNumber: 13 })];
  const { user, checks } = await openChecked(findings);
  await user.click(button("采用：把客户跟踪 F12改为 2024-03-05"));
  expect(checks.fix.calls[0]?.[1]).toEqual([findings[0]]);
  expect(announced()).toBe("正在改正…");
  const result = aFix(findings.slice(0, 1));
  await settle(() => checks.fix.answer(result));
  await settle(() => checks.check.answer(aCheck(findings.slice(1))));
  expect(heading("已改正 1 处")).toHaveFocus();
  expect(items("已改正 1 处")).toEqual(["客户跟踪 F12 · 进入当前阶段时间2024.3.5 → 2024-03-05"]);
  expect(announced()).toBe("已改正 1 处；发现 1 个问题");

  await user.click(button("撤销"));
  expect(checks.undo.calls[0]?.[0]).toBe(result.undo);
  await settle(() => checks.undo.answer(undefined));
  await settle(() => checks.check.answer(aCheck(findings)));
  expect(heading("已撤销 1 处改正")).toHaveFocus();
  expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
});

test("shows what is certain before mending it all, and leaves the rest alone", async () => {
  const findings = [
    aFinding(certain),
    aFinding({ rowNumber: 13, ...proposed }),
    aFinding({ rowNumber: 14, ...certain }),
  ];
  const { user, checks } = await openChecked(findings);
  await user.click(button("改正 2 处确定的问题…"));
  expect(heading("改正这 2 处？")).toHaveFocus();
  expect(items("改正这 2 处？")).toHaveLength(2);
  expect(checks.fix.calls).toEqual([]);
  await user.click(within(screen.getByRole("group", { name: "改正这 2 处？" })).getByRole("button", { name: "改正" }));
  expect(checks.fix.calls[0]?.[1]).toEqual([findings[0], findings[2]]);
});

test("mends nothing when told not to", async () => {
  const { user, checks } = await openChecked([aFinding(certain)]);
  await user.click(button("改正 1 处确定的问题…"));
  await user.click(button("取消"));
  expect(checks.fix.calls).toEqual([]);
  expect(screen.queryByRole("heading", { name: /改正这/ })).toBeNull();
});

test.each([
  ["fix", "改正可能没有写入；重新检查会显示现在的情况。"],
  ["check", "检查没有改动任何内容。"],
] as const)("a %s that fails says what is in the workbook, and tries again", async (task, aftermath) => {
  const { user, checks } = await openChecked([aFinding(certain)]);
  await user.click(button(task === "fix" ? "改正：把客户跟踪 F12改为 2024-03-05" : "重新检查"));
  await settle(() => checks[task].fail(new AppError("changed-meanwhile")));
  expect(within(screen.getByRole("alert")).getByText(aftermath)).toBeVisible();
  await user.click(button("重试"));
  expect(checks.check.calls.length).toBe(task === "fix" ? 2 : 3);
});

test("says which cells hold formulas and were left alone, besides what was mended", async () => {
  const findings = [aFinding(certain), aFinding({ rowNumber: 13, ...certain })];
  const { user, checks } = await openChecked(findings);
  await user.click(button("改正 2 处确定的问题…"));
  await user.click(within(screen.getByRole("group", { name: "改正这 2 处？" })).getByRole("button", { name: "改正" }));
  await settle(() => checks.fix.answer(aFix(findings.slice(0, 1), anUndo, findings.slice(1))));
  await settle(() => checks.check.answer(aCheck(findings.slice(1))));
  expect(heading("已改正 1 处")).toHaveFocus();
  expect(items("1 处是公式，未改动")).toEqual(["客户跟踪 F13 · 进入当前阶段时间"]);
  expect(announced()).toBe("已改正 1 处；1 处是公式，未改动；发现 1 个问题");

  await user.click(button("撤销"));
  await settle(() => checks.undo.answer(undefined));
  await settle(() => checks.check.answer(aCheck(findings)));
  expect(screen.queryByText(/公式/)).toBeNull();
  expect(announced()).toBe("已撤销 1 处改正；发现 2 个问题");
});

test("where every cell holds a formula, nothing passes for mended", async () => {
  const findings = [aFinding(certain)];
  const { user, checks } = await openChecked(findings, { language: "en-US" });
  await user.click(button("Fix: change 客户跟踪 F12 to 2024-03-05"));
  await settle(() => checks.fix.answer(aFix([], null, findings)));
  await settle(() => checks.check.answer(aCheck(findings)));
  expect(heading("1 cell holds a formula and was left alone")).toHaveFocus();
  expect(screen.queryByText(/fixed/)).toBeNull();
  expect(announced()).toBe("1 cell holds a formula and was left alone; 1 problem found");
});

test("speaks English", async () => {
  await openChecked(
    [aFinding({ code: "not-in-list", params: { rows: 1 }, found: "Fair", effect: null, reading: null })],
    {
      language: "en-US",
      unfinished: 1,
    },
  );
  expect(heading("1 problem found")).toHaveFocus();
  expect(screen.getByText("1 row is unfinished and in no figure.")).toBeVisible();
  expect(screen.getByText('"Fair" in 1 row')).toBeVisible();
});
