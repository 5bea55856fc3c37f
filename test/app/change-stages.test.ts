import { changeStages, previewStageChange } from "../../src/app/change-stages";
import { sheetDateOf } from "../../src/domain/calendar";
import { customerIdOf } from "../../src/domain/customer";
import { stageIdOf } from "../../src/domain/stage";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SheetContent } from "../../src/simulator/workbook-content";
import type { StageChange } from "../../src/workbook/stages/stage-change";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { stagesTable } from "../../src/workbook/tables/stages-table";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { aTable, customerRows, funnelSheets, stageRows, transitionRows } from "../excel/funnel-workbook";
import { openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";

const port = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");
const stage = stageIdOf;

const change = (wanted: StageChange) => changeStages(port, { change: wanted, today });
const renaming: StageChange = { kind: "rename", stage: stage("潜在客户"), name: "线索" };

/** 阶段编号 and 曾用名 are not there yet. */
const plainSheets = (): SheetContent[] => [
  ...funnelSheets().slice(0, 2),
  aSheet("漏斗设置", [aTable(stagesTable, stageRows, ["name", "kind", "benchmarkDays"])]),
];

test("a rename rewrites the customers and leaves the log and the month's figures as they are", async () => {
  const excel = await openWorkbook(aWorkbook(plainSheets()));
  await published();
  const before = await excel.coAuthor.read("阶段汇总", "B3:I9");
  const result = await change(renaming);
  expect(result).toMatchObject({
    kind: "changed",
    preview: { customerRows: 2, logRows: 4, newLogRows: 0, turnedMoves: 0 },
  });
  expect(await excel.coAuthor.read("漏斗设置", "A1:E2")).toEqual([
    ["阶段名称", "结果", "行业平均停留(天)", "阶段编号", "曾用名"],
    ["线索", "进行中", "", "潜在客户", "潜在客户"],
  ]);
  expect(await excel.coAuthor.read("客户跟踪", "E2:E6")).toEqual(
    ["需求确认", "线索", "初步沟通", "成交", "线索"].map((name) => [name]),
  );
  expect(sheetOf(await excel.content(), "阶段流转")).toEqual(funnelSheets()[1]);
  await published();
  expect(await excel.coAuthor.read("阶段汇总", "B3:I9")).toEqual(before);
  expect(await excel.coAuthor.read("阶段汇总", "A3:A3")).toEqual([["线索"]]);
});

test("renamed back, nothing of it is left but the number", async () => {
  const excel = await openWorkbook(aWorkbook(plainSheets()));
  await change(renaming);
  await change({ kind: "rename", stage: stage("潜在客户"), name: "潜在客户" });
  expect(await excel.coAuthor.read("漏斗设置", "A2:E2")).toEqual([["潜在客户", "进行中", "", "潜在客户", "线索"]]);
  expect(await excel.coAuthor.read("客户跟踪", "E3:E3")).toEqual([["潜在客户"]]);
});

test("a split takes the customers named on, in the list and in the log", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  const split: StageChange = {
    kind: "split",
    stage: stage("初步沟通"),
    firstName: "首次沟通",
    second: { name: "深入沟通", entryRule: "完成首次沟通" },
    moved: [customerIdOf("KH003")],
  };
  expect(await change(split)).toMatchObject({ kind: "changed", preview: { customerRows: 1, newLogRows: 1 } });
  expect(await excel.coAuthor.read("漏斗设置", "A2:B5")).toEqual([
    ["潜在客户", ""],
    ["首次沟通", ""],
    ["深入沟通", "完成首次沟通"],
    ["需求确认", ""],
  ]);
  expect(await excel.coAuthor.read("客户跟踪", "E4:H4")).toEqual([["深入沟通", today, "首次沟通", today]]);
  expect(await excel.coAuthor.read("阶段流转", "A11:K11")).toEqual([
    [10, "KH003", "升级", "首次沟通", today, "深入沟通", today, "王", "阶段拆分", "面板", today],
  ]);
});

test("a stage that is removed leaves its customers and its history to another", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  expect(await change({ kind: "remove", stage: stage("初步沟通"), into: stage("需求确认") })).toMatchObject({
    kind: "changed",
    preview: { customerRows: 1, logRows: 3 },
  });
  expect(await excel.coAuthor.read("漏斗设置", "A2:A7")).toEqual(
    ["潜在客户", "需求确认", "方案展示", "商务谈判", "等待签约", "成交"].map((name) => [name]),
  );
  expect(await excel.coAuthor.read("漏斗设置", "J3:J3")).toEqual([["初步沟通"]]);
  expect(await excel.coAuthor.read("客户跟踪", "E4:E4")).toEqual([["需求确认"]]);
});

test("a stage comes in between, and stages change places with all they say", async () => {
  const excel = await openWorkbook(
    aWorkbook(funnelSheets({ stages: stageRows.map((row, index) => ({ ...row, benchmarkDays: index })) })),
  );
  await change({ kind: "add", stage: { name: "样品测试", benchmarkDays: 9 }, place: 3 });
  const order = ["需求确认", "潜在客户", "初步沟通", "样品测试", "方案展示", "商务谈判", "等待签约", "成交"];
  const result = await change({ kind: "reorder", order: order.map(stage) });
  expect(result).toMatchObject({ kind: "changed", preview: { after: order, customerRows: 0, turnedMoves: 2 } });
  expect(await excel.coAuthor.read("漏斗设置", "A2:A9")).toEqual(order.map((name) => [name]));
  expect(await excel.coAuthor.read("漏斗设置", "G2:G9")).toEqual([2, 0, 1, 9, 3, 4, 5, 6].map((days) => [days]));
});

