import type { WorkbookOp, WorkbookPlan } from "../../../src/workbook/plan";
import { planRepairs, planRepairUndo, withoutFormulas } from "../../../src/workbook/repair/plan-repairs";
import { proposeRepairs } from "../../../src/workbook/repair/propose-repairs";
import type { SheetGrid } from "../../../src/workbook/sheet-grid";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { day } from "../../support/builders";
import { aRow, aWholeSnapshot, type SnapshotParts } from "./repair-support";

const today = day("2024-03-31");
const sheet = "{FunnelCustomers}";

const customers = [
  aRow({ entered: "2024.3.5", amount: "15万" }),
  aRow({ id: "KH002 ", name: "乙", entered: "2024/3/6" }),
  aRow({ id: "KH003", name: "丙", entered: "5/3/2024" }),
];

function planned(parts: SnapshotParts = { customers }, snapshot: WorkbookSnapshot = aWholeSnapshot(parts)) {
  const repairs = proposeRepairs(snapshot, today);
  return { repairs, snapshot, plan: planRepairs(repairs, snapshot, today, "zh-CN") };
}

const kinds = <Kind extends WorkbookOp["kind"]>(plan: WorkbookPlan, kind: Kind) =>
  plan.filter((op): op is Extract<WorkbookOp, { kind: Kind }> => op.kind === kind);

test("cells are expected, formatted and written, neighbours in a column at once; nothing else is", () => {
  const { plan } = planned();
  const at = (row: number, column: number, rows = 1) => ({ sheet, row, column, rows, columns: 1 });
  expect(plan.filter((op) => "range" in op && op.range.sheet === sheet)).toEqual([
    { kind: "expect", range: at(4, 1), values: [["KH002 "]] },
    { kind: "expect", range: at(3, 6, 2), values: [["2024.3.5"], ["2024/3/6"]] },
    { kind: "expect", range: at(3, 13), values: [["15万"]] },
    { kind: "format", range: at(3, 6, 2), format: { numberFormat: "yyyy-mm-dd" } },
    { kind: "format", range: at(3, 13), format: { numberFormat: "#,##0.00" } },
    { kind: "write", range: at(4, 1), cells: [["KH002"]] },
    { kind: "write", range: at(3, 6, 2), cells: [[45_356], [45_357]] },
    { kind: "write", range: at(3, 13), cells: [[15]] },
  ]);
});

test("a workbook without a log gets one, in the language asked for", () => {
  const { plan, repairs, snapshot } = planned();
  expect(kinds(plan, "add-sheet")).toMatchObject([{ sheet: "repairs", name: "修复记录" }]);
  expect(kinds(plan, "table")).toMatchObject([{ name: "FunnelRepairs", range: { sheet: "repairs", rows: 5 } }]);
  const log = kinds(plan, "write").find(({ range }) => range.sheet === "repairs");
  expect(log?.cells).toEqual([
    ["时间", "工作表", "单元格", "客户编号", "原值", "新值", "类型"],
    [today, "FunnelCustomers", "G4", "KH001", "2024.3.5", "2024-03-05", "文本日期"],
    [today, "FunnelCustomers", "N4", "KH001", "15万", "15", "文本金额"],
    [today, "FunnelCustomers", "B5", "KH002", "KH002 ", "KH002", "多余空格"],
    [today, "FunnelCustomers", "G5", "KH002", "2024/3/6", "2024-03-06", "文本日期"],
  ]);
  const inEnglish = planRepairs(repairs, { ...snapshot, sheetNames: ["repair log"] }, today, "en-US");
  expect(kinds(inEnglish, "add-sheet")).toMatchObject([{ name: "Repair Log (2)" }]);
});

test("a log that is there gets rows at its end, in its own language", () => {
  const snapshot = aWholeSnapshot({ customers, repairs: [{ cell: "A1" }] }, "en-US");
  const plan = planRepairs(proposeRepairs(snapshot, today).slice(0, 1), snapshot, today, "zh-CN");
  expect(kinds(plan, "add-sheet")).toEqual([]);
  expect(kinds(plan, "append-rows")).toEqual([
    {
      kind: "append-rows",
      sheet: "{FunnelRepairs}",
      table: "FunnelRepairs",
      cells: [[today, "FunnelCustomers", "G4", "KH001", "2024.3.5", "2024-03-05", "Date as text"]],
      formats: ["yyyy-mm-dd", "@", "@", "@", "@", "@", "@"],
      fillsBlankRow: false,
    },
  ]);
});

test("the blank row of an empty log is filled", () => {
  expect(kinds(planned({ customers, repairs: [{}] }).plan, "append-rows")).toMatchObject([{ fillsBlankRow: true }]);
});

test("what proposes nothing is passed over, and without anything to write there is no plan", () => {
  expect(planned({ customers: customers.slice(2) })).toMatchObject({ repairs: [{ code: "date-order" }], plan: [] });
});

test("a second repair of a cell is not written", () => {
  const { repairs, snapshot } = planned();
  const [first] = repairs;
  const plan = planRepairs([first!, { ...first!, proposed: 1 }], snapshot, today, "zh-CN");
  expect(kinds(plan, "write")[0]?.cells).toEqual([[45_356]]);
  expect(kinds(plan, "write")).toHaveLength(2);
});

test("taking back restores the cells, keeps the log and notes it there", () => {
  const snapshot = aWholeSnapshot({ customers, repairs: [{ cell: "A1" }] });
  const repairs = proposeRepairs(snapshot, today).slice(0, 1);
  const restore = (row: number, key: string): WorkbookOp => ({
    kind: "restore-cells",
    range: { sheet: key as never, row, column: 6, rows: 1, columns: 1 },
    formulas: [["2024.3.5"]],
    numberFormats: [["@"]],
  });
  const undo: WorkbookPlan = [
    restore(3, sheet),
    restore(3, "{FunnelRepairs}"),
    { kind: "remove-rows", sheet: "{FunnelRepairs}" as never, table: "FunnelRepairs", count: 1, rowCount: 0 },
    { kind: "remove-sheet", sheet: "{new}" as never },
  ];
  expect(planRepairUndo(undo, repairs, snapshot, today, "zh-CN")).toEqual([
    restore(3, sheet),
    expect.objectContaining({
      kind: "append-rows",
      cells: [[today, "FunnelCustomers", "G4", "KH001", "2024-03-05", "2024.3.5", "撤销修复"]],
    }),
  ]);
});

test("a cell that holds a formula is not repaired", () => {
  const { repairs } = planned();
  const grid = (formula: string): SheetGrid => ({
    sheetId: sheet,
    sheetName: "FunnelCustomers",
    isProtected: false,
    row: 3,
    column: 6,
    values: [["2024.3.5"]],
    numberFormats: [["General"]],
    formulas: [[formula]],
    merged: [],
    tables: [],
    filter: null,
  });
  expect(withoutFormulas(repairs, [grid('="2024.3."&5')])).toEqual(repairs.slice(1));
  expect(withoutFormulas(repairs, [grid("2024.3.5")])).toEqual(repairs);
});
