import { load, openExcel, refusalOf, sheetWith, workbookWith } from "../simulated";

function onSheet<Result>(use: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<Result>): Promise<Result> {
  return Excel.run((context) => use(context.workbook.worksheets.getActiveWorksheet(), () => context.sync()));
}

test("formats are set cell by cell and read as one where all cells agree", async () => {
  const excel = await openExcel(workbookWith(sheetWith("S", [["x"]])));
  const seen = await onSheet(async (sheet, sync) => {
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.fill.color = "#ffeecc";
    format.font.bold = true;
    format.font.color = "red";
    format.font.size = 14;
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.columnWidth = 60;
    format.rowHeight = 24;
    range.numberFormat = [["0.0%", null]] as never;
    await sync().catch(() => undefined);
    range.numberFormat = [
      ["0.0%", null],
      [null, "@"],
    ] as never;
    sheet.getRange("B2").format.font.bold = false;
    const first = sheet.getRange("A1");
    first.format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight");
    first.format.font.load("bold,color,size,italic");
    first.format.fill.load("color");
    range.format.font.load("bold");
    range.load("numberFormat");
    await sync();
    return [
      [first.format.horizontalAlignment, first.format.verticalAlignment, first.format.wrapText],
      [first.format.columnWidth, first.format.rowHeight],
      [first.format.font.bold, first.format.font.color, first.format.font.size, first.format.font.italic],
      [first.format.fill.color, range.format.font.bold],
      range.numberFormat,
    ];
  });
  expect(seen).toEqual([
    ["Center", "Bottom", true],
    [60, 24],
    [true, "#FF0000", 14, false],
    ["#FFEECC", null],
    [
      ["0.0%", "General"],
      ["General", "@"],
    ],
  ]);
  const styles = (await excel.content()).sheets[0]?.rows.get(0)?.styles;
  expect(styles?.[0]).toEqual({
    numberFormat: "0.0%",
    fill: "#FFEECC",
    bold: true,
    fontColor: "#FF0000",
    fontSize: 14,
    horizontal: "center",
    wrap: true,
  });
});

test("borders are drawn around and between the cells, and taken away", async () => {
  const excel = await openExcel(workbookWith(sheetWith("S", [])));
  await onSheet(async (sheet, sync) => {
    const { borders } = sheet.getRange("A1:B2").format;
    for (const edge of ["EdgeTop", "EdgeLeft", "InsideVertical"] as const) {
      const border = borders.getItem(edge);
      border.style = "Continuous";
      border.color = "#112233";
    }
    borders.getItem("EdgeTop").weight = "Medium";
    await sync();
  });
  const line = { style: "thin", color: "#112233" };
  const lookOf = async (row: number) =>
    (await excel.content()).sheets[0]?.rows.get(row)?.styles?.map((s) => s?.borders);
  expect(await lookOf(0)).toEqual([
    { top: { ...line, style: "medium" }, left: line, right: line },
    { top: { ...line, style: "medium" }, left: line },
  ]);
  await onSheet(async (sheet, sync) => {
    const { borders } = sheet.getRange("A1:B2").format;
    for (const edge of ["EdgeTop", "EdgeLeft", "InsideVertical"] as const) borders.getItem(edge).style = "None";
    await sync();
  });
  expect((await excel.content()).sheets[0]?.rows.size).toBe(0);
});

test("texts shown follow the number format", async () => {
  await openExcel(workbookWith(sheetWith("S", [[46086, 0.256, true, { error: "#N/A" }, "x", 1.5]])));
  await onSheet(async (sheet, sync) => {
    sheet.getRange("A1:B1").numberFormat = [["yyyy-mm-dd", "0.0%"]];
    await sync();
  });
  expect(await load("text", "S", "A1:F1")).toEqual([["2026-03-05", "25.6%", "TRUE", "#N/A", "x", "1.5"]]);
});

test("a cell for text keeps what looks like a formula, in the same batch", async () => {
  await openExcel();
  await onSheet(async (sheet, sync) => {
    const range = sheet.getRange("A1:A3");
    range.set({ numberFormat: "@" as never });
    range.values = [["=1+1"], ["007"], ["1-2"]];
    await sync();
  });
  expect(await load("formulas", "Sheet1", "A1:A3")).toEqual([["=1+1"], ["007"], ["1-2"]]);
  expect(await load("values", "Sheet1", "A1:A3")).toEqual([["=1+1"], ["007"], ["1-2"]]);
});

test("what is typed gives a General cell its format, and no other", async () => {
  await openExcel();
  await onSheet(async (sheet, sync) => {
    sheet.getRange("B1").numberFormat = [["0.000"]];
    sheet.getRange("A1:B1").values = [["2026-03-05", "12%"]];
    await sync();
  });
  expect(await load("numberFormat", "Sheet1", "A1:B1")).toEqual([["m/d/yyyy", "0.000"]]);
  expect(await load("values", "Sheet1", "A1:B1")).toEqual([[46086, 0.12]]);
});

