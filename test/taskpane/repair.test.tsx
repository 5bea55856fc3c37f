import { screen, within } from "@testing-library/react";
import { AppError } from "../../src/app/app-error";
import type { RepairDesk } from "../../src/app/repair";
import { aQuestion, aRepair, aRepairResult, placeAt } from "./held-repair";
import { day } from "./held-publish";
import { announced, button, heading, openPane, settle, type OpenPane } from "./open-pane";

async function openDesk(desk: Partial<RepairDesk>, options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const pane = openPane({ view: "repair", ...options });
  await settle(() => pane.repair.open.answer({ repairs: [], questions: [], ...desk }));
  return pane;
}

const items = (name: string | RegExp) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

const openOrder = aRepair(
  {
    code: "date-order",
    found: "5/3/2024",
    proposed: null,
    proposedText: { "zh-CN": "2024-03-05 / 2024-05-03", "en-US": "2024-03-05 / 2024-05-03" },
    isCertain: false,
  },
  13,
);

test("is reached from the checks, leads back there, and looks as soon as it is opened", async () => {
  const { user, repair, sessions } = openPane({ view: "checks" });
  await user.click(button(/^整理数据/));
  expect(sessions.views.getState()).toBe("repair");
  expect(repair.open.calls).toHaveLength(1);
  expect(announced()).toBe("正在查找…");
  await user.click(button("返回"));
  expect(sessions.views.getState()).toBe("checks");
});

test("nothing to repair", async () => {
  await openDesk({});
  expect(heading("没有需要整理的内容")).toHaveFocus();
  expect(announced()).toBe("没有需要整理的内容");
});

