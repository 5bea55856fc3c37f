import { load, openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

test("a sheet is added at the end, does not come to the front, and is found by id and name", async () => {
  await openExcel();
  const seen = await Excel.run(async (context) => {
    const { workbook } = context;
    const added = workbook.worksheets.add("报表").load("id,name,visibility,position");
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const byId = workbook.worksheets.getItem(added.id).load("name");
    await context.sync();
    added.activate();
    const front = workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [added.name, added.visibility, added.position, active.name, byId.name, front.name];
  });
  expect(seen).toEqual(["报表", "Visible", 1, "Sheet1", "报表", "报表"]);
});

test.each([
  ["", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["'quoted", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("a sheet named %p is refused", async (name, code) => {
  await openExcel();
  expect(await refusalOf((context) => (context.workbook.worksheets.add(name), context.sync()))).toBe(code);
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

test("renaming a sheet takes formulas and names along", async () => {
  const excel = await openExcel(
    workbookWith(
      sheetWith("Old data", [[1], [2]]),
      sheetWith("Result", [["=SUM('Old data'!A1:A2)"], ["=SUM(Numbers)"]]),
    ),
  );
  const formula = await Excel.run(async (context) => {
    const { workbook } = context;
    const name = workbook.names.add("Numbers", "='Old data'!$A$1:$A$2");
    await context.sync();
    workbook.worksheets.getItem("Old data").name = "New";
    name.load("formula");
    await context.sync();
    return name.formula;
  });
  expect(formula).toBe("=New!$A$1:$A$2");
  expect(excel.coAuthor.formulas("Result", "A1")).toEqual([["=SUM(New!A1:A2)"]]);
  excel.coAuthor.write("New", "A1", 10);
  expect(await load("values", "Result", "A1:A2")).toEqual([[12], [12]]);
});

test("what referred to a deleted sheet refers to nothing", async () => {
  await openExcel(workbookWith(sheetWith("Gone", [[1]]), sheetWith("S", [["=Gone!A1"]])));
  const type = await Excel.run(async (context) => {
    const { workbook } = context;
    const name = workbook.names.add("Lost", "=Gone!$A$1");
    await context.sync();
    workbook.worksheets.getItem("Gone").delete();
    name.load("type");
    await context.sync();
    return name.type;
  });
  expect(type).toBe("Error");
  expect(await load("values", "S", "A1")).toEqual([["#REF!"]]);
  expect(await load("formulas", "S", "A1")).toEqual([["=#REF!"]]);
});

test("the last visible sheet stays", async () => {
  await openExcel(workbookWith(sheetWith("A", []), sheetWith("B", [], { visibility: "VeryHidden" })));
  const refusals = [
    await refusalOf((context) => (context.workbook.worksheets.getItem("A").delete(), context.sync())),
    await refusalOf((context) => {
      context.workbook.worksheets.getItem("A").visibility = "Hidden";
      return context.sync();
    }),
    await refusalOf((context) => (context.workbook.worksheets.getItem("B").activate(), context.sync())),
  ];
  expect(refusals).toEqual(["InvalidOperation", "InvalidOperation", "InvalidOperation"]);
});

test("the used range passes over cells that have a format alone, if asked to", async () => {
  await openExcel(workbookWith(sheetWith("S", [[null], [null, "x"], [null, null, "=1"]])));
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("E9").format.fill.color = "#00FF00";
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    return [values.address, all.address];
  });
  expect(addresses).toEqual(["S!B2:C3", "S!B2:E9"]);
});

test("rows that come in push down cells, formulas, tables, names, rules and held heights", async () => {
  const excel = await openExcel(
    workbookWith(
      sheetWith("S", [
        ["h", "n"],
        ["a", 1],
        ["b", 2],
        [null, "=SUM(B2:B3)"],
      ]),
      sheetWith("R", [["=S!B3"]]),
    ),
  );
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("S");
    sheet.tables.add("A1:B3", true).name = "T";
    workbook.names.add("Cell", sheet.getRange("B3"));
    const rule = sheet.getRange("A2:B3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$B2>$D$1";
    sheet.getRange("B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    sheet.getRange("3:3").format.rowHeight = 30;
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
  });
  const content = await excel.content();
  const [sheet] = content.sheets;
  expect(excel.coAuthor.formulas("S", "B6")).toEqual([["=SUM(B4:B5)"]]);
  expect(excel.coAuthor.formulas("R", "A1")).toEqual([["=S!B5"]]);
  expect(sheet?.tables.map(({ range }) => range)).toEqual([{ top: 0, left: 0, bottom: 4, right: 1 }]);
  expect(content.names.map(({ formula }) => formula)).toEqual(["=S!$B$5"]);
  expect(sheet?.conditionalFormats[0]).toMatchObject({
    ranges: [{ top: 3, left: 0, bottom: 4, right: 1 }],
    rule: { formula: "=$B4>$D$1" },
  });
  expect(sheet?.validations[0]?.ranges).toEqual([{ top: 3, left: 1, bottom: 4, right: 1 }]);
  expect(sheet?.rowHeights).toEqual(new Map([[4, 30]]));
  excel.coAuthor.write("S", "B5", 20);
  expect(await load("values", "R", "A1")).toEqual([[20]]);
  expect(await load("values", "S", "B6")).toEqual([[21]]);
});

test("gridlines are hidden and shown", async () => {
  const excel = await openExcel(workbookWith(sheetWith("S", [["a"]], { hasGridlines: false })));
  const show = (isOn: boolean) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S").load("showGridlines");
      await context.sync();
      const before = sheet.showGridlines;
      sheet.showGridlines = isOn;
      await context.sync();
      return before;
    });
  expect([await show(true), await show(false)]).toEqual([false, true]);
  expect((await excel.content()).sheets[0]?.hasGridlines).toBe(false);
});

test("a sheet that is hidden from the user's own menus cannot be deleted", async () => {
  await openExcel(workbookWith(sheetWith("S", []), sheetWith("Deep", [], { visibility: "VeryHidden" })));
  const remove = () => refusalOf((context) => (context.workbook.worksheets.getItem("Deep").delete(), context.sync()));
  expect(await remove()).toBe("InvalidOperation");
});

test("a sheet's own filter gets its place, and goes", async () => {
  const filter = { range: { top: 0, left: 0, bottom: 1, right: 0 }, isFiltered: true };
  const excel = await openExcel(workbookWith(sheetWith("S", [["a"], [1]], { filter, hiddenRows: new Set([1]) })));
  const onFilter = (act: (sheet: Excel.Worksheet) => void) =>
    refusalOf((context) => (act(context.workbook.worksheets.getItem("S")), context.sync()));
  await onFilter((sheet) => {
    sheet.autoFilter.apply("A1:B2");
  });
  const [applied] = (await excel.content()).sheets;
  expect(applied?.filter).toEqual({ range: { top: 0, left: 0, bottom: 1, right: 1 }, isFiltered: false });
  expect(applied?.hiddenRows).toEqual(new Set());
  await onFilter((sheet) => {
    sheet.autoFilter.remove();
  });
  expect((await excel.content()).sheets[0]?.filter).toBeNull();
  const refusal = await onFilter((sheet) => {
    sheet.tables.add("A1:B2", true);
    sheet.autoFilter.apply("A1:B2");
  });
  expect(refusal).toBe("InvalidArgument");
});
