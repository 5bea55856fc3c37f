import { sheetDateOf as day } from "../../../src/domain/calendar";
import { decodeWorkbook } from "../../../src/workbook/decode-workbook";
import { customerGuards, planGuards } from "../../../src/workbook/guards/customer-guards";
import { guardNames } from "../../../src/workbook/guards/guard-names";
import { listNames } from "../../../src/workbook/guards/list-names";
import type { WorkbookOp, WorkbookPlan } from "../../../src/workbook/plan";
import type { SheetLanguage } from "../../../src/workbook/sheet-language";
import type { TableSnapshot } from "../../../src/workbook/snapshot";
import { columnKeys } from "../../../src/workbook/table-schema";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { listsTable } from "../../../src/workbook/tables/lists-table";
import { stagesTable } from "../../../src/workbook/tables/stages-table";
import { guardMark } from "../../../src/workbook/validation";

import { wholeSnapshot, wholeTable } from "../support/whole-snapshot";

const today = day("2024-03-31");
const settingsSheet = { sheetName: "漏斗设置", sheetId: "{2}" };
const list = wholeTable(customersTable, [{ id: "KH001", stage: "方案展示" }, { id: "KH002" }], { row: 3, column: 2 });
const stages = wholeTable(
  stagesTable,
  [
    { name: "方案展示", benchmarkDays: 5 },
    { name: "", benchmarkDays: 1 },
    { name: "成交", kind: "成交", benchmarkDays: 3 },
    { name: "商务谈判" },
  ],
  settingsSheet,
);
const lists = wholeTable(listsTable, [{ owner: "Ann" }], { ...settingsSheet, row: 20 });
const everyName = new Set<string>(Object.values(guardNames));
const snapshot = wholeSnapshot(list, stages, lists);
const { records } = decodeWorkbook(snapshot, today);

type OpOf<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

function opsOf<Kind extends WorkbookOp["kind"]>(plan: WorkbookPlan, kind: Kind): OpOf<Kind>[] {
  return plan.filter((op): op is OpOf<Kind> => op.kind === kind);
}

function guards(language: SheetLanguage = "zh-CN", table: TableSnapshot = list, names = everyName): WorkbookPlan {
  return customerGuards(table, records, language, { names });
}

/** Of a column, by its key. */
function columnOps<Kind extends "validation" | "guard-formats">(plan: WorkbookPlan, kind: Kind, key: string) {
  const column = 2 + columnKeys(customersTable).indexOf(key as "id");
  return opsOf(plan, kind).filter((op: OpOf<"validation" | "guard-formats">) => op.range.column === column);
}

describe("the names", () => {
  test("follow their tables down to the last row that is not empty", () => {
    const plan = listNames(snapshot, records, today);
    expect(plan.map(({ name, sheet }) => [name, sheet])).toEqual(
      ["FunnelStageNames", "FunnelOverdueAfter", "FunnelSourceList", "FunnelIndustryList", "FunnelOwnerList"]
        .concat("FunnelLossReasonList")
        .map((name) => [name, "{2}"]),
    );
    expect(plan[0]?.formula).toBe("=FunnelStages[阶段名称]");
    const column = "FunnelLists[跟进责任人]";
    expect(plan.find(({ name }) => name === "FunnelOwnerList")?.formula).toBe(
      `=INDEX(${column},1):INDEX(${column},MAX(1,SUMPRODUCT(MAX((${column}<>"")*(ROW(${column})-MIN(ROW(${column}))+1)))))`,
    );
  });

  test("hold the whole days after which a customer is overdue, beside each row of the stages", () => {
    const plan = listNames(snapshot, records, today);
    // 1.5 × 5 is 7.5; the won stage, an empty row and a stage without baseline have no limit.
    expect(plan[1]?.formula).toBe("={7;1000000;1000000;1000000}");
  });

  test("are only made for tables that are there, and quote what a header may not have in a formula", () => {
    expect(listNames(wholeSnapshot(list), records, today)).toEqual([]);
    const renamed = {
      ...lists,
      headers: ["来源#1", ...lists.headers.slice(1)],
      mapped: new Map([["source", "来源#1"]]),
    };
    const [first] = listNames(wholeSnapshot(renamed), records, today);
    expect(first?.formula).toContain("INDEX(FunnelLists[[来源'#1]],1)");
  });
});