test("clearing contents leaves the look, clearing all leaves nothing", async () => {
  const excel = await openExcel(workbookWith(sheetWith("S", [["x", "y"]])));
  await onSheet(async (sheet, sync) => {
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("A1:B1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("All");
    await sync();
  });
  const [sheet] = (await excel.content()).sheets;
  expect(sheet?.rows.get(0)).toEqual({ values: [], styles: [{ bold: true }] });
  expect(sheet?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([[{ top: 0, left: 0, bottom: 0, right: 0 }]]);
});

test("a new conditional format comes first, and says what it is", async () => {
  const excel = await openExcel();
  const seen = await onSheet(async (sheet, sync) => {
    const formats = sheet.getRange("A1:B9").conditionalFormats;
    for (const [formula, color] of [
      ["=$A1=1", "#FF0000"],
      ["=$A1=2", "#00FF00"],
    ] as const) {
      const added = formats.add("Custom");
      added.custom.rule.formula = formula;
      added.custom.format.fill.color = color;
      added.custom.format.font.color = "#FFFFFF";
      added.stopIfTrue = true;
    }
    const items = formats.load("items/type,items/priority,items/stopIfTrue");
    const count = formats.getCount();
    const elsewhere = sheet.getRange("C1").conditionalFormats.getCount();
    await sync();
    return [
      items.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      count.value,
      elsewhere.value,
    ];
  });
  expect(seen).toEqual([
    [
      ["Custom", 0, true],
      ["Custom", 1, true],
    ],
    2,
    0,
  ]);
  expect((await excel.content()).sheets[0]?.conditionalFormats[0]?.rule).toEqual({
    kind: "formula",
    formula: "=$A1=2",
    format: { fill: "#00FF00", fontColor: "#FFFFFF" },
  });
});

test("validation never checks what is written, and is read back as it was set", async () => {
  await openExcel();
  const seen = await onSheet(async (sheet, sync) => {
    const range = sheet.getRange("A1:A3");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "=$C$1:$C$3" } };
    range.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "No", message: "Pick one" };
    range.values = [["not in the list"], [1], [true]];
    const whole = range.dataValidation.load("type,rule,errorAlert");
    const part = sheet.getRange("A1:B3").dataValidation.load("type");
    const none = sheet.getRange("B1").dataValidation.load("type");
    await sync();
    return [whole.type, whole.rule, whole.errorAlert.title, part.type, none.type];
  });
  expect(seen).toEqual([
    "List",
    { list: { inCellDropDown: true, source: "=$C$1:$C$3" } },
    "No",
    "Inconsistent",
    "None",
  ]);
});

test.each<[string, Excel.DataValidationRule]>([
  ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x,".repeat(128) } }],
  ["two kinds at once", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
])("a rule with %s is refused", async (_what, rule) => {
  await openExcel();
  const refusal = await refusalOf(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = rule;
    await context.sync();
  });
  expect(refusal).toBe("InvalidArgument");
});

test("page layout and frozen rows are kept", async () => {
  const excel = await openExcel();
  await onSheet(async (sheet, sync) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintTitleRows("$1:$3");
    page.setPrintArea("A1:K40");
    sheet.horizontalPageBreaks.add("A31");
    sheet.horizontalPageBreaks.add(sheet.getRange("C21:D22"));
    const { defaultForAllPages } = page.headersFooters;
    defaultForAllPages.leftHeader = "研发 && 销售";
    defaultForAllPages.rightFooter = "&P / &N";
    page.leftMargin = 28.8;
    page.footerMargin = 18;
    sheet.freezePanes.freezeRows(3);
    sheet.tabColor = "#123456";
    await sync();
  });
  const [sheet] = (await excel.content()).sheets;
  expect(sheet).toMatchObject({ frozenRows: 3, frozenColumns: 0, tabColor: "#123456" });
  expect(sheet?.page).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    scale: null,
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: "$1:$3",
    printArea: { top: 0, left: 0, bottom: 39, right: 10 },
    breaksBefore: [20, 30],
    // The others as Excel has them: 0.7 inches at the sides, 0.75 above and below, 0.3 for the header.
    margins: { left: 28.8, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 18 },
    header: { left: "研发 && 销售", center: "", right: "" },
    footer: { left: "", center: "", right: "&P / &N" },
    pagesDiffer: false,
  });
});

test("page breaks go with their rows, are read and removed", async () => {
  const excel = await openExcel();
  const rowsOf = (): Promise<number[]> =>
    onSheet(async (sheet, sync) => {
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      await sync();
      return breaks.items.map(({ rowIndex }) => rowIndex);
    });
  await onSheet(async (sheet, sync) => {
    for (const cell of ["A11", "A21", "A31"]) sheet.horizontalPageBreaks.add(cell);
    await sync();
  });
  excel.user.insertRows("Sheet1", "5:6");
  expect(await rowsOf()).toEqual([12, 22, 32]);
  excel.user.deleteRows("Sheet1", "23:23");
  expect(await rowsOf()).toEqual([12, 31]);
  await onSheet(async (sheet, sync) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    await sync();
  });
  expect(await rowsOf()).toEqual([]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["a margin below nothing", (sheet) => (sheet.pageLayout.topMargin = -1)],
  ["a break above the first row", (sheet) => sheet.horizontalPageBreaks.add("A1")],
  [
    "a header of more than 255 characters",
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "长".repeat(256)),
  ],
])("%s is refused", async (_what, change) => {
  await openExcel();
  const refusal = await refusalOf(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  expect(refusal).toBe("InvalidArgument");
});

test("settings are kept with the workbook", async () => {
  await openExcel();
  const seen = await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.settings.add("version", { number: 1 });
    await context.sync();
    const found = workbook.settings.getItemOrNullObject("version").load("value");
    const missing = workbook.settings.getItemOrNullObject("none");
    await context.sync();
    return [found.value as unknown, missing.isNullObject];
  });
  expect(seen).toEqual([{ number: 1 }, true]);
});
