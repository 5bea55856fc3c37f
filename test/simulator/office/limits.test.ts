import { load, openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

const long = "x".repeat(30_000);

test("a request of more than 5 MB is refused before anything is done", async () => {
  await openExcel();
  const refusal = await refusalOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").values = [["first"]];
    sheet.getRange("A1:A180").values = Array.from({ length: 180 }, () => [long]);
    await context.sync();
  });
  expect(refusal).toBe("RequestPayloadSizeLimitExceeded");
  expect(await load("values", "Sheet1", "B1")).toEqual([[""]]);
});

test("an answer of more than 5 MB is not given", async () => {
  await openExcel(
    workbookWith(
      sheetWith(
        "S",
        Array.from({ length: 180 }, () => [long]),
      ),
    ),
  );
  const read = (address: string) =>
    refusalOf((context) => (context.workbook.worksheets.getItem("S").getRange(address).load("values"), context.sync()));
  expect(await read("A1:A160")).toBe("");
  expect(await read("A1:A180")).toBe("ResponsePayloadSizeLimitExceeded");
});

test("more than five million cells, or whole columns, are read as null, without an error", async () => {
  await openExcel();
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const large = sheet.getRangeByIndexes(0, 0, 500_001, 10).load("values");
    const column = sheet.getRange("A:A").load("values");
    await context.sync();
    return [large.values, column.values];
  });
  expect(values).toEqual([null, null]);
});

test("whole columns cannot be written to", async () => {
  await openExcel();
  const refusal = await refusalOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A:A").values = 1 as never;
    return context.sync();
  });
  expect(refusal).toBe("InvalidArgument");
});

test("there are no cells beyond the sheet", async () => {
  await openExcel();
  const refusal = await refusalOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(1_048_576, 0, 1, 1).load("address");
    return context.sync();
  });
  expect(refusal).toBe("InvalidArgument");
});
