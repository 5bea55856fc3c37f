import { sheetDateOf } from "../../../src/domain/calendar";
import { inferTransitions } from "../../../src/domain/infer-transitions";
import { stageIdOf } from "../../../src/domain/stage";
import { decodeWorkbook } from "../../../src/workbook/decode-workbook";
import { existingSheetOf, type WorkbookPlan } from "../../../src/workbook/plan";
import { ownNames } from "../../../src/workbook/own-names";
import { planSetUp } from "../../../src/workbook/set-up/plan-set-up";
import { setUpChoices, type SetUpChoice } from "../../../src/workbook/set-up/set-up-choices";
import { snapshotAfter } from "../../../src/workbook/set-up/snapshot-after";
import { stageAdvice } from "../../../src/workbook/set-up/stage-advice";
import { isUnfinishedName, planSetUpEnd } from "../../../src/workbook/set-up/unfinished";
import type { SheetLanguage } from "../../../src/workbook/sheet-language";
import type { SheetGrid } from "../../../src/workbook/sheet-grid";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { aStage, shortFunnel } from "../../support/builders";
import { aSnapshot } from "../support/snapshots";

const today = sheetDateOf("2024-03-31");
const empty: WorkbookSnapshot = {
  ...aSnapshot([], { sheetNames: ["Sheet1"] }),
  purpose: "everything",
  names: new Set(),
};
const languages = ["zh-CN", "en-US"] as const;

function aChoice(changes: Partial<SetUpChoice> = {}, language: SheetLanguage = "zh-CN"): SetUpChoice {
  return { stages: setUpChoices(language)[0]!.stages, settings: {}, withExamples: true, ...changes };
}

/** The workbook once everything has been applied, its marks taken away. */
function afterwards(plan: WorkbookPlan, before = empty): WorkbookSnapshot {
  return { ...snapshotAfter(before, plan), names: new Set(ownNames.filter((name) => !isUnfinishedName(name))) };
}

function recordsOf(choice: SetUpChoice, language: SheetLanguage) {
  return decodeWorkbook(afterwards(planSetUp(choice, empty, language, today)), today);
}

const everyPreset = languages.flatMap((language) =>
  setUpChoices(language).map(({ id, stages }) => ({ id, language, stages })),
);

test.each(everyPreset)("$id in $language: what is made says what was chosen, and lacks nothing", (preset) => {
  const { stages, language } = preset;
  const choice = aChoice({ stages, settings: { businessMode: "b2c", lowConversion: 0.3 } }, language);
  const decoded = recordsOf(choice, language);
  expect(decoded).toMatchObject({ language, rowErrors: [] });
  expect(decoded.records.stages).toEqual(stages);
  expect(decoded.records.settings).toMatchObject({ businessMode: "b2c", lowConversion: 0.3, overdueFactor: 1.5 });
  expect(decoded.records.customers).toHaveLength(3);
  expect(inferTransitions(decoded.records, today)).toEqual([]);
  const done = afterwards(planSetUp(choice, empty, language, today));
  expect(planSetUp(choice, done, language, today)).toEqual([]);
  expect(planSetUpEnd(done)).toEqual([]);
});

test("the examples are the document's, in a funnel of other stages as near its end", () => {
  const placed = (choice: SetUpChoice) =>
    recordsOf(choice, "zh-CN").records.customers.map(({ id, stage, previousStage }) => [id, previousStage, stage]);
  expect(placed(aChoice())).toEqual([
    ["KH003", "signing", "won"],
    ["KH002", "proposal", "negotiation"],
    ["KH001", "needs", "proposal"],
  ]);
  expect(placed(aChoice({ stages: shortFunnel }))).toEqual([
    ["KH003", "C", "W"],
    ["KH002", "B", "C"],
    ["KH001", "A", "B"],
  ]);
  expect(placed(aChoice({ stages: [aStage("A"), aStage("W", { kind: "won" })] }))[2]).toEqual(["KH001", "A", "W"]);
});

test.each([
  ["万元", [8, 25, 15]],
  ["元", [80_000, 250_000, 150_000]],
  ["USD", [8, 25, 15]],
])("amounts are in the unit chosen: %s", (amountUnit, amounts) => {
  const { records } = recordsOf(aChoice({ settings: { amountUnit } }), "zh-CN");
  expect(records.customers.map(({ amount }) => amount)).toEqual(amounts);
});

test("the lists hold what was chosen and what the examples use, each once", () => {
  const plan = planSetUp(aChoice({ lists: { owner: ["王", "销售李*"], source: ["展会"] } }), empty, "zh-CN", today);
  const lists = afterwards(plan).tables.get("FunnelLists");
  const filled = (column: number) => lists?.columns.get(column)?.filter((cell) => cell !== "");
  expect(filled(0)).toEqual(["展会", "转介绍", "线上推广"]);
  expect(filled(2)).toEqual(["王", "销售李*", "销售张*", "销售王*"]);
});

test("stages that cannot be a funnel are refused", () => {
  const stages = [aStage("A"), aStage("B")];
  expect(() => planSetUp(aChoice({ stages }), empty, "zh-CN", today)).toThrow("last-stage-not-won");
});

