import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { existingSheetOf, type BlockRange, type WorkbookPlan } from "../../src/workbook/plan";
import { guardMark } from "../../src/workbook/validation";
import { comparable, openWorkbook } from "./simulated";
import { aSheet, aWorkbook } from "./workbook-content";

const port = createExcelWorkbook();
const sheet = existingSheetOf({ sheetId: "{日志}" });
const range = (row: number, column: number, rows: number, columns: number): BlockRange => {
  return { sheet, row, column, rows, columns };
};

async function openSheet() {
  const excel = await openWorkbook(
    aWorkbook([
      aSheet("日志", [
        {
          table: "OwnLog",
          cells: [
            ["编号", "日期", "天数"],
            ["A1", "2024.3.5", 3],
            ["A2", 45_000, 4],
          ],
        },
        {
          row: 8,
          cells: [
            ["x", "y"],
            ["1", "2"],
          ],
        },
      ]),
      aSheet("别的", [{ cells: [["不动"]] }]),
    ]),
  );
  excel.user.type("日志", "C2", "=1+2");
  excel.user.type("日志", "B3", "'=1+1");
  return excel;
}

const rule = { formula: `=AND(${guardMark}=0,$C2>1)`, fill: "#FDE7E9", fontColor: "#9B1C25" };

/** Something of every kind that a use case does to sheets of the user's. */
const plan: WorkbookPlan = [
  { kind: "expect", range: range(1, 0, 1, 2), values: [["A1", "2024.3.5"]] },
  { kind: "format", range: range(1, 1, 1, 1), format: { numberFormat: "yyyy-mm-dd" } },
  { kind: "write", range: range(1, 1, 1, 2), cells: [[45_356, 9]] },
  { kind: "write", range: range(2, 1, 1, 1), cells: [[45_357]] },
  {
    kind: "append-rows",
    sheet,
    table: "Renamed",
    cells: [["=A3", 45_001, null, "新"]],
    formats: [null, "yyyy-mm-dd", null, null],
    fillsBlankRow: false,
  },
  { kind: "add-columns", sheet, table: "Renamed", headers: ["状态"] },
  { kind: "rename-table", sheet, from: "OwnLog", to: "Renamed" },
  { kind: "name-formula", sheet, name: "OwnDays", formula: "=Renamed[天数]" },
  { kind: "table", range: range(9, 0, 2, 2), name: "Second", style: "" },
  { kind: "validation", range: range(1, 1, 2, 1), validation: { rule: { kind: "decimal", from: 0 } } },
  { kind: "guard-formats", range: range(1, 0, 2, 3), rules: [rule] },
  { kind: "add-sheet", sheet: "settings", name: "新表", tabColor: "#123456" },
  { kind: "write", range: { sheet: "settings", row: 0, column: 0, rows: 1, columns: 1 }, cells: [["新"]] },
];

async function applyAll() {
  const excel = await openSheet();
  const before = comparable(await excel.content());
  const { undo } = await port.applyPlan(plan, await port.readSnapshot(), { isUndoable: true });
  return { excel, before, undo: undo! };
}

test("what a plan did is taken back to the last cell", async () => {
  const { excel, before, undo } = await applyAll();
  expect(comparable(await excel.content())).not.toEqual(before);
  await port.applyPlan(undo, await port.readSnapshot());
  expect(comparable(await excel.content())).toEqual(before);
});

test("nothing is taken back where the user has gone on from there", async () => {
  const { excel, undo } = await applyAll();
  excel.user.type("日志", "C2", 10);
  const before = comparable(await excel.content());
  const snapshot = await port.readSnapshot();
  await expect(port.applyPlan(undo, snapshot)).rejects.toMatchObject({ code: "changed-meanwhile", place: "日志" });
  expect(comparable(await excel.content())).toEqual(before);
});

test("a row that the user has added below ours is not taken along", async () => {
  const { excel, undo } = await applyAll();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Renamed").rows.add(
      undefined,
      [["我的", 1, 1, "a", "b"]].map((row) => row.slice(0, 4)),
    );
    await context.sync();
  });
  await expect(port.applyPlan(undo, await port.readSnapshot())).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await excel.coAuthor.read("日志", "A5")).toEqual([["我的"]]);
});

test("rows that went into the blank one leave it blank again", async () => {
  const excel = await openWorkbook(
    aWorkbook([
      aSheet("日志", [
        {
          table: "OwnLog",
          cells: [
            ["编号", "日期"],
            [null, null],
          ],
        },
      ]),
    ]),
  );
  const before = comparable(await excel.content());
  const cells = [
    ["A1", 1],
    ["A2", 2],
  ];
  const append = {
    kind: "append-rows",
    sheet,
    table: "OwnLog",
    cells,
    formats: [null, null],
    fillsBlankRow: true,
  } as const;
  const { undo } = await port.applyPlan([append], await port.readSnapshot(), { isUndoable: true });
  expect(await excel.coAuthor.read("日志", "A2:A3")).toEqual([["A1"], ["A2"]]);
  await port.applyPlan(undo!, await port.readSnapshot());
  expect(comparable(await excel.content())).toEqual(before);
});

