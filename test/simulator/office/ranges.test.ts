import { openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

const merges = [{ top: 3, left: 0, bottom: 3, right: 1 }];
const open = () => openExcel(workbookWith(sheetWith("S", [["a", "b"], ["c"], [], ["m"]], { merges })));

const addresses = (find: (sheet: Excel.Worksheet) => Excel.Range[]) =>
  Excel.run(async (context) => {
    const ranges = find(context.workbook.worksheets.getItem("S")).map((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });

test("ranges are found from others", async () => {
  await open();
  const found = await addresses((sheet) => {
    const range = sheet.getRange("B2:C5");
    return [
      range.getLastRow(),
      range.getLastColumn(),
      range.getLastCell(),
      range.getEntireRow(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 1),
      range.getIntersectionOrNullObject("A1:B2"),
      range.getIntersectionOrNullObject("A1"),
      sheet.getRange("A:B").getUsedRangeOrNullObject(true),
      sheet.getRange("C:C").getUsedRangeOrNullObject(true),
    ];
  });
  expect(found).toEqual(["S!B5:C5", "S!C2:C5", "S!C5", "S!2:5", "S!A3:B6", "S!B2:D4", "S!B2", null, "S!A1:B4", null]);
  expect(
    await refusalOf(
      (context) => (
        context.workbook.worksheets.getItem("S").getRange("A1").getOffsetRange(-1, 0).load("address"),
        context.sync()
      ),
    ),
  ).toBe("InvalidArgument");
});

test("merged cells that a range touches are found, or none", async () => {
  await open();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const touched = sheet.getRange("A1:A9").getMergedAreasOrNullObject().load("address,areaCount,cellCount");
    const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return [touched.address, touched.areaCount, touched.cellCount, none.isNullObject];
  });
  expect(seen).toEqual(["S!A4:B4", 1, 2, true]);
});

test("what is found from a null object is null too", async () => {
  await open();
  const areNull = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("none");
    const chained = [
      table.getDataBodyRange().load("values"),
      table.columns.getItemOrNullObject("x").getDataBodyRange().load("address"),
      table.getDataBodyRange().getUsedRangeOrNullObject(true),
      context.workbook.worksheets.getItemOrNullObject("none").getRange("A1").load("values"),
    ];
    await context.sync();
    return chained.map(({ isNullObject }) => isNullObject);
  });
  expect(areNull).toEqual([true, true, true, true]);
});
