import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import { existingSheetOf, type BlockRange, type WorkbookOp, type WorkbookPlan } from "../../src/workbook/plan";
import { guardMark } from "../../src/workbook/validation";
import { funnelSheets } from "./funnel-workbook";
import { comparable, openWorkbook, sheetOf } from "./simulated";
import { aSheet, aWorkbook, type Block } from "./workbook-content";

const port = createExcelWorkbook();
const logSheet = existingSheetOf({ sheetId: "{日志}" });

const log = (rows: Block["cells"], overrides: Partial<Block> = {}): Block => {
  return { table: "OwnLog", cells: [["编号", "日期", "天数"], ...rows], ...overrides };
};

const range = (row: number, column: number, rows: number, columns: number): BlockRange => {
  return { sheet: logSheet, row, column, rows, columns };
};

const append = (changes: Partial<Extract<WorkbookOp, { kind: "append-rows" }>> = {}): WorkbookOp => ({
  kind: "append-rows",
  sheet: logSheet,
  table: "OwnLog",
  cells: [["007", 45_000, null]],
  formats: [null, "yyyy-mm-dd", null],
  fillsBlankRow: false,
  ...changes,
});

async function apply(plan: WorkbookPlan) {
  return port.applyPlan(plan, await port.readSnapshot());
}

function openLog(rows: Block["cells"], ...below: Block[]): Promise<SimulatedExcel> {
  return openWorkbook(aWorkbook([...funnelSheets(), aSheet("日志", [log(rows), ...below])]));
}

describe("rows at a table's end", () => {
  test("a small capture takes two requests", async () => {
    const excel = await openLog([["A1", 44_000, 3]]);
    const snapshot = await port.readSnapshot();
    excel.traffic.reset();
    await port.applyPlan(
      [
        { kind: "expect", range: range(1, 0, 1, 2), values: [["A1", 44_000]] },
        { kind: "expect-rows", sheet: logSheet, table: "OwnLog", rowCount: 1 },
        append(),
        { kind: "write", range: range(1, 2, 1, 1), cells: [[4]] },
      ],
      snapshot,
    );
    expect(excel.traffic.requests).toBe(2);
    expect(await excel.coAuthor.read("日志", "A2:C3")).toEqual([
      ["A1", 44_000, 4],
      ["007", 45_000, ""],
    ]);
  });

  test("texts stay texts, dates get their format, and null leaves the cell to Excel", async () => {
    const excel = await openLog([["A1", 44_000, 3]]);
    excel.traffic.reset();
    await apply([
      append({
        cells: [
          ["=1+1", 45_000, null],
          ["甲", null, { formula: "=1+2", expected: 3 }],
        ],
      }),
    ]);
    expect(await excel.coAuthor.read("日志", "A3:C4")).toEqual([
      ["=1+1", 45_000, ""],
      ["甲", "", 3],
    ]);
    expect(excel.coAuthor.formulas("日志", "C4:C4")).toEqual([["=1+2"]]);
    const { rows, tables } = sheetOf(await excel.content(), "日志");
    expect(rows.get(2)!.styles!.map((style) => style?.numberFormat)).toEqual(["@", "yyyy-mm-dd"]);
    expect(tables[0]!.range.bottom).toBe(3);
    // Two texts, a date and a formula.
    expect(excel.traffic.cellsWritten).toBe(4);
  });

  test("push down what stands below", async () => {
    const excel = await openLog([["A1", 44_000, 3]], { row: 2, cells: [["我的备注"]] });
    await apply([append(), append({ cells: [["B2", 45_001, 1]] })]);
    expect(await excel.coAuthor.read("日志", "A2:A5")).toEqual([["A1"], ["007"], ["B2"], ["我的备注"]]);
  });

  test("go into the one blank row that a table without rows shows", async () => {
    const excel = await openLog([[null, null, null]]);
    await apply([
      append({
        cells: [
          ["A1", 1, 1],
          ["A2", 2, 2],
          ["A3", 3, 3],
        ],
        fillsBlankRow: true,
      }),
    ]);
    expect(await excel.coAuthor.read("日志", "A2:A5")).toEqual([["A1"], ["A2"], ["A3"], [""]]);
    expect(sheetOf(await excel.content(), "日志").tables[0]!.range.bottom).toBe(3);
  });

  test("more than one request holds come in their order", async () => {
    const excel = await openLog([[null, null, null]]);
    const cells = Array.from({ length: 6_000 }, (_, index) => ["长".repeat(300), index, null]);
    await apply([append({ cells, fillsBlankRow: true })]);
    const numbers = await excel.coAuthor.read("日志", "B2:B6001");
    expect(numbers.map(([number]) => number)).toEqual(cells.map(([, number]) => number));
  });
});