test.each([[[0, 1]], [[1]]])("deleted rows %j come back where they were", async (rows) => {
  const excel = await openSheet();
  const before = comparable(await excel.content());
  const { undo } = await port.applyPlan(
    [{ kind: "delete-rows", sheet, table: "OwnLog", rows }],
    await port.readSnapshot(),
    { isUndoable: true },
  );
  expect(comparable(await excel.content())).not.toEqual(before);
  await port.applyPlan(undo!, await port.readSnapshot());
  expect(comparable(await excel.content())).toEqual(before);
});

test("a plan that is not to be taken back reads nothing ahead", async () => {
  await openSheet();
  const { undo } = await port.applyPlan(plan, await port.readSnapshot());
  expect(undo).toBeNull();
});

/** Done by hand before the plan. */
async function setByHand(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("日志"));
    await context.sync();
  });
}

async function applyAndTakeBack(operations: WorkbookPlan): Promise<void> {
  const { undo } = await port.applyPlan(operations, await port.readSnapshot(), { isUndoable: true });
  await port.applyPlan(undo!, await port.readSnapshot());
}

test("looks, widths and heights are what they were", async () => {
  await openSheet();
  await setByHand((own) => {
    const { format } = own.getRange("A9:B10");
    format.fill.color = "#FFF4CE";
    format.font.set({ color: "#123456", bold: true, size: 14 });
    format.wrapText = true;
    format.borders.getItem("EdgeTop").set({ style: "Double", color: "#FF0000" });
    own.getRange("A9").format.rowHeight = 33;
    own.getRange("F:F").format.columnWidth = 99;
  });
  const looks = () =>
    Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("日志");
      const cells = ["A9:B10", "A11", "E1:F1", "G1"].map((address) => own.getRange(address).format);
      for (const { borders } of cells) borders.load("items/style,items/color");
      for (const { font } of cells) font.load("color,bold,italic,size");
      for (const { fill } of cells) fill.load("color,pattern");
      for (const format of cells) format.load("wrapText,horizontalAlignment,verticalAlignment");
      const heights = ["A9", "A10"].map((address) => own.getRange(address).format.load("rowHeight"));
      const widths = ["E1", "F1"].map((address) => own.getRange(address).format.load("columnWidth"));
      await context.sync();
      const sizes = [...heights.map(({ rowHeight }) => rowHeight), ...widths.map(({ columnWidth }) => columnWidth)];
      return { cells: cells.map((format) => format.toJSON()), sizes };
    });
  const before = await looks();
  expect(before.sizes).toEqual([33, 15, 48, 99]);
  const look = { bold: false, italic: true, fontColor: "#ABCDEF", fontSize: 9, wrap: false, rowHeight: 50 } as const;
  const format = { ...look, fill: "#000000", horizontal: "Right", vertical: "Top", borders: "#00FF00" } as const;
  await applyAndTakeBack([
    { kind: "format", range: range(8, 0, 2, 2), format },
    { kind: "format", range: range(0, 4, 1, 2), format: { fill: "#000000", borders: "#00FF00" } },
    { kind: "column-widths", sheet, column: 4, widths: [10, 20] },
  ]);
  expect(await looks()).toEqual(before);
});

test("cells that several rules share get each its own back", async () => {
  await openSheet();
  const atLeast = (formula1: number) => ({ wholeNumber: { formula1, operator: "GreaterThan" as const } });
  await setByHand((own) => {
    own.getRange("C2:C4").dataValidation.rule = atLeast(1);
    own.getRange("C7:C9").dataValidation.rule = atLeast(2);
    own
      .getRange("D3:D20")
      .dataValidation.set({ rule: atLeast(3), prompt: { showPrompt: true, title: "数", message: "大于 3" } });
  });
  const rules = async () => {
    return Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("日志");
      const cells = Array.from({ length: 60 }, (_, index) =>
        own.getRangeByIndexes(1 + Math.floor(index / 3), 1 + (index % 3), 1, 1).dataValidation.load("type,rule,prompt"),
      );
      await context.sync();
      return cells.map(({ type, rule: each, prompt }) => ({ type, each, prompt }));
    });
  };
  const before = await rules();
  expect(new Set(before.map((cell) => JSON.stringify(cell))).size).toBe(4);
  await applyAndTakeBack([
    { kind: "validation", range: range(1, 1, 20, 3), validation: { rule: { kind: "decimal", from: 0 } } },
  ]);
  expect(await rules()).toEqual(before);
});