test("groups by kind, each with its place, its customer, what is there and what it would be", async () => {
  await openDesk({
    repairs: [
      aRepair(
        { code: "stage-synonym", found: "需求调研", proposedText: { "zh-CN": "需求确认", "en-US": "Needs" } },
        12,
        "E",
      ),
      aRepair(),
      aRepair({ code: "amount-unit", isCertain: false, found: 150_000, proposed: 15 }, 14, "M"),
    ],
  });
  expect(heading("3 处可以整理")).toHaveFocus();
  expect(screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual([
    "日期1",
    "金额和数字1",
    "阶段名称1",
  ]);
  expect(items("日期")).toEqual(["客户跟踪 F12 · KH002 · 文本日期2024.3.5 → 2024-03-05采用"]);
});

test("duplicates that only the user can settle have the places of both rows, and nothing to apply", async () => {
  const similar = aRepair({
    code: "similar-customer",
    found: "华北机械有限公司",
    proposed: null,
    proposedText: { "zh-CN": "与 KH001 华北机械名称相近(第 4 行)", "en-US": "similar" },
    isCertain: false,
    other: placeAt(4, "B"),
  });
  const { user, repair } = await openDesk({ repairs: [similar] });
  expect(items("可能重复的客户")).toEqual([
    "客户跟踪 F12 · KH002 · 疑似重复客户华北机械有限公司 → 与 KH001 华北机械名称相近(第 4 行)对照： 客户跟踪 B4",
  ]);
  expect(screen.queryByRole("button", { name: /采用|整理本组|确定/ })).toBeNull();
  await user.click(button("转到客户跟踪 B4"));
  expect(repair.select.calls).toEqual([["客户跟踪", "B4"]]);
  await settle(() => repair.select.fail(new AppError("changed-meanwhile", "客户跟踪")));
  expect(heading("“客户跟踪”在此期间有改动")).toHaveFocus();
});

test("asks which number is the day before anything else, shows dates both ways, and reads them so from then on", async () => {
  const { user, repair } = await openDesk({ repairs: [openOrder], questions: [aQuestion] });
  const question = screen.getByRole("radiogroup", { name: "客户跟踪 · 进入当前阶段时间：哪个数是日？" });
  expect(question).toHaveAccessibleDescription("本列另有 3 个日期只能是日在前、月在后。");
  expect(within(question).getByRole("radio", { name: /^日在前.*5\/3\/2024 → 2024年3月5日/ })).not.toBeChecked();
  expect(screen.getByText("请先回答上面的问题")).toBeVisible();
  await user.click(within(question).getByRole("radio", { name: /^月在前.*5\/3\/2024 → 2024年5月3日/ }));
  expect(repair.open.calls.at(-1)).toEqual([new Map([["FunnelCustomers/entered", "mdy"]])]);
  const answered = { ...openOrder, proposed: day("2024-05-03"), isCertain: true };
  await settle(() => repair.open.answer({ repairs: [answered], questions: [aQuestion] }));
  expect(screen.getByRole("radio", { name: /^月在前/ })).toBeChecked();
  await user.click(button(/^采用：把客户跟踪 F13改为/));
  expect(repair.repair.calls).toEqual([[new Map([["FunnelCustomers/entered", "mdy"]]), [answered]]]);
});

test("applies one, looks again, and takes back the last one and the one before", async () => {
  const repairs = [aRepair(), aRepair({ found: "2024.3.6" }, 13)];
  const { user, repair } = await openDesk({ repairs });
  const results = repairs.map((each) => aRepairResult([each]));
  await user.click(button("采用：把客户跟踪 F12改为 2024-03-05"));
  expect(announced()).toBe("正在整理…");
  await settle(() => repair.repair.answer(results[0]!));
  await settle(() => repair.open.answer({ repairs: repairs.slice(1), questions: [] }));
  expect(heading("已整理 1 处")).toHaveFocus();
  expect(announced()).toBe("已整理 1 处；1 处可以整理");
  expect(items("已整理 1 处")).toEqual(["客户跟踪 F12 · KH0022024.3.5 → 2024-03-05"]);
  await user.click(button("采用：把客户跟踪 F13改为 2024-03-05"));
  await settle(() => repair.repair.answer(results[1]!));
  await settle(() => repair.open.answer({ repairs: [], questions: [] }));

  for (const [name, index] of [
    ["撤销", 1],
    ["撤销再上一次", 0],
  ] as const) {
    await user.click(button(name));
    expect(repair.undo.calls.at(-1)).toEqual([results[index]!.undo]);
    await settle(() => repair.undo.answer(undefined));
    await settle(() => repair.open.answer({ repairs: repairs.slice(index), questions: [] }));
    expect(heading("已撤销 1 处整理")).toHaveFocus();
  }
  expect(screen.queryByRole("button", { name: /撤销/ })).toBeNull();
});

test("shows all that are certain before repairing them", async () => {
  const repairs = [aRepair(), aRepair({ isCertain: false }, 13), aRepair({}, 14), openOrder];
  const { user, repair } = await openDesk({ repairs });
  await user.click(button("整理 2 处确定的内容…"));
  expect(heading("整理这 2 处？")).toHaveFocus();
  expect(items("整理这 2 处？")).toHaveLength(2);
  expect(repair.repair.calls).toEqual([]);
  await user.click(button("取消"));
  expect(screen.queryByRole("heading", { name: /整理这/ })).toBeNull();
  await user.click(button("整理 2 处确定的内容…"));
  await user.click(button("整理"));
  expect(repair.repair.calls[0]?.[1]).toEqual([repairs[0], repairs[2]]);
});

test("repairs a group, the likely ones included after a warning, without what proposes nothing", async () => {
  const repairs = [aRepair(), aRepair({ isCertain: false }, 14), openOrder];
  const { user, repair } = await openDesk({ repairs });
  await user.click(button("整理本组 2 处…"));
  expect(screen.getByText("其中 1 处不是唯一的读法，请先核对。")).toBeVisible();
  await user.click(button("整理"));
  expect(repair.repair.calls[0]?.[1]).toEqual(repairs.slice(0, 2));
});

test("says how many had changed meanwhile", async () => {
  const { user, repair } = await openDesk({ repairs: [aRepair(), aRepair({}, 13)] });
  await user.click(button("整理 2 处确定的内容…"));
  await user.click(button("整理"));
  await settle(() => repair.repair.answer(aRepairResult([aRepair()], 1)));
  await settle(() => repair.open.answer({ repairs: [aRepair({}, 13)], questions: [] }));
  expect(screen.getByText("另有 1 处在此期间已被改动，保持原样。")).toBeVisible();
  await user.click(button("采用：把客户跟踪 F13改为 2024-03-05"));
  await settle(() => repair.repair.answer(aRepairResult([], 1)));
  await settle(() => repair.open.answer({ repairs: [], questions: [] }));
  expect(screen.getByText("没有改动任何单元格；下面是现在的情况。")).toBeVisible();
});

test.each([
  ["open", "重新查找", "查找没有改动任何内容。"],
  ["repair", "采用：把客户跟踪 F12改为 2024-03-05", "没有整理任何单元格；重新查找会显示现在的情况。"],
] as const)("a failure of %s says what is in the workbook, and tries again", async (task, name, aftermath) => {
  const { user, repair } = await openDesk({ repairs: [aRepair()] });
  await user.click(button(name));
  await settle(() => repair[task].fail(new AppError("sheet-protected", "客户跟踪")));
  expect(within(screen.getByRole("alert")).getByText(aftermath)).toBeVisible();
  const before = repair.open.calls.length;
  await user.click(button("重试"));
  expect(repair.open.calls).toHaveLength(before + 1);
});

test("two thousand proposals make a page of rows, and all of them can be got to", async () => {
  const repairs = Array.from({ length: 2_000 }, (_, index) => aRepair({ found: `2024.3.${index}` }, index + 2));
  const { user } = await openDesk({ repairs });
  expect(items("日期")).toHaveLength(10);
  await user.click(button("下一页"));
  expect(items("日期")[0]).toContain("F12");
  expect(screen.getByText("第 11–20 项，共 2,000 项")).toBeVisible();
  await user.click(button("整理 2,000 处确定的内容…"));
  expect(screen.getAllByRole("listitem").length).toBeLessThan(60);
});

test("where the host cannot select, places are no links", async () => {
  await openDesk({ repairs: [aRepair()] }, { canSelect: false });
  expect(screen.queryByRole("button", { name: /转到/ })).toBeNull();
  expect(screen.getByText("客户跟踪 F12")).toBeVisible();
});

test("speaks English", async () => {
  await openDesk({ repairs: [openOrder], questions: [aQuestion] }, { language: "en-US" });
  expect(heading("1 place to repair")).toHaveFocus();
  expect(screen.getByRole("radio", { name: /^Day first.*5\/3\/2024 → March 5, 2024/ })).toBeInTheDocument();
  expect(items("Dates")).toEqual([
    "客户跟踪 F13 · KH002 · Day and month order5/3/2024 → 2024-03-05 / 2024-05-03Answer the question above first",
  ]);
});
