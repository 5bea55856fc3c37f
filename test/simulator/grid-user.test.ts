import type { SimulatedExcel } from "../../src/simulator/simulated-excel";
import { fields, listen } from "./listen";
import { openExcel, sheetWith, workbookWith } from "./simulated";

// The engine takes seconds to load, and the machine may have other things to do.
jest.setTimeout(120_000);

const table = {
  id: "t",
  name: "Funnel",
  range: { top: 0, left: 0, bottom: 2, right: 1 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["customer", "stage"],
  style: null,
  hasFilterButtons: true,
  isFiltered: false,
};

const grid = [
  ["customer", "stage"],
  ["beta", "new"],
  ["alpha", "won"],
];

const open = () => openExcel(workbookWith(sheetWith("S", grid, { tables: [table] }), sheetWith("T", [[1]])));

const target = { unitId: "workbook", subUnitId: "id of S" };

/** A command of the engine's window, as its toolbar, keys and menus run it. */
async function run(excel: SimulatedExcel, command: string, params: object = {}): Promise<void> {
  await excel.workbook.engine.runCommand(command, params);
  await excel.events.delivered();
}

async function undo(excel: SimulatedExcel): Promise<void> {
  excel.workbook.engine.undo();
  await excel.events.delivered();
}

const enter = (excel: SimulatedExcel, row: number, column: number, value: unknown) =>
  run(excel, "sheet.command.set-range-values", {
    ...target,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value },
  });

const listenToChanges = () => listen(({ worksheets }) => worksheets.onChanged);

test("what is entered in the window is told once, and not what the add-in writes", async () => {
  const excel = await open();
  const told = await listenToChanges();
  await enter(excel, 1, 1, "won");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("B3").values = [["new"]];
    await context.sync();
  });
  await excel.events.delivered();
  expect(fields(told, "address", "source", "triggerSource", "changeType")).toEqual([
    ["B2", "Local", "Unknown", "RangeEdited"],
    ["B3", "Local", "ThisLocalAddin", "RangeEdited"],
  ]);
});

test("a look alone and results of formulas are told to nobody", async () => {
  const excel = await open();
  await enter(excel, 0, 4, "=A2");
  const told = await listenToChanges();
  await run(excel, "sheet.command.set-style", {
    ...target,
    range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
    style: { type: "bl", value: 1 },
  });
  await enter(excel, 1, 0, "gamma");
  expect(await excel.user.read("S", "E1")).toEqual([["gamma"]]);
  expect(fields(told, "address")).toEqual([["A2"]]);
});

test("a row entered below a table belongs to it, and taking it back makes the table smaller again", async () => {
  const excel = await open();
  await enter(excel, 3, 0, "gamma");
  expect((await excel.content()).sheets[0]?.tables[0]?.range).toEqual({ ...table.range, bottom: 3 });
  await undo(excel);
  expect((await excel.content()).sheets[0]?.tables[0]?.range).toEqual(table.range);
});

test("a header entered in the window names the column", async () => {
  const excel = await open();
  await enter(excel, 0, 1, "step");
  expect((await excel.content()).sheets[0]?.tables[0]?.columns).toEqual(["customer", "step"]);
});

test("rows and columns that come and go are told as such", async () => {
  const excel = await open();
  const told = await listenToChanges();
  await run(excel, "sheet.command.insert-row-by-range", {
    ...target,
    range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 39 },
    direction: 2,
  });
  await undo(excel);
  expect(fields(told, "address", "changeType")).toEqual([
    ["2:2", "RowInserted"],
    ["2:2", "RowDeleted"],
  ]);
  expect((await excel.content()).sheets[0]?.tables[0]?.range).toEqual(table.range);
});

test("rows dragged to another place are told as an edit of all that moved", async () => {
  const excel = await open();
  const told = await listenToChanges();
  await run(excel, "sheet.mutation.move-rows", {
    ...target,
    sourceRange: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 1 },
    targetRange: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 1 },
  });
  expect(await excel.user.read("S", "A2:A3")).toEqual([["alpha"], ["beta"]]);
  expect(fields(told, "address", "changeType")).toEqual([["A2:B3", "RangeEdited"]]);
});

test("sorting is told as a sort alone", async () => {
  const excel = await open();
  const changes = await listenToChanges();
  const sorts = await listen(({ worksheets }) => worksheets.onRowSorted);
  await run(excel, "sheet.mutation.reorder-range", {
    ...target,
    range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 },
    order: { 1: 2, 2: 1 },
  });
  expect(await excel.user.read("S", "A2:B3")).toEqual([
    ["alpha", "won"],
    ["beta", "new"],
  ]);
  expect(fields(sorts, "address")).toEqual([["A2:B3"]]);
  expect(changes.events).toEqual([]);
});

test("selecting cells and another sheet is told", async () => {
  const excel = await open();
  const selected = await listen(({ worksheets }) => worksheets.onSelectionChanged);
  const activated = await listen(({ worksheets }) => worksheets.onActivated);
  await run(excel, "sheet.operation.set-selections", {
    ...target,
    selections: [{ range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 }, primary: null, style: null }],
  });
  await run(excel, "sheet.operation.set-worksheet-active", { unitId: "workbook", subUnitId: "id of T" });
  expect(fields(selected, "address", "worksheetId")).toEqual([["A2:A3", "id of S"]]);
  expect(fields(activated, "worksheetId")).toEqual([["id of T"]]);
});

test("a sheet that is renamed, removed and brought back keeps what it is", async () => {
  const excel = await open();
  const renamed = await listen(({ worksheets }) => worksheets.onNameChanged);
  const deleted = await listen(({ worksheets }) => worksheets.onDeleted);
  await run(excel, "sheet.command.set-worksheet-name", { ...target, name: "Customers" });
  await run(excel, "sheet.command.remove-sheet", target);
  await undo(excel);
  expect(fields(renamed, "nameAfter")).toEqual([["Customers"]]);
  expect(fields(deleted, "worksheetId")).toEqual([["id of S"]]);
  const { sheets } = await excel.content();
  expect(sheets.find(({ name }) => name === "Customers")?.tables).toEqual([table]);
});
