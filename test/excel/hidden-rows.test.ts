import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { existingSheetOf, type WorkbookPlan } from "../../src/workbook/plan";
import { comparable, openWorkbook } from "./simulated";
import { aSheet, aWorkbook } from "./workbook-content";

const port = createExcelWorkbook();
const sheet = existingSheetOf({ sheetId: "{日志}" });

const plan: WorkbookPlan = [
  { kind: "write", range: { sheet, row: 1, column: 1, rows: 3, columns: 1 }, cells: [[10], [20], [30]] },
];

/** An Excel that writes past hidden rows, with the second of three rows filtered out. */
async function openFiltered() {
  const cells = [
    ["编号", "天数"],
    ["A1", 1],
    ["A2", 2],
    ["A3", 3],
    ["A4", 4],
  ];
  const excel = await openWorkbook(aWorkbook([aSheet("日志", [{ table: "OwnLog", cells }])]));
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("OwnLog").columns.getItem("编号").filter.applyValuesFilter(["A1", "A3", "A4"]);
    await context.sync();
  });
  excel.workbook.slipsPastHiddenRows = true;
  return excel;
}

test("the simulated Excel puts what is written over hidden rows into other ones", async () => {
  const excel = await openFiltered();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("日志").getRange("B2:B4").values = [[10], [20], [30]];
    await context.sync();
  });
  expect(await excel.coAuthor.read("日志", "B2:B5")).toEqual([[10], [2], [20], [30]]);
});

test("a plan's cells land in their own rows, hidden or not, and so do those that are put back", async () => {
  const excel = await openFiltered();
  const before = comparable(await excel.content());
  const { undo } = await port.applyPlan(plan, await port.readSnapshot(), { isUndoable: true });
  expect(await excel.coAuthor.read("日志", "B2:B5")).toEqual([[10], [20], [30], [4]]);
  await port.applyPlan(undo!, await port.readSnapshot());
  expect(comparable(await excel.content())).toEqual(before);
});

test("what was written before the filter came is put back into its own rows", async () => {
  const excel = await openFiltered();
  await clearFilter();
  const { undo } = await port.applyPlan(plan, await port.readSnapshot(), { isUndoable: true });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("OwnLog").columns.getItem("编号").filter.applyValuesFilter(["A1", "A3", "A4"]);
    await context.sync();
  });
  await port.applyPlan(undo!, await port.readSnapshot());
  expect(await excel.coAuthor.read("日志", "B2:B5")).toEqual([[1], [2], [3], [4]]);
});

async function clearFilter(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("OwnLog").clearFilters();
    await context.sync();
  });
}
