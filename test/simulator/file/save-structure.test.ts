import { unzipSync } from "fflate";
import { emptySheet } from "../../../src/simulator/empty-content";
import { openWorkbookFile, type OpenedFile } from "../../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../../src/simulator/file/save-workbook-file";
import { child, elements, parseXml } from "../../../src/simulator/file/xml";
import type { SheetContent, TableContent, WorkbookContent } from "../../../src/simulator/workbook-content";
import { partText } from "./changed-part";
import { sheetNamed, withCells, withSheet } from "./edited-content";
import { done, openWithExcelize } from "./excelize";
import { featureWorkbook } from "./feature-workbook";

let opened: OpenedFile;
beforeAll(async () => {
  opened = await openWorkbookFile(await featureWorkbook());
});

/** Saves and opens again: the bytes, and what a reader makes of them. */
async function saved(content: WorkbookContent): Promise<{ bytes: Uint8Array; content: WorkbookContent }> {
  const { bytes, warnings } = await saveWorkbookFile(opened, content);
  expect(warnings).toEqual([]);
  return { bytes, content: (await openWorkbookFile(bytes)).content };
}

function onData(change: (sheet: SheetContent) => SheetContent): WorkbookContent {
  return withSheet(opened.content, "Data", change);
}

const table: TableContent = {
  id: "new",
  name: "Detail",
  range: { top: 0, left: 0, bottom: 2, right: 1 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["Customer\nname", "Days"],
  style: "TableStyleLight1",
  hasFilterButtons: true,
  isFiltered: false,
};

test("a sheet without gridlines and a table without bands are kept so, and shown again", async () => {
  const plain = onData((sheet) => ({
    ...sheet,
    hasGridlines: false,
    tables: sheet.tables.map((known) => ({ ...known, hasBandedRows: false })),
  }));
  const { bytes, content } = await saved(plain);
  expect(sheetNamed(content, "Data").hasGridlines).toBe(false);
  expect(sheetNamed(content, "Data").tables[0]?.hasBandedRows).toBe(false);
  const reopened = await openWorkbookFile(bytes);
  const shown = withSheet(reopened.content, "Data", ({ hasGridlines: _hidden, ...sheet }) => ({
    ...sheet,
    tables: sheet.tables.map(({ hasBandedRows: _plain, ...known }) => known),
  }));
  const { bytes: again } = await saveWorkbookFile(reopened, shown);
  const data = sheetNamed((await openWorkbookFile(again)).content, "Data");
  expect([data.hasGridlines, data.tables[0]?.hasBandedRows]).toEqual([undefined, undefined]);
});

const report: SheetContent = {
  ...withCells(emptySheet("report", "漏斗 '24"), [
    { row: 0, column: 0, value: "Customer\nname", style: { bold: true } },
    { row: 0, column: 1, value: "Days" },
    { row: 1, column: 0, value: "Ada" },
    { row: 1, column: 1, value: 3 },
    { row: 4, column: 1, value: 3, formula: "=SUM(B2:B3)" },
  ]),
  tabColor: "#00B050",
  columnWidths: new Map([
    [0, 90],
    [1, 48],
  ]),
  rowHeights: new Map([[0, 30]]),
  frozenRows: 1,
  merges: [{ top: 6, left: 0, bottom: 6, right: 1 }],
  page: {
    orientation: "Landscape",
    paperSize: "A4",
    scale: null,
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: "$1:$1",
    printArea: { top: 0, left: 0, bottom: 9, right: 1 },
    breaksBefore: [4, 7],
    margins: { left: 28.8, right: 36, top: 54, bottom: 45, header: 18, footer: 21.6 },
    header: { left: "漏斗 && 月报", center: "XL", right: "2024-03" },
    footer: { left: "", center: "第 &P 页,共 &N 页", right: "&D" },
    pagesDiffer: false,
  },
  conditionalFormats: [
    {
      id: "one",
      ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      rule: { kind: "formula", formula: "=B2>2", format: { fill: "#FFC7CE", fontColor: "#9C0006" } },
      stopIfTrue: true,
    },
    {
      id: "two",
      ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      rule: { kind: "formula", formula: "=B2>1", format: { fill: "#FFEB9C", fontColor: "#9C5700" } },
      stopIfTrue: true,
    },
  ],
  validations: [
    {
      ranges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      rule: { kind: "list", source: "=Data!$B$2:$B$4", hasDropDown: true },
      ignoreBlanks: true,
      errorAlert: { title: "Unknown", message: "Pick one", style: "Stop" },
      prompt: { title: "", message: "Pick" },
    },
    {
      ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      rule: { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0, formula2: null },
      ignoreBlanks: false,
      errorAlert: null,
      prompt: null,
    },
  ],
  tables: [table],
};

function withReport(position: number): WorkbookContent {
  const sheets = [...opened.content.sheets];
  sheets.splice(position, 0, report);
  return { ...opened.content, sheets, activeSheetId: "report" };
}

test("a new sheet is written with all it has", async () => {
  const { content } = await saved(withReport(1));
  const sheet = sheetNamed(content, "漏斗 '24");
  const { rows, id, tables, conditionalFormats, ...rest } = sheet;
  expect(content.activeSheetId).toBe(id);
  expect(rest).toEqual(expect.objectContaining(without(report, "rows", "id", "tables", "conditionalFormats")));
  expect(tables).toEqual([{ ...table, id: "2" }]);
  expect(conditionalFormats.map(({ rule, ranges }) => [rule, ranges])).toEqual(
    report.conditionalFormats.map(({ rule, ranges }) => [rule, ranges]),
  );
  expect(rows.get(0)).toMatchObject({ values: ["Customer\nname", "Days"], styles: [{ bold: true }] });
  expect(rows.get(4)).toMatchObject({ values: [undefined, 3], formulas: [undefined, "=SUM(B2:B3)"] });
});

function without<T extends object>(value: T, ...names: (keyof T)[]): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name as keyof T))) as Partial<T>;
}

