import { load, openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

const grid = [
  ["stage", "n"],
  ["a", 1],
  ["b", 2],
];

function addTable(context: Excel.RequestContext, address = "A1:B3", name = "Funnel"): Excel.Table {
  const table = context.workbook.worksheets.getItem("S").tables.add(address, true);
  table.name = name;
  return table;
}

test("a table has its parts, its columns and a style", async () => {
  await openExcel(workbookWith(sheetWith("S", grid)));
  const seen = await Excel.run(async (context) => {
    const table = addTable(context).load("id,name,style,showHeaders,showTotals");
    table.columns.load("items/name,items/index");
    const header = table.getHeaderRowRange().load("address,values");
    const body = table.getDataBodyRange().load("address");
    const column = table.columns.getItem("n").getDataBodyRange().load("values");
    const rows = table.rows.load("count");
    const owner = table.worksheet.load("name");
    await context.sync();
    return {
      table: [table.name, table.style, table.showHeaders, table.showTotals, rows.count, owner.name],
      columns: table.columns.items.map(({ name, index }) => [name, index]),
      ranges: [header.address, header.values, body.address, column.values],
    };
  });
  expect(seen).toEqual({
    table: ["Funnel", "TableStyleMedium2", true, false, 2, "S"],
    columns: [
      ["stage", 0],
      ["n", 1],
    ],
    ranges: ["S!A1:B1", [["stage", "n"]], "S!A2:B3", [[1], [2]]],
  });
});

test("formulas see the table by name, as it is resized", async () => {
  await openExcel(workbookWith(sheetWith("S", [...grid, ["c", 3]])));
  await Excel.run(async (context) => {
    addTable(context);
    context.workbook.worksheets.getItem("S").getRange("D1:D2").formulas = [["=SUM(Funnel[n])"], ["=ROWS(Funnel)"]];
    await context.sync();
  });
  expect(await load("values", "S", "D1:D2")).toEqual([[3], [2]]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.tables.getItem("Funnel").resize("A1:B4");
    await context.sync();
  });
  expect(await load("values", "S", "D1:D2")).toEqual([[6], [3]]);
});

test("headers become texts of their own: none empty, none twice, and a number its text", async () => {
  await openExcel(workbookWith(sheetWith("S", [["a", "", "A", 2026], [1]])));
  await Excel.run(async (context) => {
    addTable(context, "A1:D2");
    await context.sync();
  });
  expect(await load("values", "S", "A1:D1")).toEqual([["a", "Column1", "A2", "2026"]]);
});

test("writing a header cell renames the column", async () => {
  await openExcel(workbookWith(sheetWith("S", grid)));
  const names = await Excel.run(async (context) => {
    const table = addTable(context);
    context.workbook.worksheets.getItem("S").getRange("B1").values = [["amount"]];
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(["stage", "amount"]);
});

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  ["over another table", "InvalidArgument", (context) => addTable(context, "B3:C5", "Other")],
  ["of a name that is taken", "ItemAlreadyExists", (context) => addTable(context, "D1:E3", "funnel")],
  ["of a name like a cell's", "InvalidArgument", (context) => addTable(context, "D1:E3", "AB12")],
  ["of a name with a space", "InvalidArgument", (context) => addTable(context, "D1:E3", "My table")],
  ["over merged cells", "MergedRangeConflict", (context) => addTable(context, "G1:H3", "Merged")],
])("a table %s is refused", async (_what, code, add) => {
  const merges = [{ top: 1, left: 6, bottom: 1, right: 7 }];
  await openExcel(workbookWith(sheetWith("S", grid, { merges })));
  const refusal = await refusalOf(async (context) => {
    addTable(context);
    await context.sync();
    add(context);
    await context.sync();
  });
  expect(refusal).toBe(code);
});

test("a table keeps its header row and cannot be moved away", async () => {
  await openExcel(workbookWith(sheetWith("S", grid)));
  const resize = (address: string) =>
    refusalOf((context) => {
      context.workbook.tables.getItem("Funnel").resize(address);
      return context.sync();
    });
  await Excel.run((context) => (addTable(context), context.sync()));
  expect([await resize("A2:B5"), await resize("D1:E3"), await resize("A1:B1"), await resize("A1:C9")]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    "",
  ]);
});

test("clearing a filter shows the hidden rows", async () => {
  const table = {
    id: "t",
    name: "Funnel",
    range: { top: 0, left: 0, bottom: 2, right: 1 },
    hasHeaders: true,
    hasTotals: false,
    columns: ["stage", "n"],
    style: null,
    hasFilterButtons: true,
    isFiltered: true,
  };
  const excel = await openExcel(workbookWith(sheetWith("S", grid, { tables: [table], hiddenRows: new Set([1]) })));
  const seen = await Excel.run(async (context) => {
    const funnel = context.workbook.tables.getItem("Funnel");
    funnel.autoFilter.load("isDataFiltered");
    await context.sync();
    const before = funnel.autoFilter.isDataFiltered;
    funnel.clearFilters();
    funnel.autoFilter.load("isDataFiltered");
    await context.sync();
    return [before, funnel.autoFilter.isDataFiltered];
  });
  expect(seen).toEqual([true, false]);
  expect((await excel.content()).sheets[0]?.hiddenRows).toEqual(new Set());
});

test("a table is deleted with its cells, or turned into a range that keeps them", async () => {
  await openExcel(workbookWith(sheetWith("S", grid)));
  await Excel.run(async (context) => {
    addTable(context).convertToRange();
    await context.sync();
  });
  expect(await load("values", "S", "A1:B1")).toEqual([["stage", "n"]]);
  const count = await Excel.run(async (context) => {
    addTable(context).delete();
    const tables = context.workbook.tables.load("count");
    await context.sync();
    return tables.count;
  });
  expect(count).toBe(0);
  expect(await load("values", "S", "A1:B1")).toEqual([["", ""]]);
});
