import { fields, listen } from "../listen";
import { load, openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";
import type { TableContent, ValidationContent } from "../../../src/simulator/workbook-content";

const funnel: TableContent = {
  id: "t",
  name: "Funnel",
  range: { top: 0, left: 0, bottom: 2, right: 1 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["stage", "n"],
  style: null,
  hasFilterButtons: true,
  isFiltered: false,
};

const rule: ValidationContent = {
  ranges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
  rule: { kind: "list", source: "a,b", hasDropDown: true },
  ignoreBlanks: true,
  errorAlert: null,
  prompt: null,
};

const grid = [
  ["stage", "n", "=B3"],
  ["a", 1, "beside"],
  ["b", 2, "=SUM(B2:B3)"],
  [null, null, "below"],
  ["note", "=B3*10", "x"],
];

const open = (more: Partial<TableContent> = {}, cells: (string | number | null)[][] = grid) =>
  openExcel(workbookWith(sheetWith("S", cells, { tables: [{ ...funnel, ...more }], validations: [rule] })));

const change = (act: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
  refusalOf((context) => {
    const { workbook } = context;
    act(workbook.tables.getItem("Funnel"), workbook.worksheets.getItem("S"));
    return context.sync();
  });

test("rows that are added at the end push what is below the table down, and nothing beside it", async () => {
  const excel = await open();
  const [address, index, count] = await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Funnel");
    const row = rows.add(undefined, [
      ["c", 3],
      ["d", 4],
    ]);
    const range = row.getRange().load("address");
    row.load("index");
    rows.load("count");
    await context.sync();
    return [range.address, row.index, rows.count];
  });
  expect([address, index, count]).toEqual(["S!A4:B4", 2, 4]);
  expect(excel.user.formulas("S", "A1:C7")).toEqual([
    ["stage", "n", "=B3"],
    ["a", 1, "beside"],
    ["b", 2, "=SUM(B2:B3)"],
    ["c", 3, "below"],
    ["d", 4, "x"],
    ["", "", ""],
    ["note", "=B3*10", ""],
  ]);
  const [sheet] = (await excel.content()).sheets;
  expect(sheet?.tables[0]?.range.bottom).toBe(4);
  expect(sheet?.validations[0]?.ranges).toEqual([{ top: 1, left: 0, bottom: 4, right: 0 }]);
});

test("rows come in before others, and formulas follow what has moved", async () => {
  const excel = await open();
  await change(({ rows }) => rows.add(1, [["new", 9]]));
  expect(excel.user.formulas("S", "A2:C6")).toEqual([
    ["a", 1, "beside"],
    ["new", 9, "=SUM(B2:B4)"],
    ["b", 2, "below"],
    ["", "", "x"],
    ["note", "=B4*10", ""],
  ]);
  expect(excel.user.formulas("S", "C1")).toEqual([["=B4"]]);
});

test("the row of totals stays last", async () => {
  const excel = await open();
  await change((table) => (table.showTotals = true));
  expect(await excel.user.read("S", "A4:B4")).toEqual([["Total", 3]]);
  await change(({ rows }) => rows.add(undefined, [["c", 7]]));
  expect(await excel.user.read("S", "A4:B5")).toEqual([
    ["c", 7],
    ["Total", 10],
  ]);
  expect(excel.user.formulas("S", "A7:B7")).toEqual([["note", "=B3*10"]]);
  await change((table) => (table.showTotals = false));
  expect(excel.user.formulas("S", "A4:B6")).toEqual([
    ["c", 7],
    ["", ""],
    ["note", "=B3*10"],
  ]);
});

test("the empty row of a table without data is filled first", async () => {
  const excel = await open({ range: { ...funnel.range, bottom: 1 } }, [
    ["stage", "n"],
    [null, null],
  ]);
  await change(({ rows }) =>
    rows.add(undefined, [
      ["a", 1],
      ["b", 2],
    ]),
  );
  expect(await excel.user.read("S", "A2:B3")).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  expect((await excel.content()).sheets[0]?.tables[0]?.range.bottom).toBe(2);
});

test("adding rows is told once, as rows that came in", async () => {
  const excel = await open();
  const sheet = await listen(({ worksheets }) => worksheets.onChanged);
  const table = await listen(({ tables }) => tables.onChanged);
  await change(({ rows }) => rows.add(undefined, [["c", 3]]));
  await change(({ rows }) => rows.getItemAt(0).delete());
  await change(({ columns }) => columns.add(undefined, [["x"], [1], [2]]));
  await excel.events.delivered();
  const expected = [
    ["A4:B4", "RowInserted"],
    ["A2:B2", "RowDeleted"],
    ["C1:C3", "ColumnInserted"],
  ];
  expect(fields(sheet, "address", "changeType")).toEqual(expected);
  expect(fields(table, "address", "changeType")).toEqual(expected);
});

test("a row is read and written by its place, and deleted with the cells below moving up", async () => {
  const excel = await open();
  await change(({ rows }) => (rows.getItemAt(1).values = [["z", 5]]));
  const values = await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Funnel");
    rows.load("items/values");
    await context.sync();
    return rows.items.map((row) => row.values);
  });
  expect(values).toEqual([[["a", 1]], [["z", 5]]]);
  await change(({ rows }) => rows.getItemAt(0).delete());
  expect(excel.user.formulas("S", "A1:C4")).toEqual([
    ["stage", "n", "=B2"],
    ["z", 5, "beside"],
    ["", "", "=SUM(B2:B2)"],
    ["note", "=B2*10", "below"],
  ]);
});

