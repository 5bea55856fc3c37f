import { changeSettings, readSettings, type SettingsChange, type SettingsContent } from "../../src/app/edit-settings";
import { stageIdOf } from "../../src/domain/stage";
import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import { settingsTable } from "../../src/workbook/tables/settings-table";
import { aTable, funnelSheets } from "../excel/funnel-workbook";
import { comparable, openWorkbook } from "../excel/simulated";
import { aSheet, aWorkbook } from "../excel/workbook-content";
import { notes, port, runSetUp, today } from "./set-up-support";

const sheet = "漏斗设置";

async function openSetUp(): Promise<SimulatedExcel> {
  const excel = await openWorkbook(aWorkbook([notes]));
  await runSetUp();
  excel.traffic.reset();
  return excel;
}

const lowConversion = (content: SettingsContent, value: number): SettingsChange => ({
  kind: "parameters",
  edits: [{ key: "lowConversion", expected: content.parameters!.lowConversion.found, value }],
});

const change = (wanted: SettingsChange) => changeSettings(port, wanted, today);

async function undone(result: Awaited<ReturnType<typeof change>>) {
  if (result.kind !== "changed" || !result.undo) throw new Error("nothing to take back");
  await port.applyPlan(result.undo, result.snapshot);
}

describe("reading", () => {
  test("takes what the sheet says in five requests, and reads no customers", async () => {
    const excel = await openSetUp();
    const content = await readSettings(port);
    expect(excel.traffic.requests).toBe(5);
    expect(content).toMatchObject({ language: "zh-CN", amountUnit: "万元", protectedSheets: [] });
    expect(content.parameters).toMatchObject({
      businessMode: { value: "b2b", found: "B2B", lock: null },
      lowConversion: { value: 0.4 },
      staleDays: { value: null, found: "自动" },
      isCapturing: { value: true },
    });
    expect(content.stages!.map(({ name }) => name)).toHaveLength(7);
    expect(content.lists!.source.items[0]).toBe("线上推广");
    expect(content.reasons!.length).toBeGreaterThan(0);
    expect((await port.readSnapshot({ purpose: "settings" })).tables.get("FunnelCustomers")!.columns.size).toBe(0);
  });

  test("names a cell that makes no sense, and tells a formula from a value", async () => {
    const excel = await openSetUp();
    const { parameters } = await readSettings(port);
    excel.coAuthor.write(sheet, parameters!.overdueFactor.address, [["很多"]]);
    excel.coAuthor.write(sheet, parameters!.coachingFactor.address, [["=1+0.5"]]);
    const content = await readSettings(port);
    expect(content.parameters!.overdueFactor).toMatchObject({
      value: 1.5,
      found: "很多",
      problem: { code: "invalid-setting", effect: "value-left-out" },
    });
    expect(content.parameters!.coachingFactor).toMatchObject({ value: 1.5, lock: "formula" });
    const result = await change({ kind: "parameters", edits: [{ key: "coachingFactor", expected: 1.5, value: 2 }] });
    expect(result).toEqual({ kind: "refused", refusal: "formula" });
  });

  test("finds nothing where there is no such table", async () => {
    await openWorkbook(aWorkbook(funnelSheets()));
    const content = await readSettings(port);
    expect(content).toMatchObject({ parameters: null, lists: null, reasons: null });
    expect(content.stages).toHaveLength(7);
    expect(await change({ kind: "list", list: "owner", expected: [], items: ["销售李*"] })).toEqual({
      kind: "refused",
      refusal: "no-table",
    });
  });
});

test("a threshold goes into its cell in eight requests, and back", async () => {
  const excel = await openSetUp();
  const before = comparable(await excel.content());
  const content = await readSettings(port);
  excel.traffic.reset();
  const result = await change(lowConversion(content, 0.355));
  // Three for the tables, two for the sheet's formulas; check, undo, contents.
  expect(excel.traffic.requests).toBe(8);
  const { lowConversion: field } = (await readSettings(port)).parameters!;
  expect(field).toMatchObject({ value: 0.355, found: 0.355 });
  await undone(result);
  expect(comparable(await excel.content())).toEqual(before);
});

