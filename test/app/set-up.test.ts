import { setUp, type SetUpDone, type SetUpRequest } from "../../src/app/set-up";
import { sheetDateOf } from "../../src/domain/calendar";
import { inferTransitions } from "../../src/domain/infer-transitions";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { decodeWorkbook } from "../../src/workbook/decode-workbook";
import { guardNames } from "../../src/workbook/guards/list-names";
import { setUpChoices, type SetUpChoice } from "../../src/workbook/set-up/set-up-choices";
import type { SheetLanguage } from "../../src/workbook/sheet-language";
import { comparable, openWorkbook, sheetOf } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { published } from "./publish-support";

const port = createExcelWorkbook();
const today = sheetDateOf("2024-03-31");

function aChoice(language: SheetLanguage = "zh-CN"): SetUpChoice {
  return { stages: setUpChoices(language)[0]!.stages, settings: {}, withExamples: true };
}

async function run(changes: Partial<SetUpRequest> = {}): Promise<SetUpDone> {
  const language = changes.language ?? "zh-CN";
  const result = await setUp(port, { choice: aChoice(language), language, today, ...changes });
  if (result.kind !== "set-up") throw new Error(result.refusal);
  return result;
}

const notes = aSheet("笔记", [
  {
    cells: [
      ["周报", 1],
      ["=文本", 2],
    ],
  },
]);

async function readAll() {
  return port.readSnapshot({ purpose: "everything" });
}

describe.each(["zh-CN", "en-US"] as const)("in %s", (language) => {
  const [customers, log, settings] =
    language === "zh-CN" ? ["客户跟踪", "阶段流转", "漏斗设置"] : ["Customers", "Stage Log", "Funnel Settings"];

  test("an empty workbook gets three sheets that say what the template says", async () => {
    const excel = await openWorkbook(aWorkbook([notes]));
    expect(await run({ language })).toMatchObject({
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
    await run({ language });
    const before = comparable(await excel.content());
    excel.traffic.reset();
    expect(await run({ language })).toMatchObject({ undo: null, madeSheets: [], madeTables: [], repairedTables: [] });
    expect(excel.traffic).toMatchObject({ cellsWritten: 0, requests: 3 });
    expect(comparable(await excel.content())).toEqual(before);
  });

  test("the month's report works on what was made", async () => {
    await openWorkbook(aWorkbook([notes]));
    await run({ language });
    expect(await published()).toMatchObject({ customers: 3, language, rowErrors: [], differences: [] });
  });
});

test("without examples the lists are empty, and stay as they are", async () => {
  const excel = await openWorkbook(aWorkbook([notes]));
  const choice = { ...aChoice(), withExamples: false };
  await run({ choice });
  expect(decodeWorkbook(await readAll(), today).records).toMatchObject({ customers: [], transitions: [] });
  excel.traffic.reset();
  expect(await run()).toMatchObject({ undo: null });
  expect(excel.traffic.cellsWritten).toBe(0);
});

test("a name that a sheet of the user's has is left to it", async () => {
  await openWorkbook(aWorkbook([aSheet("漏斗设置", [{ cells: [["我的设置"]] }])]));
  expect((await run()).madeSheets).toEqual(["客户跟踪", "阶段流转", "漏斗设置 (2)"]);
});

test("a list that is no table is left to adoption", async () => {
  const cells = [
    ["客户编号", "客户名称", "当前阶段", "进入当前阶段时间", "跟进责任人"],
    ["A1", "甲", "成交", 45_000, "李"],
  ];
  const own = aSheet("我的客户", [{ cells }]);
  const excel = await openWorkbook(aWorkbook([own]));
  expect(await run()).toMatchObject({ madeSheets: ["阶段流转", "漏斗设置"], toAdopt: "我的客户" });
  expect(sheetOf(await excel.content(), "我的客户")).toEqual(own);
  expect(await run()).toMatchObject({ undo: null, madeSheets: [] });
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