test.each([
  [4, "fewer-than-advised"],
  [5, null],
  [7, null],
  [8, "more-than-advised"],
])("%i stages: %s", (length, advice) => {
  expect(stageAdvice(Array.from({ length }, (_stage, index) => aStage(`S${index}`)))).toBe(advice);
});

test("presets have names in both languages, and stages in the one asked for", () => {
  expect(setUpChoices("zh-CN").map(({ name }) => name["zh-CN"])).toEqual([
    "通用七阶段",
    "B2C 电商",
    "工业设备",
    "教育培训",
  ]);
  expect(setUpChoices("en-US").map(({ stages }) => stages[0]?.name)).toEqual(["Lead", "Inquiry", "Lead", "Lead"]);
  expect(setUpChoices("en-US")[1]).toMatchObject({ id: "b2c", businessMode: "b2c" });
});

describe("a workbook that has some of it", () => {
  const made = afterwards(planSetUp(aChoice(), empty, "zh-CN", today));
  const without = (...tables: string[]): WorkbookSnapshot => ({
    ...made,
    tables: new Map([...made.tables].filter(([name]) => !tables.includes(name))),
  });
  const kinds = (plan: WorkbookPlan) => [...new Set(plan.map(({ kind }) => kind))];

  test("its own stages count, whatever is chosen", () => {
    const plan = planSetUp(aChoice({ stages: shortFunnel }), without("FunnelCustomers"), "zh-CN", today);
    const records = decodeWorkbook(afterwards(plan, without("FunnelCustomers")), today).records;
    expect(records.stages[0]?.id).toBe(stageIdOf("lead"));
    expect(records.customers[0]?.stage).toBe("won");
  });

  test("no examples come to customers that the log knows already", () => {
    const log = made.tables.get("FunnelTransitions")!;
    const columns = new Map(
      [...log.columns].map(([index, cells]) => [index, index === 1 ? cells.with(0, "A1") : cells]),
    );
    const snapshot = { ...without("FunnelCustomers"), tables: new Map([[log.name, { ...log, columns }]]) };
    const plan = planSetUp(aChoice(), snapshot, "zh-CN", today);
    expect(decodeWorkbook(afterwards(plan, snapshot), today).records.customers).toEqual([]);
  });

  test("a name that is missing is all that is made", () => {
    const names = new Set([...made.names!].filter((name) => name !== "FunnelStageNames"));
    const plan = planSetUp(aChoice(), { ...made, names }, "zh-CN", today);
    expect(plan).toMatchObject([
      { kind: "name-formula", name: "FunnelStageNames", formula: "=FunnelStages[阶段名称]" },
    ]);
  });

  const grid: SheetGrid = {
    sheetId: "settings",
    sheetName: "漏斗设置",
    isProtected: false,
    row: 0,
    column: 0,
    values: [["漏斗设置"]],
    numberFormats: [["General"]],
    formulas: [["漏斗设置"]],
    merged: [],
    tables: [],
    filter: null,
  };

  test.each<[string, SheetGrid | null, number]>([
    ["without a look at the sheet: to the right of the others", null, 28],
    ["into its old columns where they are empty", grid, 11],
    ["clear of what stands there", { ...grid, row: 20, column: 12, values: [["我的"]] }, 28],
    [
      "clear of what stands beyond",
      { ...grid, row: 20, column: 12, values: [["我的", ...Array<string>(20).fill("x")]] },
      34,
    ],
  ])("a table of the settings goes %s", (_label, settingsGrid, column) => {
    const plan = planSetUp(aChoice(), without("FunnelSettings"), "zh-CN", today, settingsGrid);
    const sheet = existingSheetOf(made.tables.get("FunnelStages")!.place);
    expect(plan).toContainEqual(
      expect.objectContaining({
        kind: "table",
        name: "FunnelSettings",
        range: expect.objectContaining({ sheet, column }),
      }),
    );
    expect(kinds(plan)).not.toContain("add-sheet");
    expect(kinds(plan)).not.toContain("freeze-rows");
  });

  test("nothing is planned for a list that is no table", () => {
    const list = { ...made.tables.get("FunnelCustomers")!, isRange: true as const };
    const snapshot = { ...made, tables: new Map([...made.tables, [list.name, list]]) };
    expect(planSetUp(aChoice(), snapshot, "zh-CN", today)).toEqual([]);
  });

  test("an adopted list only has to have the required columns", () => {
    const list = made.tables.get("FunnelCustomers")!;
    const headers = list.headers.map((header) => (/备注|跟进责任人/.test(header) ? "其他" : header));
    const adopted = { ...list, headers };
    const mapping = { ...list, name: "FunnelColumns", headers: ["字段", "表头"] };
    const tables = new Map([...made.tables, [list.name, adopted], [mapping.name, mapping]]);
    const plan = planSetUp(aChoice(), { ...made, tables }, "zh-CN", today);
    expect(plan).toContainEqual(expect.objectContaining({ kind: "add-columns", headers: ["跟进责任人"] }));
  });
});