describe("the validations", () => {
  const plan = guards();

  test("cover every row of a column and leave its header to an explanation", () => {
    const [header, body] = columnOps(plan, "validation", "stage");
    expect(header).toEqual({
      kind: "validation",
      range: { sheet: "{1}", row: 3, column: 6, rows: 1, columns: 1 },
      validation: { rule: null, hint: { title: "当前阶段", message: expect.stringMatching(/^必填/) } },
    });
    expect(body?.range).toEqual({ sheet: "{1}", row: 4, column: 6, rows: 2, columns: 1 });
    expect(opsOf(plan, "validation").filter(({ range }) => range.row === 3)).toHaveLength(25);
  });

  test.each([
    ["stage", { kind: "list", source: "=FunnelStageNames" }, "stop"],
    ["previousStage", { kind: "list", source: "=FunnelStageNames" }, "stop"],
    ["status", { kind: "list", source: "跟进中,暂停,流失" }, "stop"],
    ["source", { kind: "list", source: "=FunnelSourceList" }, "warning"],
    ["industry", { kind: "list", source: "=FunnelIndustryList" }, "warning"],
    ["owner", { kind: "list", source: "=FunnelOwnerList" }, "warning"],
    ["lossReason", { kind: "list", source: "=FunnelLossReasonList" }, "warning"],
    ["entered", { kind: "date", from: day("2000-01-01") }, "stop"],
    ["lastUpdate", { kind: "date", from: day("2000-01-01") }, "stop"],
    ["amount", { kind: "decimal", from: 0 }, "stop"],
  ])("of %s are %j", (key, rule, style) => {
    expect(columnOps(plan, "validation", key)[1]?.validation).toMatchObject({ rule, alert: { style } });
  });

  test("speak the sheet's language, within Excel's lengths", () => {
    const english = guards("en-US");
    expect(columnOps(english, "validation", "status")[1]?.validation.rule).toEqual({
      kind: "list",
      source: "Active,Paused,Lost",
    });
    for (const [language, ops] of [
      ["zh", plan],
      ["en", english],
    ] as const) {
      for (const { validation } of opsOf(ops, "validation")) {
        for (const text of [validation.alert, validation.hint]) {
          if (!text) continue;
          expect(text.title.length).toBeLessThanOrEqual(32);
          expect(text.message.length).toBeLessThanOrEqual(255);
          expect(/\p{Script=Han}/u.test(text.message)).toBe(language === "zh");
        }
      }
    }
  });

  test("and rules leave names out that the workbook does not have", () => {
    const bare = JSON.stringify(guards("zh-CN", list, new Set()));
    expect(bare).not.toMatch(/FunnelStageNames|FunnelOverdueAfter|Funnel\w+List/);
    expect(bare).toContain("FunnelCustomerIds");
  });
});

describe("the rules", () => {
  test("carry our mark, are short enough for Excel and use nothing that rules may not", () => {
    const names = Object.values(guardNames) as readonly string[];
    const far = guards("zh-CN", { ...list, place: { ...list.place, row: 998, column: 30 } });
    const formulas = opsOf(far, "guard-formats").flatMap(({ rules }) => rules.map(({ formula }) => formula));
    expect(formulas).toHaveLength(32);
    for (const formula of formulas) {
      expect(formula.startsWith(`=AND(${guardMark}=0,`)).toBe(true);
      expect(formula.length).toBeLessThanOrEqual(255);
      expect(formula).not.toMatch(/[{}[\]]/);
      for (const [name] of formula.matchAll(/Funnel\w+/g)) expect(names).toContain(name);
    }
  });

  test("lie on one column each, so that none is in another's way", () => {
    const columns = opsOf(guards(), "guard-formats").map(({ range }) => range.column);
    expect(new Set(columns).size).toBe(columns.length);
    for (const { range } of opsOf(guards(), "guard-formats")) expect(range).toMatchObject({ row: 4, rows: 2 });
  });

  test("leave columns out that the list does not have, and cover the one row of an empty table", () => {
    const short = { ...list, headers: ["Number", ...list.headers.slice(1, 6)], rowCount: 0, columns: new Map() };
    const plan = guards("zh-CN", short);
    expect(opsOf(plan, "guard-formats").map(({ range }) => [range.column, range.rows])).toEqual([
      [3, 1],
      [6, 1],
      [7, 1],
    ]);
    expect(JSON.stringify(plan)).not.toContain("FunnelCustomerIds");
  });

  test("compare the ids of a list that is no table by their cells", () => {
    const plan = guards("zh-CN", { ...list, isRange: true });
    const formulas = columnOps(plan, "guard-formats", "id")[0]?.rules.map(({ formula }) => formula) ?? [];
    expect(formulas.join()).toContain("SUMPRODUCT(--EXACT(UPPER($C$5:$C$6),UPPER($C5)))>1");
    expect(opsOf(plan, "name-formula")).toEqual([]);
  });
});

test("the plan for a workbook makes its names first, and is the same every time", () => {
  const plan = planGuards(snapshot, records, "zh-CN", today);
  const kinds = plan.map(({ kind }) => kind);
  expect(kinds.lastIndexOf("name-formula")).toBe(6);
  expect(kinds.indexOf("validation")).toBe(7);
  expect(planGuards(snapshot, decodeWorkbook(snapshot, today).records, "zh-CN", today)).toEqual(plan);
  expect(planGuards(wholeSnapshot(stages), records, "zh-CN", today)).toHaveLength(2);
});
