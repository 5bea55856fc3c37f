import { load, openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

test("what a request writes it can read back in the same batch, formulas calculated", async () => {
  await openExcel();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, "=A1*2"],
      ["text", true],
    ];
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([
    [
      [1, 2],
      ["text", true],
    ],
    [
      [1, "=A1*2"],
      ["text", true],
    ],
  ]);
});

test("one value is set over the whole range; null in a grid leaves its cell alone, an empty text empties it", async () => {
  await openExcel(workbookWith(sheetWith("S", [["a", "b", "c"]])));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:C1").values = [["x", null, ""]];
    sheet.getRange("A2:C2").values = 7 as never;
    await context.sync();
  });
  expect(await load("values", "S", "A1:C2")).toEqual([
    ["x", "b", ""],
    [7, 7, 7],
  ]);
});

test("a grid of another shape than the range is refused", async () => {
  await openExcel();
  const refusal = await refusalOf(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  expect(refusal).toBe("InvalidArgument");
});

test("a property that was not loaded cannot be read", async () => {
  await openExcel();
  const refusal = await refusalOf(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
    await context.sync();
    return range.values;
  });
  expect(refusal).toBe("PropertyNotLoaded");
});

test("what is missing is an error, or a null object where one was asked for", async () => {
  await openExcel();
  const refusals = [
    await refusalOf((context) => (context.workbook.worksheets.getItem("none").load("name"), context.sync())),
    await refusalOf((context) => (context.workbook.tables.getItem("none").load("name"), context.sync())),
    await refusalOf((context) => (context.workbook.names.getItem("none").load("name"), context.sync())),
  ];
  expect(refusals).toEqual(["ItemNotFound", "ItemNotFound", "ItemNotFound"]);
  const areNull = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItemOrNullObject("none");
    const table = workbook.tables.getItemOrNullObject("none");
    const name = workbook.names.getItemOrNullObject("none");
    const used = workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return [sheet, table, name, used].map(({ isNullObject }) => isNullObject);
  });
  expect(areNull).toEqual([true, true, true, true]);
});

test("a member that is not simulated says so by its name", async () => {
  await openExcel();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox("x");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Worksheet.shapes") });
});

test("the action that fails ends the batch: what came before it stays done, what came after is not", async () => {
  await openExcel();
  const failed = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("A2").values = [[1, 2]];
    sheet.getRange("A3").values = [["after"]];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: expect.objectContaining({ errorLocation: "Range.values" }),
  });
  expect(await load("values", "Sheet1", "A1:A3")).toEqual([["before"], [""], [""]]);
});

test("requests, cells and bytes are counted exactly", async () => {
  const { traffic } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C2").values = [
      [1, 2, null],
      [3, "四", 5],
    ] as never;
    await context.sync();
    sheet.getRange("A1:B2").load("values,formulas");
    await context.sync();
  });
  expect(traffic).toMatchObject({ requests: 2, cellsWritten: 5, cellsRead: 8 });
  const { bytesSent, bytesReceived } = traffic;
  expect(bytesSent).toBeGreaterThan(500);
  expect(bytesReceived).toBeGreaterThan(100);
  traffic.reset();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["四四四四四四四四四四"]];
    await context.sync();
  });
  const chinese = traffic.bytesSent;
  traffic.reset();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["xxxxxxxxxx"]];
    await context.sync();
  });
  expect(chinese - traffic.bytesSent).toBe(20);
});

test("the range that is held moves with its cells, and is gone with them", async () => {
  await openExcel(workbookWith(sheetWith("S", [["a"], ["b"], ["c"]])));
  const [moved, refusal] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const held = sheet.getRange("A3").load("address");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    held.load("address,values");
    await context.sync();
    const seen = [held.address, held.values];
    sheet.getRange("4:4").delete("Up");
    held.load("values");
    return [
      seen,
      await context.sync().then(
        () => "",
        (error: unknown) => (error as OfficeExtension.Error).code,
      ),
    ];
  });
  expect(moved).toEqual(["S!A4", [["c"]]]);
  expect(refusal).toBe("InvalidReference");
});
