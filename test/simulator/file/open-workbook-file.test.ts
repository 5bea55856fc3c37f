import { strToU8, zipSync } from "fflate";
import { FileError } from "../../../src/simulator/file/file-error";
import { openWorkbookFile } from "../../../src/simulator/file/open-workbook-file";
import type { SheetContent } from "../../../src/simulator/workbook-content";
import { featureWorkbook } from "./feature-workbook";
import { changedPart, changedXml } from "./changed-part";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await featureWorkbook();
});

async function dataSheet(file = bytes): Promise<SheetContent> {
  const { content } = await openWorkbookFile(file);
  const [sheet] = content.sheets;
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

describe("cells", () => {
  test("have their values by kind", async () => {
    const { rows } = await dataSheet();
    expect(rows.get(1)?.values.slice(0, 5)).toEqual(["0001", "Ada", 12.5, 45000, 25]);
    expect(rows.get(1)?.values[7]).toBe(true);
    expect(rows.get(2)?.values[7]).toBe("bold plain");
  });

  test("of a shared formula have each its own", async () => {
    const { rows } = await dataSheet();
    expect([1, 2, 3].map((row) => rows.get(row)?.formulas?.[4])).toEqual(["=C2*2", "=C3*2", "=C4*2"]);
  });

  test("show newer functions without the file's prefix", async () => {
    expect((await dataSheet()).rows.get(2)?.formulas?.[6]).toBe('=MAXIFS(C2:C4,C2:C4,">0")');
  });

  test("of an array formula are values, and the user is told", async () => {
    const { content, warnings } = await openWorkbookFile(bytes);
    expect(content.sheets[0]?.rows.get(3)?.values[6]).toBe(25);
    expect(content.sheets[0]?.rows.get(3)?.formulas?.[6]).toBeUndefined();
    expect(warnings).toMatchObject([{ code: "array-formula-not-recalculated", place: "Data: G4" }]);
  });

  test.each([
    ["inline text", '<c r="A20" t="inlineStr"><is><t>a_x000D_b</t></is></c>', "a\rb"],
    ["a text result", '<c r="A20" t="str"><f>"x"</f><v>x</v></c>', "x"],
    ["an error", '<c r="A20" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["a date of the ISO kind", '<c r="A20" t="d"><v>2026-03-01</v></c>', 46082],
    ["no reference", '<c t="n"><v>3</v></c>', 3],
    ["an empty result", '<c r="A20"><f>A1</f><v></v></c>', undefined],
  ])("with %s", async (_label, cell, expected) => {
    const file = changedXml(bytes, "xl/worksheets/sheet1.xml", "</sheetData>", `<row r="20">${cell}</row></sheetData>`);
    expect((await dataSheet(file)).rows.get(19)?.values[0]).toEqual(expected);
  });

  test("have their styles, shared and without what is Excel's default", async () => {
    const { rows } = await dataSheet();
    const border = { style: "thin", color: "#808080" };
    expect(rows.get(0)?.styles?.[0]).toEqual({
      bold: true,
      italic: true,
      fontName: "Arial",
      fontSize: 14,
      fontColor: "#C00000",
      fill: "#FFF2CC",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      borders: { left: border, right: border, top: border, bottom: border },
    });
    expect(rows.get(1)?.styles?.[3]).toEqual({ numberFormat: "yyyy-mm-dd" });
    expect(rows.get(1)?.styles?.[3]).toBe(rows.get(2)?.styles?.[3]);
  });
});

test("sheets have their settings", async () => {
  expect(await dataSheet()).toMatchObject({
    name: "Data",
    tabColor: "#0070C0",
    columnWidths: new Map([
      [1, 115.5],
      [5, 48],
    ]),
    hiddenColumns: new Set([5]),
    rowHeights: new Map([[0, 32]]),
    hiddenRows: new Set([9]),
    merges: [{ top: 7, left: 0, bottom: 7, right: 2 }],
    frozenRows: 1,
    frozenColumns: 2,
    page: {
      orientation: "Landscape",
      paperSize: "A4",
      scale: null,
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: "$1:$1",
    },
  });
});

test("sheets have their rules", async () => {
  const { conditionalFormats, validations } = await dataSheet();
  expect(conditionalFormats).toMatchObject([
    { rule: { kind: "formula", formula: "=C2<0", format: { fill: "#FFC7CE", fontColor: "#9C0006" } } },
    { rule: { kind: "opaque", type: "DataBar" }, ranges: [{ top: 1, left: 4, bottom: 3, right: 4 }] },
  ]);
  expect(validations).toMatchObject([
    {
      rule: { kind: "list", source: "Ada,Bob,Cy", hasDropDown: true },
      errorAlert: { title: "Unknown", style: "Stop" },
    },
  ]);
});

test("sheets have their tables, with line breaks in column names", async () => {
  expect((await dataSheet()).tables).toMatchObject([
    {
      name: "Customers",
      range: { top: 0, left: 0, bottom: 3, right: 4 },
      columns: ["Id", "Customer\nname", "Amount", "Since", "Double"],
      style: "TableStyleMedium4",
      hasFilterButtons: true,
      hasTotals: false,
    },
  ]);
});

test("the workbook has its sheets' visibility and its names", async () => {
  const { content } = await openWorkbookFile(bytes);
  expect(content.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Data", "Visible"],
    ["Hidden", "Hidden"],
    ["Secret", "VeryHidden"],
    ["Pivot", "Visible"],
  ]);
  expect(content.sheets[1]?.protection).toEqual({ hasPassword: true });
  const [data] = content.sheets;
  expect(content.names).toContainEqual({ name: "Amounts", formula: "=Data!$C$2:$C$4", sheetId: null, isVisible: true });
  expect(content.names).toContainEqual({ name: "Local", formula: "=Data!$A$1", sheetId: data?.id, isVisible: true });
});

test("parts whose elements have a prefix are read alike", async () => {
  const prefix = (xml: string): string =>
    xml.replace(/<(\/?)(?=[a-zA-Z]+[\s>/])/g, "<$1x:").replace(' xmlns="', ' xmlns:x="');
  const file = changedPart(bytes, "xl/worksheets/sheet2.xml", prefix);
  expect((await openWorkbookFile(file)).content.sheets[1]?.rows.get(0)?.values).toEqual(["kept"]);
});

test("a workbook that counts from 1904 is opened with a warning", async () => {
  const file = changedXml(bytes, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
  expect((await openWorkbookFile(file)).warnings).toContainEqual(expect.objectContaining({ code: "dates-from-1904" }));
});

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
test.each([
  ["no bytes", new Uint8Array(), "empty"],
  ["text", strToU8("a,b\n1,2"), "not-xlsx"],
  ["a cut zip", strToU8("PK\u0003\u0004"), "not-xlsx"],
  ["another zip", zipSync({ "a.txt": strToU8("a") }), "not-xlsx"],
  ["an old workbook", Uint8Array.from([...compound, 0, 0]), "old-xls"],
  ["an encrypted workbook", Uint8Array.from([...compound, ...utf16("EncryptedPackage")]), "encrypted"],
] as const)("refuses %s", async (_label, file, code) => {
  await expect(openWorkbookFile(file)).rejects.toMatchObject({ name: "FileError", code });
  await expect(openWorkbookFile(file)).rejects.toBeInstanceOf(FileError);
});

test.each([
  ["a document of another kind", "xl/workbook.xml", /workbook/g, "document", "not-xlsx"],
  ["broken XML", "xl/worksheets/sheet1.xml", "</sheetData>", "", "not-xlsx"],
  [
    "the strict variety",
    "xl/workbook.xml",
    /(?<= xmlns=")[^"]*/,
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "strict-xlsx",
  ],
])("refuses %s", async (_label, path, from, to, code) => {
  await expect(openWorkbookFile(changedXml(bytes, path, from, to))).rejects.toMatchObject({ code });
});

function utf16(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}