describe("nothing is written where the workbook is not as expected", () => {
  test.each<[string, WorkbookOp]>([
    ["another value", { kind: "expect", range: range(1, 0, 1, 2), values: [["A1", 44_001]] }],
    ["a value where none was", { kind: "expect", range: range(1, 2, 2, 1), values: [[3], [""]] }],
    ["a row more", { kind: "expect-rows", sheet: logSheet, table: "OwnLog", rowCount: 1 }],
  ])("%s", async (_label, guard) => {
    const excel = await openLog([
      ["A1", 44_000, 3],
      ["A2", 44_000, 5],
    ]);
    const before = comparable(await excel.content());
    await expect(apply([guard, append()])).rejects.toMatchObject({ code: "changed-meanwhile", place: "日志" });
    expect(comparable(await excel.content())).toEqual(before);
  });

  test("a table that is gone", async () => {
    await openLog([["A1", 44_000, 3]]);
    const gone: WorkbookOp = { kind: "expect-rows", sheet: logSheet, table: "Gone", rowCount: 1 };
    await expect(apply([gone])).rejects.toMatchObject({ code: "changed-meanwhile", place: "Gone" });
  });

  test("a protected sheet is refused, unless the plan only looks at it", async () => {
    const excel = await openLog([["A1", 44_000, 3]]);
    excel.coAuthor.protectSheet("日志");
    await expect(apply([append()])).rejects.toMatchObject({ code: "sheet-protected", place: "日志" });
    await apply([{ kind: "expect", range: range(1, 0, 1, 1), values: [["A1"]] }]);
  });
});

test("columns, another name and a name for a formula", async () => {
  const excel = await openLog([["A1", 44_000, 3]]);
  const named = (formula: string): WorkbookOp => ({ kind: "name-formula", sheet: logSheet, name: "OwnDays", formula });
  await apply([
    named("=Renamed[天数]"),
    { kind: "add-columns", sheet: logSheet, table: "Renamed", headers: ["=原因", "状态"] },
    { kind: "rename-table", sheet: logSheet, from: "OwnLog", to: "Renamed" },
  ]);
  const content = await excel.content();
  expect(sheetOf(content, "日志").tables).toMatchObject([
    { name: "Renamed", columns: ["编号", "日期", "天数", "=原因", "状态"] },
  ]);
  expect(content.names).toMatchObject([{ name: "OwnDays", formula: "=Renamed[天数]" }]);
  await apply([named("=Renamed[日期]")]);
  expect((await excel.content()).names).toMatchObject([{ name: "OwnDays", formula: "=Renamed[日期]" }]);
});

describe("a table over cells of the user's", () => {
  const own = aSheet("日志", [
    {
      row: 2,
      cells: [
        ["编号", "日期"],
        ["A1", 1],
        ["A2", 2],
      ],
    },
  ]);
  const table: WorkbookOp = { kind: "table", range: range(2, 0, 3, 2), name: "Mine", style: "" };

  test("keeps their looks", async () => {
    const excel = await openWorkbook(aWorkbook([own]));
    await apply([table]);
    const [made] = sheetOf(await excel.content(), "日志").tables;
    expect(made).toMatchObject({ name: "Mine", style: null, hasBandedRows: false, hasFilterButtons: false });
  });

  test("keeps the buttons of the filter that was there", async () => {
    const filter = { range: { top: 2, left: 0, bottom: 4, right: 1 }, isFiltered: false };
    const excel = await openWorkbook(aWorkbook([{ ...own, filter }]));
    await apply([table]);
    expect(sheetOf(await excel.content(), "日志").tables[0]).toMatchObject({ hasFilterButtons: true });
  });

  test("is resized without a change of style", async () => {
    const excel = await openLog([["A1", 44_000, 3]]);
    await apply([{ kind: "table", range: range(0, 0, 3, 3), name: "OwnLog", style: "TableStyleLight1" }]);
    await apply([{ kind: "table", range: range(0, 0, 5, 3), name: "OwnLog", style: "" }]);
    expect(sheetOf(await excel.content(), "日志").tables[0]).toMatchObject({
      style: "TableStyleLight1",
      range: { bottom: 4 },
    });
  });
});