test("words are the sheet's, and a setting without a row gets one", async () => {
  const rows = [{ parameter: "业务模式", value: "B2B" }];
  const excel = await openWorkbook(
    aWorkbook([...funnelSheets(), aSheet("参数", [aTable(settingsTable, rows, ["parameter", "value"])])]),
  );
  await change({
    kind: "parameters",
    edits: [
      { key: "businessMode", expected: "B2B", value: "b2c" },
      { key: "openingBasis", expected: "", value: "template" },
      { key: "isCapturing", expected: "", value: false },
    ],
  });
  expect(await excel.coAuthor.read("参数", "A2:B4")).toEqual([
    ["业务模式", "B2C"],
    ["期初口径", "模板"],
    ["自动记录", "关"],
  ]);
});

test("the customer list's rules follow the days that they hold", async () => {
  const excel = await openSetUp();
  const formulas = async () => {
    const { sheets, names } = await excel.content();
    const rules = sheets.find(({ name }) => name === "客户跟踪")!.conditionalFormats;
    return JSON.stringify([rules, names.find(({ name }) => name === "FunnelOverdueAfter")!.formula]);
  };
  const before = await formulas();
  expect(before).toContain("TODAY()-INT");
  const content = await readSettings(port);
  const first = content.stages![0]!;
  const result = await change({
    kind: "parameters",
    edits: [
      { key: "lowConversion", expected: content.parameters!.lowConversion.found, value: 0.3 },
      { key: "staleDays", expected: content.parameters!.staleDays.found, value: 99 },
    ],
  });
  expect(await formulas()).toContain(">99");
  await change({
    kind: "stages",
    edits: [
      { stage: first.id, field: "entryRule", expected: first.fields.entryRule.found, value: "新客户" },
      { stage: first.id, field: "benchmarkDays", expected: first.fields.benchmarkDays.found, value: 40 },
    ],
  });
  expect(await formulas()).toMatch(/\{60;/);
  await undone(result);
  expect(await formulas()).not.toContain(">99");
});

test("a stage's figures and rules go into its row, amounts in the unit of the header", async () => {
  const excel = await openSetUp();
  const stage = (await readSettings(port)).stages![1]!;
  const { entryRule, averagePrice, benchmarkRate } = stage.fields;
  await change({
    kind: "stages",
    edits: [
      { stage: stage.id, field: "entryRule", expected: entryRule.found, value: "=已通话" },
      { stage: stage.id, field: "averagePrice", expected: averagePrice.found, value: 2.5 },
      { stage: stage.id, field: "benchmarkRate", expected: benchmarkRate.found, value: 0.45 },
    ],
  });
  const read = await Promise.all(
    [entryRule, averagePrice, benchmarkRate].map(({ address }) => excel.coAuthor.read(sheet, address)),
  );
  expect(read.flat(2)).toEqual(["=已通话", 2.5, 0.45]);
  expect(
    await change({
      kind: "stages",
      edits: [{ stage: stageIdOf("没有"), field: "entryRule", expected: "", value: "" }],
    }),
  ).toEqual({
    kind: "refused",
    refusal: "unknown-stage",
  });
});

test("a list is written without gaps, longer or shorter, and leaves the others alone", async () => {
  await openSetUp();
  const { source, industry } = (await readSettings(port)).lists!;
  const long = [...industry.items, "航空", "农业"];
  await change({ kind: "list", list: "industry", expected: industry.found, items: long });
  const second = (await readSettings(port)).lists!;
  await change({ kind: "list", list: "owner", expected: second.owner.found, items: ["销售李*", " 销售王* "] });
  await change({ kind: "list", list: "source", expected: second.source.found, items: source.items.slice(1) });
  const { lists } = await readSettings(port);
  expect(lists!.industry.items).toEqual(long);
  expect(lists!.owner.items).toEqual(["销售李*", "销售王*"]);
  expect(lists!.source.items).toEqual(source.items.slice(1));
  expect([lists!.industry.found.length, lists!.owner.found.length]).toEqual([long.length, long.length]);
});

test("reasons are changed in their rows, added and removed, and taken back as one", async () => {
  const excel = await openSetUp();
  const { reasons } = await readSettings(port);
  const before = comparable(await excel.content());
  const [first, , ...others] = reasons!;
  const result = await change({
    kind: "reasons",
    expected: reasons!,
    lines: [
      { ...first!, reason: "客户在比较", keywords: ["比价", "竞品"] },
      ...others,
      { row: null, reason: "换了负责人", keywords: ["交接"] },
    ],
  });
  expect((await readSettings(port)).reasons!.map(({ reason, keywords }) => [reason, keywords])).toEqual([
    ["客户在比较", ["比价", "竞品"]],
    ["换了负责人", ["交接"]],
    ...others.map(({ reason, keywords }) => [reason, keywords]),
  ]);
  await undone(result);
  expect(comparable(await excel.content())).toEqual(before);

  const fewer = await change({ kind: "reasons", expected: reasons!, lines: others });
  expect((await readSettings(port)).reasons).toHaveLength(others.length);
  await undone(fewer);
  const more = await change({
    kind: "reasons",
    expected: reasons!,
    lines: [...reasons!, { row: null, reason: "换了负责人", keywords: ["交接"] }],
  });
  expect((await readSettings(port)).reasons!.at(-1)).toMatchObject({ reason: "换了负责人", keywords: ["交接"] });
  await undone(more);
  expect((await readSettings(port)).reasons).toEqual(reasons);
});

describe("nothing is written", () => {
  test.each<[string, (content: SettingsContent) => SettingsChange, string]>([
    ["a rate above 100%", (content) => lowConversion(content, 1.2), "invalid-value"],
    [
      "no days at all",
      ({ parameters }) => ({
        kind: "parameters",
        edits: [{ key: "staleDays", expected: parameters!.staleDays.found, value: 0 }],
      }),
      "invalid-value",
    ],
    [
      "more than a day for a reply",
      ({ parameters }) => ({
        kind: "parameters",
        edits: [{ key: "replyMinutes", expected: parameters!.replyMinutes.found, value: 1_441 }],
      }),
      "invalid-value",
    ],
    [
      "an item twice",
      ({ lists }) => ({ kind: "list", list: "owner", expected: lists!.owner.found, items: ["甲", "甲 "] }),
      "duplicate",
    ],
    [
      "a reason without a name",
      ({ reasons }) => ({ kind: "reasons", expected: reasons!, lines: [{ row: null, reason: " ", keywords: [] }] }),
      "blank",
    ],
  ])("for %s", async (_what, wanted, refusal) => {
    const excel = await openSetUp();
    const before = comparable(await excel.content());
    expect(await change(wanted(await readSettings(port)))).toEqual({ kind: "refused", refusal });
    expect(comparable(await excel.content())).toEqual(before);
  });

  test("over a cell that has changed since the user saw it", async () => {
    const excel = await openSetUp();
    const content = await readSettings(port);
    const { address } = content.parameters!.lowConversion;
    excel.coAuthor.write(sheet, address, [[0.5]]);
    await expect(change(lowConversion(content, 0.3))).rejects.toMatchObject({
      code: "changed-meanwhile",
      place: `${sheet} ${address}`,
    });
    await expect(change({ kind: "list", list: "source", expected: ["别的"], items: ["展会"] })).rejects.toMatchObject({
      code: "changed-meanwhile",
      place: sheet,
    });
    expect(await excel.coAuthor.read(sheet, address)).toEqual([[0.5]]);
  });
});

describe("a change that fails can be made again", () => {
  const requests = [1, 2, 3, 4, 5, 6, 7, 8];
  const faults = requests.flatMap((request) =>
    (["before", "after"] as const).map((when): [typeof when, number] => [when, request]),
  );

  test.each(faults)("%s request %i", async (when, request) => {
    const excel = await openSetUp();
    const content = await readSettings(port);
    excel.traffic.reset();
    excel.faults.failRequest(request, { code: "ServiceNotAvailable", when });
    await expect(change(lowConversion(content, 0.35))).rejects.toMatchObject({ code: "busy" });
    const again = await readSettings(port);
    await change(lowConversion(again, 0.35));
    expect((await readSettings(port)).parameters!.lowConversion).toMatchObject({ value: 0.35, found: 0.35 });
  });
});
