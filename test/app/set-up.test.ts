import { setUp } from "../../src/app/set-up";
import { inferTransitions } from "../../src/domain/infer-transitions";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import { guardNames } from "../../src/workbook/guards/guard-names";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";
import { aChoice, notes, port, readAll, runSetUp, today } from "./set-up-support";

describe.each(["zh-CN", "en-US"] as const)("in %s", (language) => {
  const [customers, log, settings] =
    language === "zh-CN" ? ["客户跟踪", "阶段流转", "漏斗设置"] : ["Customers", "Stage Log", "Funnel Settings"];

  test("an empty workbook gets three sheets that say what the template says", async () => {
    const excel = await openWorkbook(aWorkbook([notes]));
    expect(await runSetUp({ language })).toMatchObject({
      madeSheets: [customers, log, settings],
      repairedTables: [],
      advice: null,
      toAdopt: null,
    });
    const snapshot = await readAll();
    const decoded = decodeWorkbook(snapshot, today);
    expect(decoded).toMatchObject({ rowErrors: [], language, customerRowsLeftOut: 0 });
    expect(decoded.records.customers.map(({ id, amount }) => [id, amount])).toEqual([
      ["KH003", 8],
      ["KH002", 25],
      ["KH001", 15],
    ]);
    expect(await excel.coAuthor.read(customers, "I4:I6")).toEqual([[8], [7], [5]]);
    expect(inferTransitions(decoded.records, today)).toEqual([]);
    expect(sheetOf(await excel.content(), "笔记")).toEqual(notes);
    expect((await excel.content()).names.map(({ name }) => name).sort()).toEqual(Object.values(guardNames).sort());
  });

  test("once more nothing is written", async () => {
    const excel = await openWorkbook(aWorkbook([notes]));
    await runSetUp({ language });
    const before = comparable(await excel.content());
    excel.traffic.reset();
    expect(await runSetUp({ language })).toMatchObject({
      undo: null,
      madeSheets: [],
      madeTables: [],
      repairedTables: [],
    });
    expect(excel.traffic).toMatchObject({ cellsWritten: 0, requests: 3 });
    expect(comparable(await excel.content())).toEqual(before);
  });

  test("the month's report works on what was made", async () => {
    await openWorkbook(aWorkbook([notes]));
    await runSetUp({ language });
    expect(await published()).toMatchObject({ customers: 3, language, rowErrors: [], differences: [] });
  });
});

test("without examples the lists are empty, and stay as they are", async () => {
  const excel = await openWorkbook(aWorkbook([notes]));
  const choice = { ...aChoice(), withExamples: false };
  await runSetUp({ choice });
  expect(decodeWorkbook(await readAll(), today).records).toMatchObject({ customers: [], transitions: [] });
  excel.traffic.reset();
  expect(await runSetUp()).toMatchObject({ undo: null });
  expect(excel.traffic.cellsWritten).toBe(0);
});

test("a name that a sheet of the user's has is left to it", async () => {
  await openWorkbook(aWorkbook([aSheet("漏斗设置", [{ cells: [["我的设置"]] }])]));
  expect((await runSetUp()).madeSheets).toEqual(["客户跟踪", "阶段流转", "漏斗设置 (2)"]);
});

test("a list that is no table is left to adoption", async () => {
  const cells = [
    ["客户编号", "客户名称", "当前阶段", "进入当前阶段时间", "跟进责任人"],
    ["A1", "甲", "成交", 45_000, "李"],
  ];
  const own = aSheet("我的客户", [{ cells }]);
  const excel = await openWorkbook(aWorkbook([own]));
  expect(await runSetUp()).toMatchObject({ madeSheets: ["阶段流转", "漏斗设置"], toAdopt: "我的客户" });
  expect(sheetOf(await excel.content(), "我的客户")).toEqual(own);
  expect(await runSetUp()).toMatchObject({ undo: null, madeSheets: [] });
});

test("stages that cannot be a funnel are refused before anything is read", async () => {
  const excel = await openWorkbook(aWorkbook([notes]));
  const choice = { ...aChoice(), stages: aChoice().stages.slice(0, 3) };
  expect(await setUp(port, { choice, language: "zh-CN", today })).toEqual({
    kind: "refused",
    refusal: "last-stage-not-won",
  });
  expect(excel.traffic.requests).toBe(0);
});
