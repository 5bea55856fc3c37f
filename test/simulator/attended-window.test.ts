import { attendWindow } from "../../src/simulator/model/attend-window";
import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import { openExcel, sheetWith, workbookWith } from "./simulated";

// The engine takes seconds to load, and the machine may have other things to do.
jest.setTimeout(120_000);

const target = { unitId: "workbook", subUnitId: "id of S" };

const cell = (row: number, column: number) => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

async function openProtected(): Promise<SimulatedExcel> {
  const rows = new Map([
    [0, { values: ["a", "b"] }],
    [1, { values: ["c"], styles: [undefined, { locked: false }] }],
  ]);
  const isProtected = sheetWith("S", [], { rows, protection: { hasPassword: false } });
  const excel = await openExcel(workbookWith(isProtected, sheetWith("T", [[1]])));
  attendWindow(excel);
  return excel;
}

const enter = (excel: SimulatedExcel, row: number, column: number, value: string) =>
  excel.workbook.engine.runCommand("sheet.command.set-range-values", {
    ...target,
    range: cell(row, column),
    value: { v: value },
  });

const cells = async (excel: SimulatedExcel, address = "A1:B2") => excel.user.read("S", address);

test("in a protected sheet the window's user changes only cells that are not locked", async () => {
  const excel = await openProtected();
  await enter(excel, 0, 0, "x");
  await enter(excel, 1, 1, "free");
  expect(await cells(excel)).toEqual([
    ["a", "b"],
    ["c", "free"],
  ]);
});

test("rows, looks and sorts of a protected sheet are refused as well, and another sheet is not", async () => {
  const excel = await openProtected();
  const { engine } = excel.workbook;
  await engine.runCommand("sheet.command.insert-row-by-range", { ...target, range: cell(0, 0), direction: 2 });
  await engine.runCommand("sheet.mutation.reorder-range", {
    ...target,
    range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 },
    order: { 0: 1, 1: 0 },
  });
  await engine.runCommand("sheet.command.set-style", {
    ...target,
    range: cell(1, 1),
    style: { type: "bl", value: 1 },
  });
  expect(await cells(excel, "A1:A2")).toEqual([["a"], ["c"]]);
  expect(excel.workbook.style(excel.workbook.sheet("S"), 1, 1).bold).not.toBe(true);
  const other = { ...target, subUnitId: "id of T", range: cell(0, 0), value: { v: 2 } };
  await engine.runCommand("sheet.command.set-range-values", other);
  expect(await excel.user.read("T", "A1")).toEqual([[2]]);
});

test("what the add-in writes is not the user's, and once nothing is protected all is allowed", async () => {
  const excel = await openProtected();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [["add-in"]];
    await context.sync();
  });
  await enter(excel, 1, 0, "user");
  expect(await cells(excel, "A1:A2")).toEqual([["add-in"], ["user"]]);
});

test("sheets of a protected structure stay", async () => {
  const excel = await openProtected();
  excel.workbook.isStructureProtected = true;
  await excel.workbook.engine.runCommand("sheet.command.set-worksheet-name", { ...target, name: "Mine" });
  await excel.workbook.engine.runCommand("sheet.command.remove-sheet", target);
  expect(excel.workbook.engine.sheets.list().map(({ name }) => name)).toEqual(["S", "T"]);
});
