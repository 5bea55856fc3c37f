import { load, openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

test.each(["阶段汇总", "O'Neil & Co", "2026", "A1", "数据 (1)"])(
  "a name for a range of the sheet %s is found, and formulas use it",
  async (sheetName) => {
    await openExcel(workbookWith(sheetWith(sheetName, [[1], [2], ["=SUM(Numbers)"]])));
    const seen = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.names.add("Numbers", workbook.worksheets.getItem(sheetName).getRange("A1:A2"));
      await context.sync();
      const name = workbook.names.getItemOrNullObject("numbers").load("name,type,visible,scope");
      const range = name.getRange().load("rowIndex,rowCount,values");
      const owner = range.worksheet.load("name");
      await context.sync();
      return [name.name, name.type, name.visible, name.scope, range.rowIndex, range.rowCount, range.values, owner.name];
    });
    expect(seen).toEqual(["Numbers", "Range", true, "Workbook", 0, 2, [[1], [2]], sheetName]);
    expect(await load("values", sheetName, "A3")).toEqual([[3]]);
  },
);

test("a name is pointed anew, and formulas follow", async () => {
  await openExcel(workbookWith(sheetWith("S", [[1], [2], ["=SUM(Numbers)"]])));
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("Numbers", "=S!$A$1:$A$2");
    await context.sync();
  });
  expect(await load("values", "S", "A3")).toEqual([[3]]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.getItem("Numbers").formula = "='S'!$A$2:$A$2";
    await context.sync();
  });
  expect(await load("values", "S", "A3")).toEqual([[2]]);
});

test("constants have types and values", async () => {
  await openExcel();
  const seen = await Excel.run(async (context) => {
    const { workbook } = context;
    const items = ["=0.5", "=7", '="a ""b"""', "=TRUE", "=#REF!"].map((formula, index) =>
      workbook.names.add(`Name_${index}`, formula).load("type,value"),
    );
    await context.sync();
    return items.map(({ type, value }) => [type, value as unknown]);
  });
  expect(seen).toEqual([
    ["Double", 0.5],
    ["Integer", 7],
    ["String", 'a "b"'],
    ["Boolean", true],
    ["Error", "#REF!"],
  ]);
});

test.each([
  ["taken", "ItemAlreadyExists"],
  ["B12", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["", "InvalidArgument"],
])("the name %p is refused", async (name, code) => {
  await openExcel();
  const refusal = await refusalOf(async (context) => {
    const { workbook } = context;
    workbook.names.add("Taken", "=1");
    workbook.names.add(name, "=2");
    await context.sync();
  });
  expect(refusal).toBe(code);
});

test("a name is deleted", async () => {
  await openExcel(workbookWith(sheetWith("S", [["=Half*2"]])));
  const run = (change: (names: Excel.NamedItemCollection) => void) =>
    Excel.run((context) => (change(context.workbook.names), context.sync()));
  await run((names) => void names.add("Half", "=0.5"));
  expect(await load("values", "S", "A1")).toEqual([[1]]);
  await run((names) => names.getItem("Half").delete());
  expect(await load("values", "S", "A1")).toEqual([["#NAME?"]]);
});