describe("rules for cells", () => {
  const validationOf = async (excel: SimulatedExcel) => sheetOf(await excel.content(), "日志").validations;

  test.each<[Extract<WorkbookOp, { kind: "validation" }>["validation"]["rule"], object]>([
    [
      { kind: "list", source: "=OwnNames" },
      { kind: "list", source: "=OwnNames", hasDropDown: true },
    ],
    [
      { kind: "date", from: 45_292 },
      { kind: "date", operator: "GreaterThanOrEqualTo", formula1: 45_292 },
    ],
    [
      { kind: "date", from: "=$B$1" },
      { kind: "date", operator: "GreaterThanOrEqualTo", formula1: "=$B$1" },
    ],
    [
      { kind: "decimal", from: 0 },
      { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0 },
    ],
    [
      { kind: "custom", formula: "=LEN(A2)<9" },
      { kind: "custom", formula: "=LEN(A2)<9" },
    ],
    [null, { kind: "custom", formula: "=TRUE" }],
  ])("%j", async (rule, expected) => {
    const excel = await openLog([["A1", 44_000, 3]]);
    await apply([{ kind: "validation", range: range(1, 0, 1, 1), validation: { rule } }]);
    expect(await validationOf(excel)).toMatchObject([
      { ranges: [{ top: 1, left: 0, bottom: 1, right: 0 }], rule: expected, prompt: null },
    ]);
  });

  test("replace the ones before, with texts as long as Excel takes them", async () => {
    const excel = await openLog([["A1", 44_000, 3]]);
    const set = (style: "stop" | "warning", rule: "list" | "custom"): WorkbookOp => ({
      kind: "validation",
      range: range(1, 0, 1, 1),
      validation: {
        rule: rule === "list" ? { kind: "list", source: "=OwnNames" } : { kind: "custom", formula: "=TRUE" },
        alert: { style, title: "错".repeat(40), message: `${"a".repeat(254)}😀` },
        hint: { title: "提示", message: "从列表中选" },
      },
    });
    await apply([set("stop", "list")]);
    await apply([set("warning", "custom")]);
    const title = "错".repeat(32);
    expect(await validationOf(excel)).toMatchObject([
      {
        rule: { kind: "custom" },
        errorAlert: { style: "Warning", title, message: "a".repeat(254) },
        prompt: { title: "提示", message: "从列表中选" },
      },
    ]);
  });
});

describe("conditional formats of ours", () => {
  const theirs = { formula: "=$C2>9", fill: "#FFFF00", fontColor: "#000000" };
  const ours = (limit: number) => {
    return { formula: `=AND(${guardMark}=0,$C2>${limit})`, fill: "#FDE7E9", fontColor: "#9B1C25" };
  };
  const guard = (...limits: number[]): WorkbookOp => {
    return { kind: "guard-formats", range: range(1, 0, 1, 3), rules: limits.map(ours) };
  };
  const formulas = async (excel: SimulatedExcel) =>
    sheetOf(await excel.content(), "日志").conditionalFormats.map(({ rule }) => "formula" in rule && rule.formula);

  async function openWithTheirs() {
    const excel = await openLog([["A1", 44_000, 3]]);
    await apply([
      { kind: "conditional-formats", range: range(1, 0, 1, 3), rules: [theirs, { ...theirs, formula: "=$C2>8" }] },
    ]);
    return excel;
  }

  test("go above the user's own, in their order", async () => {
    const excel = await openWithTheirs();
    await apply([guard(1, 2)]);
    expect(await formulas(excel)).toEqual([ours(1).formula, ours(2).formula, "=$C2>9", "=$C2>8"]);
  });

  test("are replaced, and the user's stay", async () => {
    const excel = await openWithTheirs();
    await apply([guard(1, 2)]);
    await apply([guard(3)]);
    expect(await formulas(excel)).toEqual([ours(3).formula, "=$C2>9", "=$C2>8"]);
  });

  test("are left alone where they are the same", async () => {
    const excel = await openWithTheirs();
    await apply([guard(1, 2)]);
    const ids = async () => sheetOf(await excel.content(), "日志").conditionalFormats.map(({ id }) => id);
    const before = await ids();
    await apply([guard(1, 2)]);
    expect(await ids()).toEqual(before);
    await apply([guard(2, 1)]);
    expect(await ids()).not.toEqual(before);
  });
});