test("another reader takes the new sheet the same way", async () => {
  const other = await openWithExcelize((await saved(withReport(1))).bytes);
  expect(other.GetSheetList().list).toEqual(["Data", "漏斗 '24", "Hidden", "Secret", "Pivot"]);
  expect(done(other.GetTables("漏斗 '24")).tables).toMatchObject([{ Name: "Detail", Range: "A1:B3" }]);
  expect(done(other.GetPanes("漏斗 '24")).panes).toMatchObject({ Freeze: true, YSplit: 1, TopLeftCell: "A2" });
  expect(done(other.GetPageLayout("漏斗 '24")).opts).toMatchObject({
    Orientation: "landscape",
    Size: 9,
    FitToWidth: 1,
  });
  expect(done(other.GetCellValue("漏斗 '24", "B5")).value).toBe("3");
  expect(done(other.GetActiveSheetIndex()).index).toBe(1);
});

test("names of sheets move with their sheets, and only the active sheet is selected", async () => {
  const { bytes, content } = await saved(withReport(0));
  expect(sheetNamed(content, "Data").page.titleRows).toBe("$1:$1");
  expect(content.names.find(({ name }) => name === "Local")?.sheetId).toBe(sheetNamed(content, "Data").id);
  const selected = Object.keys(unzipSync(bytes)).filter(
    (path) => path.startsWith("xl/worksheets/sheet") && partText(bytes, path).includes("tabSelected"),
  );
  expect(selected).toEqual(["xl/worksheets/sheet5.xml"]);
});

test("a removed sheet goes with its names, and what lay on it is told", async () => {
  const sheets = opened.content.sheets.filter(({ name }) => name !== "Pivot");
  const { bytes, warnings } = await saveWorkbookFile(opened, { ...opened.content, sheets });
  expect(warnings).toMatchObject([{ code: "part-removed", place: "Pivot" }]);
  const other = await openWithExcelize(bytes);
  expect(other.GetSheetList().list).toEqual(["Data", "Hidden", "Secret"]);
});

test("a renamed sheet keeps its print titles, and its charts are told of", async () => {
  const content = withSheet(opened.content, "Data", (sheet) => ({ ...sheet, name: "It's data" }));
  const { bytes, warnings } = await saveWorkbookFile(opened, content);
  expect(warnings).toMatchObject([{ code: "reference-to-renamed-sheet", place: "Data" }]);
  expect(partText(bytes, "xl/workbook.xml")).toContain("'It''s data'!$1:$1</definedName>");
});

describe("tables", () => {
  test("grow with their filter", async () => {
    const { bytes } = await saved(
      onData((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((old) => ({ ...old, range: { ...old.range, bottom: 9 } })),
      })),
    );
    const xml = partText(bytes, "xl/tables/table1.xml");
    expect(xml).toContain('displayName="Customers" ref="A1:E10"');
    expect(xml).toContain('<autoFilter ref="A1:E10"/>');
    expect(xml).toContain('name="TableStyleMedium4"');
  });

  test("take new columns and keep what they have of the old ones", async () => {
    const { bytes } = await saved(
      onData((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((old) => ({
          ...old,
          range: { ...old.range, right: 5 },
          columns: [...old.columns, "More\nthings"],
        })),
      })),
    );
    const xml = partText(bytes, "xl/tables/table1.xml");
    expect(xml).toContain('<tableColumns count="6"><tableColumn id="1" name="Id"/>');
    expect(xml).toContain('<tableColumn id="6" name="More_x000a_things"/>');
  });

  test("that are no longer there are gone, links included", async () => {
    const { bytes, content } = await saved(onData((sheet) => ({ ...sheet, tables: [] })));
    expect(sheetNamed(content, "Data").tables).toEqual([]);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
    expect(partText(bytes, "[Content_Types].xml")).not.toContain("table1.xml");
  });

  test("leave their row of totals out of the filter", async () => {
    const { bytes } = await saved(
      onData((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((old) => ({ ...old, range: { ...old.range, bottom: 4 }, hasTotals: true })),
      })),
    );
    expect(partText(bytes, "xl/tables/table1.xml")).toMatch(
      /ref="A1:E5".*totalsRowCount="1".*<autoFilter ref="A1:E4"\/>/,
    );
  });
});

