import { emptySheet } from "../../../src/simulator/empty-content";
import { load, openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

const isProtected = { protection: { hasPassword: false } };

describe("a protected sheet", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["formats", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
    ["rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["tables", (sheet) => sheet.tables.add("A1:B2", true)],
    ["widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 10)],
  ])("refuses %s", async (_what, change) => {
    await openExcel(workbookWith(sheetWith("S", [["a"]], isProtected)));
    const refusal = await refusalOf(async (context) => {
      change(context.workbook.worksheets.getItem("S"));
      await context.sync();
    });
    expect(refusal).toBe("AccessDenied");
  });

  test("takes values in cells that are not locked", async () => {
    const rows = new Map([[0, { values: [], styles: [{ locked: false }] }]]);
    await openExcel(workbookWith({ ...emptySheet("s", "S"), ...isProtected, rows }));
    const refusal = await refusalOf((context) => {
      context.workbook.worksheets.getItem("S").getRange("A1").values = [[1]];
      return context.sync();
    });
    expect(refusal).toBe("");
  });

  test("can be read, and unprotected once, with the password it has", async () => {
    await openExcel(workbookWith(sheetWith("S", [["a"]])));
    const refusals = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("S");
      const tried: string[] = [];
      const attempt = async (change: () => void) => {
        change();
        await context.sync().then(
          () => tried.push(""),
          (error: unknown) => tried.push((error as OfficeExtension.Error).code),
        );
      };
      await attempt(() => protection.protect(undefined, "secret"));
      await attempt(() => protection.protect());
      await attempt(() => protection.unprotect("wrong"));
      await attempt(() => protection.unprotect("secret"));
      await attempt(() => protection.unprotect());
      return tried;
    });
    expect(refusals).toEqual(["", "AccessDenied", "AccessDenied", "", "AccessDenied"]);
  });
});

test("a workbook whose structure is protected keeps its sheets", async () => {
  const excel = await openExcel();
  excel.coAuthor.protectStructure();
  const refusals = [
    await refusalOf((context) => (context.workbook.worksheets.add("New"), context.sync())),
    await refusalOf((context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "New";
      return context.sync();
    }),
    await refusalOf((context) => (context.workbook.worksheets.getItem("Sheet1").delete(), context.sync())),
  ];
  expect(refusals).toEqual(["AccessDenied", "AccessDenied", "AccessDenied"]);
});

describe("while a cell is being edited", () => {
  test("a request is refused", async () => {
    const { cellEdit } = await openExcel();
    cellEdit.begin();
    const refusal = await refusalOf((context) => (context.workbook.load("readOnly"), context.sync()));
    expect(refusal).toBe("InvalidOperationInCellEditMode");
    cellEdit.end();
    expect(await load("values", "Sheet1", "A1")).toEqual([[""]]);
  });

  test("a request that may be delayed waits until the cell is left", async () => {
    const { cellEdit } = await openExcel();
    cellEdit.begin();
    const steps: string[] = [];
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      steps.push("done");
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    steps.push("left");
    cellEdit.end();
    await run;
    expect(steps).toEqual(["left", "done"]);
  });
});

describe("faults on demand", () => {
  const write = (value: string) =>
    refusalOf((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
      return context.sync();
    });

  test("the second request fails before it is carried out", async () => {
    const { faults } = await openExcel();
    faults.failRequest(2, { code: "GeneralException", when: "before" });
    expect([await write("1st"), await write("2nd")]).toEqual(["", "GeneralException"]);
    expect(await load("values", "Sheet1", "A1")).toEqual([["1st"]]);
  });

  test("a request fails after it was carried out", async () => {
    const { faults } = await openExcel();
    faults.failRequest(1, { code: "ActivityLimitReached", when: "after" });
    expect(await write("done")).toBe("ActivityLimitReached");
    expect(await load("values", "Sheet1", "A1")).toEqual([["done"]]);
  });

  test("a co-author changes a cell between two requests", async () => {
    const { faults, coAuthor } = await openExcel();
    faults.changeBefore(2, () => coAuthor.write("Sheet1", "A1", "theirs"));
    const seen = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["ours"]];
      await context.sync();
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([["theirs"]]);
  });
});