test("columns come in with their values and a name, and go", async () => {
  const excel = await open();
  await change(({ columns }) => columns.add(1, [["ignored"], ["x"], ["y"]], "since"));
  expect(excel.user.formulas("S", "A1:D3")).toEqual([
    ["stage", "since", "n", "=C3"],
    ["a", "x", 1, "beside"],
    ["b", "y", 2, "=SUM(C2:C3)"],
  ]);
  await change(({ columns }) => columns.add());
  await change(({ columns }) => columns.getItem("since").delete());
  expect(excel.user.formulas("S", "A1:D1")).toEqual([["stage", "n", "Column1", "=B3"]]);
  expect((await excel.content()).sheets[0]?.tables[0]).toMatchObject({
    columns: ["stage", "n", "Column1"],
    range: { top: 0, left: 0, bottom: 2, right: 2 },
  });
});

test.each<[string, string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown]>([
  ["rows of another width", "InvalidArgument", ({ rows }) => rows.add(undefined, [["a", 1, 2]])],
  ["rows behind the last", "InvalidArgument", ({ rows }) => rows.add(3, [["a", 1]])],
  ["a row that is not there", "InvalidArgument", ({ rows }) => rows.getItemAt(2).load("index")],
  ["a column of another height", "InvalidArgument", ({ columns }) => columns.add(undefined, [["x"], [1]])],
  ["a column behind the last", "InvalidArgument", ({ columns }) => columns.add(3)],
  ["totals where there are none", "ItemNotFound", (table) => table.getTotalRowRange().load("address")],
  [
    "cells that would tear a table",
    "InsertDeleteConflict",
    (_table, sheet) => sheet.getRange("B1").insert(Excel.InsertShiftDirection.down),
  ],
  [
    "rows above a table that reaches further right",
    "InsertDeleteConflict",
    (table, sheet) => {
      sheet.tables.add("B8:C9", true);
      table.rows.add(undefined, [["c", 3]]);
    },
  ],
])("%s are refused", async (_what, code, act) => {
  const excel = await open();
  expect(await change(act)).toBe(code);
  expect((await excel.content()).sheets[0]?.tables[0]).toMatchObject({ range: funnel.range, columns: funnel.columns });
});