test("a rule that is new leaves the others with what the content does not show", async () => {
  const { bytes } = await saved(
    onData((sheet) => ({
      ...sheet,
      conditionalFormats: [...report.conditionalFormats.slice(0, 1), ...sheet.conditionalFormats],
    })),
  );
  const xml = partText(bytes, "xl/worksheets/sheet1.xml");
  expect([...xml.matchAll(/<cfRule [^>]*priority="(\d)"/g)].map(([, priority]) => priority)).toEqual(["1", "2", "3"]);
  expect(xml).toMatch(/<cfRule type="dataBar" priority="3"><dataBar showValue="true"><cfvo type="min"\/>/);
});

test("a validation whose cells grow keeps its texts", async () => {
  const { bytes } = await saved(
    onData((sheet) => ({
      ...sheet,
      validations: sheet.validations.map((old) => ({ ...old, ranges: [{ top: 1, left: 1, bottom: 99, right: 1 }] })),
    })),
  );
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toMatch(
    /<dataValidation allowBlank="true" error="Pick one"[^>]*sqref="B2:B100" type="list"/,
  );
});

test("names are added, pointed anew and taken away", async () => {
  const names = opened.content.names.flatMap((name) => {
    if (name.name === "Local") return [];
    return [name.name === "Amounts" ? { ...name, formula: "=Data!$C$2:$C$9" } : name];
  });
  const added = { name: "FunnelSummary", formula: "=Data!$A$1:$B$2", sheetId: null, isVisible: false };
  const { bytes, content } = await saved({ ...opened.content, names: [...names, added] });
  expect(content.names).toEqual([...names, added]);
  expect(partText(bytes, "xl/workbook.xml")).toContain('comment="all of them" name="Amounts">Data!$C$2:$C$9<');
});

test("a column shown again keeps its width, a new width its neighbours", async () => {
  const { bytes } = await saved(
    onData((sheet) => ({
      ...sheet,
      hiddenColumns: new Set<number>(),
      columnWidths: new Map([...sheet.columnWidths, [2, 48]]),
    })),
  );
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<cols><col width="22" customWidth="true" max="2" min="2"/>' +
      '<col width="9.140625" customWidth="1" min="3" max="3"/>' +
      '<col width="9.140625" customWidth="true" max="6" min="6"/></cols>',
  );
});

test("protection is taken off without a trace, and left alone otherwise", async () => {
  const off = withSheet(opened.content, "Hidden", (sheet) => ({ ...sheet, protection: null }));
  expect(partText((await saved(off)).bytes, "xl/worksheets/sheet2.xml")).not.toContain("sheetProtection");
  const shown = withSheet(opened.content, "Hidden", (sheet) => ({ ...sheet, visibility: "Visible" }));
  const { bytes, content } = await saved(shown);
  expect(sheetNamed(content, "Hidden").visibility).toBe("Visible");
  expect(partText(bytes, "xl/worksheets/sheet2.xml")).toBe(partText(opened.base.bytes, "xl/worksheets/sheet2.xml"));
});

test("elements stand in the order the schema wants, without which Excel takes the file for damaged", async () => {
  const { bytes } = await saved({
    ...withReport(1),
    sheets: withReport(1).sheets.map((sheet) =>
      sheet.name === "Hidden" ? { ...report, id: sheet.id, name: sheet.name, tables: [] } : sheet,
    ),
  });
  const order = (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting " +
    "dataValidations hyperlinks pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing tableParts extLst"
  ).split(" ");
  for (const path of ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet5.xml"]) {
    const names = elements(parseXml(partText(bytes, path))).map(({ name }) => order.indexOf(name));
    expect(names.length).toBeGreaterThan(9);
    expect(names).toEqual([...names].sort((one, other) => one - other));
    expect(names).not.toContain(-1);
  }
  const view = elements(child(parseXml(partText(bytes, "xl/worksheets/sheet5.xml")), "sheetViews"))[0];
  expect(elements(view).map(({ name }) => name)).toEqual(["pane", "selection"]);
});