describe("is refused, and nothing is written,", () => {
  test.each<[string, StageChange, string]>([
    [
      "a name that another stage has",
      { kind: "rename", stage: stage("潜在客户"), name: " 成交 " },
      "duplicate-stage-name",
    ],
    ["no name", { kind: "rename", stage: stage("潜在客户"), name: " " }, "unnamed-stage"],
    ["a stage there is not", { kind: "rename", stage: stage("线索"), name: "甲" }, "unknown-stage"],
    [
      "a stage that is to inherit itself",
      { kind: "remove", stage: stage("潜在客户"), into: stage("潜在客户") },
      "unknown-stage",
    ],
    [
      "customers who have not bought for won",
      { kind: "remove", stage: stage("等待签约"), into: stage("成交") },
      "would-be-won",
    ],
    ["the won stage", { kind: "remove", stage: stage("成交"), into: stage("潜在客户") }, "last-stage-not-won"],
    ["a stage behind the won one", { kind: "add", stage: { name: "复购" }, place: 7 }, "last-stage-not-won"],
    ["an order that leaves stages out", { kind: "reorder", order: [stage("成交")] }, "unknown-stage"],
    ["a list for a name", { kind: "add", stage: { name: "甲、乙" }, place: 0 }, "name-with-separator"],
  ])("%s", async (_what, wanted, refusal) => {
    const excel = await openWorkbook(aWorkbook(funnelSheets()));
    expect(await change(wanted)).toEqual({ kind: "refused", refusal });
    expect((await excel.content()).sheets).toEqual(funnelSheets());
  });

  test("a name that history knows another stage by", async () => {
    await openWorkbook(aWorkbook(funnelSheets()));
    await change(renaming);
    const taking: StageChange = { kind: "add", stage: { name: "潜在客户" }, place: 0 };
    expect(await change(taking)).toEqual({ kind: "refused", refusal: "name-in-use" });
  });

  test("stages of a preset, a split without a log, and a new order beside columns of the user's", async () => {
    await openWorkbook(aWorkbook(funnelSheets().slice(0, 2)));
    expect(await change(renaming)).toEqual({ kind: "refused", refusal: "no-stages-table" });
    await openWorkbook(aWorkbook([0, 2].map((index) => funnelSheets()[index]!)));
    const moved = [customerIdOf("KH005")];
    const split: StageChange = {
      kind: "split",
      stage: stage("潜在客户"),
      firstName: "线索",
      second: { name: "商机" },
      moved,
    };
    expect(await change(split)).toEqual({ kind: "refused", refusal: "no-log" });
    const table = aTable(stagesTable, stageRows);
    const cells = table.cells.map((row, index) => [...row, index === 0 ? "负责部门" : "销售部"]);
    await openWorkbook(aWorkbook([...funnelSheets().slice(0, 2), aSheet("漏斗设置", [{ ...table, cells }])]));
    expect(await change({ kind: "add", stage: { name: "样品测试" }, place: 1 })).toEqual({
      kind: "refused",
      refusal: "own-columns",
    });
    expect(await change(renaming)).toMatchObject({ kind: "changed" });
  });
});

test("a preview writes nothing", async () => {
  const excel = await openWorkbook(aWorkbook(funnelSheets()));
  expect(await previewStageChange(port, { change: renaming, today })).toMatchObject({
    kind: "possible",
    preview: {
      before: ["潜在客户", "初步沟通", "需求确认", "方案展示", "商务谈判", "等待签约", "成交"],
      customerRows: 2,
    },
  });
  expect((await excel.content()).sheets).toEqual(funnelSheets());
});

test("columns that the user moved and rows that are no stage keep their places", async () => {
  const keys = ["kind", "aliases", "id", "name"] as const;
  const rows = [...stageRows.slice(0, 3), {}, ...stageRows.slice(3)].map((row, index) => ({
    ...row,
    id: row.name ? `s${index}` : null,
  }));
  const customers = aTable(customersTable, customerRows, ["owner", "entered", "stage", "id"]);
  const excel = await openWorkbook(
    aWorkbook([
      aSheet("名单", [{ ...customers, row: 3, column: 1 }]),
      aSheet("日志", [aTable(transitionsTable, transitionRows)]),
      aSheet("设置", [{ ...aTable(stagesTable, rows, [...keys]), row: 2, column: 2 }]),
    ]),
  );
  await change({ kind: "rename", stage: stage("s4"), name: "演示" });
  expect(await excel.coAuthor.read("设置", "C4:F8")).toEqual([
    ["进行中", "", "s0", "潜在客户"],
    ["进行中", "", "s1", "初步沟通"],
    ["进行中", "", "s2", "需求确认"],
    ["", "", "", ""],
    ["进行中", "方案展示", "s4", "演示"],
  ]);
  expect(await excel.coAuthor.read("名单", "D5:D5")).toEqual([["需求确认"]]);
});
