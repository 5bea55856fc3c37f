import { fields, listen } from "./listen";
import { openExcel, sheetWith, workbookWith } from "./simulated";
import type { ValidationContent } from "../../src/simulator/workbook-content";

const funnel = {
  id: "t",
  name: "Funnel",
  range: { top: 0, left: 0, bottom: 3, right: 2 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["customer", "stage", "twice"],
  style: null,
  hasFilterButtons: true,
  isFiltered: false,
};

const stages: ValidationContent = {
  ranges: [{ top: 1, left: 1, bottom: 3, right: 1 }],
  rule: { kind: "list", source: '=INDIRECT("Stages[stage]")', hasDropDown: true },
  ignoreBlanks: true,
  errorAlert: { style: "Stop", title: "", message: "" },
  prompt: null,
};

const lists = sheetWith("Lists", [["stage"], ["new"], ["won"]], {
  tables: [{ ...funnel, id: "l", name: "Stages", range: { top: 0, left: 0, bottom: 2, right: 0 }, columns: ["stage"] }],
});

const open = () =>
  openExcel(
    workbookWith(
      sheetWith(
        "S",
        [
          ["customer", "stage", "twice"],
          ["beta", "new", "=A2&A2"],
          ["alpha", "won", "=A3&A3"],
          ["gamma", "new", "=A4&A4"],
        ],
        { tables: [funnel], validations: [stages] },
      ),
      lists,
    ),
  );

const listenToChanges = () => listen(({ worksheets }) => worksheets.onChanged);

test("types cell by cell, as Excel reads what is typed, each with an event of its own", async () => {
  const excel = await open();
  const told = await listenToChanges();
  excel.user.type("S", "E1:F2", [
    ["5%", null],
    ["2026-03-05", "=1+1"],
  ]);
  await excel.events.delivered();
  expect(await excel.user.read("S", "E1:F2")).toEqual([
    [0.05, ""],
    [46086, 2],
  ]);
  expect(fields(told, "address", "triggerSource")).toEqual([
    ["E1", "Unknown"],
    ["E2", "Unknown"],
    ["F2", "Unknown"],
  ]);
});

test("a rule keeps out what is typed, not what is pasted", async () => {
  const excel = await open();
  expect(() => {
    excel.user.type("S", "B2", "lost");
  }).toThrow("keeps lost out");
  excel.user.type("S", "B2", "WON");
  excel.user.paste("S", "B3:B4", [["lost"], ["x"]]);
  expect(await excel.user.read("S", "B2:B4")).toEqual([["WON"], ["lost"], ["x"]]);
});

test("a block is pasted with one event, and from cells takes the rules of the target away", async () => {
  const excel = await open();
  const told = await listenToChanges();
  excel.user.paste("S", "B3:B4", [["won"], ["won"]], { from: "cells" });
  await excel.events.delivered();
  expect(fields(told, "address", "details")).toEqual([["B3:B4", undefined]]);
  expect((await excel.content()).sheets[0]?.validations).toEqual([
    { ...stages, ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }] },
  ]);
});

test("picks from a list what it offers, with or without an event", async () => {
  const excel = await open();
  const told = await listenToChanges();
  excel.user.pickFromDropDown("S", "B2", "won");
  excel.user.pickFromDropDown("S", "B4", "won", { isTold: false });
  expect(() => {
    excel.user.pickFromDropDown("S", "B2", "lost");
  }).toThrow("no list at B2 offers lost");
  await excel.events.delivered();
  expect(fields(told, "address")).toEqual([["B2"]]);
  expect(await excel.user.read("S", "B4")).toEqual([["won"]]);
});

test("what is typed right below a table belongs to it, with the rules of its rows", async () => {
  const excel = await open();
  excel.user.type("S", "A5", "delta");
  excel.user.type("S", "A7", "apart");
  expect(() => {
    excel.user.type("S", "B5", "lost");
  }).toThrow("keeps lost out");
  const [sheet] = (await excel.content()).sheets;
  expect(sheet?.tables[0]?.range).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
  excel.user.undo();
  excel.user.undo();
  expect((await excel.content()).sheets[0]?.tables[0]?.range).toEqual(funnel.range);
  expect(await excel.user.read("S", "A5:A7")).toEqual([[""], [""], [""]]);
});

test("sorts whole rows of a table, formulas along with them, told as a sort and not as a change", async () => {
  const excel = await open();
  const changes = await listenToChanges();
  const sorts = await listen(({ worksheets }) => worksheets.onRowSorted);
  excel.user.sortTable("Funnel", "customer", true);
  await excel.events.delivered();
  expect(await excel.user.read("S", "A2:C4")).toEqual([
    ["alpha", "won", "alphaalpha"],
    ["beta", "new", "betabeta"],
    ["gamma", "new", "gammagamma"],
  ]);
  expect(changes.events).toEqual([]);
  expect(fields(sorts, "address")).toEqual([["A2:C4"]]);
  excel.user.undo();
  await excel.events.delivered();
  expect(await excel.user.read("S", "A2:A4")).toEqual([["beta"], ["alpha"], ["gamma"]]);
  expect(sorts.events).toHaveLength(2);
});

test("sorting leaves the rows where they are that a filter hides, and empty cells last", async () => {
  const hidden = sheetWith("S", [["customer"], ["b"], ["x"], [null], ["c"]], {
    tables: [{ ...funnel, range: { top: 0, left: 0, bottom: 4, right: 0 }, columns: ["customer"] }],
    hiddenRows: new Set([2]),
  });
  const excel = await openExcel(workbookWith(hidden));
  excel.user.sortTable("Funnel", "customer", false);
  expect(await excel.user.read("S", "A2:A5")).toEqual([["c"], ["x"], ["b"], [""]]);
});

test("takes back edits, pastes and clearing in turn, told as ordinary changes", async () => {
  const excel = await open();
  excel.user.type("S", "B2", "won");
  excel.user.paste("S", "A3:B4", [
    ["p", "new"],
    ["q", "new"],
  ]);
  excel.user.clear("S", "A2:B2");
  expect(await excel.user.read("S", "A2:B2")).toEqual([["", ""]]);
  const told = await listenToChanges();
  excel.user.undo();
  excel.user.insertRows("S", "1:1");
  excel.user.undo();
  excel.user.undo();
  await excel.events.delivered();
  expect(await excel.user.read("S", "A3:B5")).toEqual([
    ["beta", "new"],
    ["alpha", "won"],
    ["gamma", "new"],
  ]);
  expect(fields(told, "address", "changeType")).toEqual([
    ["A2:B2", "RangeEdited"],
    ["1:1", "RowInserted"],
    ["A4:B5", "RangeEdited"],
    ["B3", "RangeEdited"],
  ]);
  expect(() => {
    excel.user.undo();
  }).toThrow("nothing to undo");
});

test("inserts and deletes columns", async () => {
  const excel = await open();
  excel.user.insertColumns("S", "B:C");
  excel.user.deleteColumns("S", "A:B");
  expect(await excel.user.read("S", "A1:B1")).toEqual([["Column2", "stage"]]);
});