test("a protected sheet keeps its table as it is", async () => {
  const excel = await open();
  excel.coAuthor.protectSheet("S");
  expect(await change(({ rows }) => rows.add(undefined, [["c", 3]]))).toBe("AccessDenied");
  expect(await change(({ columns }) => columns.add())).toBe("AccessDenied");
});

test("a filter hides rows by the texts of a column, and clearing shows them", async () => {
  const excel = await open();
  await change(({ autoFilter }, sheet) => {
    autoFilter.apply(sheet.getRange("A1:B3"), 0, { filterOn: Excel.FilterOn.values, values: ["a"] });
  });
  const seen = async () => {
    const [sheet] = (await excel.content()).sheets;
    return [[...(sheet?.hiddenRows ?? [])], sheet?.tables[0]?.isFiltered];
  };
  expect(await seen()).toEqual([[2], true]);
  await change(({ columns }) => columns.getItem("stage").filter.clear());
  expect(await seen()).toEqual([[], false]);
  excel.user.filterTable("Funnel", "n", ["2"]);
  expect(await seen()).toEqual([[1], true]);
  await change((table) => (table.showBandedRows = false));
  expect((await excel.content()).sheets[0]?.tables[0]?.hasBandedRows).toBe(false);
});

test("each column has a filter of its own, and clearing one leaves the other", async () => {
  const excel = await open();
  const seen = () =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Funnel");
      const columns = table.columns.load("items/filter/criteria");
      const view = table.getDataBodyRange().getVisibleView().load("rowCount");
      await context.sync();
      return [view.rowCount, ...columns.items.map(({ filter }) => filter.criteria)];
    });
  const byStage = { filterOn: "Values", values: ["a", "b"] };
  const byNumber = { filterOn: "Custom", criterion1: "=2" };
  await change(({ columns }) => {
    columns.getItem("stage").filter.applyValuesFilter(["a", "b"]);
    columns.getItem("n").filter.applyValuesFilter(["2"]);
  });
  expect(await seen()).toEqual([1, byStage, byNumber]);
  await change(({ columns }) => columns.getItem("n").filter.clear());
  expect(await seen()).toEqual([2, byStage, null]);
  excel.user.filterTable("Funnel", "stage", ["a"]);
  excel.user.filterTable("Funnel", "stage", ["b"]);
  expect((await seen())[0]).toBe(1);
});

test("a table takes the place of the sheet's own filter", async () => {
  const filter = { range: { top: 0, left: 0, bottom: 2, right: 1 }, isFiltered: true };
  const excel = await openExcel(workbookWith(sheetWith("S", grid, { filter, hiddenRows: new Set([1]) })));
  await refusalOf((context) => (context.workbook.worksheets.getItem("S").tables.add("A1:B3", true), context.sync()));
  const [sheet] = (await excel.content()).sheets;
  expect([sheet?.filter, [...(sheet?.hiddenRows ?? [])]]).toEqual([null, []]);
});

test("cells come in and go within a range alone, told with the way the others moved", async () => {
  const excel = await openExcel(
    workbookWith(
      sheetWith("S", [
        ["a", "b", "=A1"],
        ["c", "d"],
        ["e", "f"],
      ]),
    ),
  );
  const told = await listen(({ worksheets }) => worksheets.onChanged);
  await refusalOf((context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:A2").insert("Down");
    sheet.getRange("B1").delete("Left");
    return context.sync();
  });
  expect(excel.user.formulas("S", "A1:C5")).toEqual([
    ["", "=A3", ""],
    ["", "d", ""],
    ["a", "f", ""],
    ["c", "", ""],
    ["e", "", ""],
  ]);
  await excel.events.delivered();
  expect(fields(told, "address", "changeType", "changeDirectionState")).toEqual([
    ["A1:A2", "CellInserted", { deleteShiftDirection: undefined, insertShiftDirection: "Down" }],
    ["B1", "CellDeleted", { deleteShiftDirection: "Left", insertShiftDirection: undefined }],
  ]);
  expect(await load("values", "S", "B1")).toEqual([["a"]]);
});
