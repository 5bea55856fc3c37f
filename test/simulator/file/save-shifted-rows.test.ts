import { openWorkbookFile, type OpenedFile } from "../../../src/simulator/file/open-workbook-file";
import { shiftContent, shiftFormula, shiftReferences } from "../../../src/simulator/file/row-shift";
import { saveWorkbookFile } from "../../../src/simulator/file/save-workbook-file";
import type { SheetContent, SheetShift } from "../../../src/simulator/workbook-content";
import { partText } from "./changed-part";
import { sheetNamed, withSheet } from "./edited-content";
import { done, openWithExcelize } from "./excelize";
import { featureWorkbook } from "./feature-workbook";

let opened: OpenedFile;
beforeAll(async () => {
  opened = await openWorkbookFile(await featureWorkbook());
});

/** The sheet as the engine leaves it: cells moved, formulas rewritten. */
function shifted(sheet: SheetContent, shift: SheetShift): SheetContent {
  const moved = shiftContent(sheet, shift);
  const rows = [...moved.rows].map(([row, content]) => {
    const formulas = content.formulas?.map((text) => text && shiftFormula(text, sheet.name, shift, true));
    return [row, { ...content, ...(formulas ? { formulas } : {}) }] as const;
  });
  return { ...moved, rows: new Map(rows), shifts: [shift] };
}

async function savedWith(shift: SheetShift): Promise<Uint8Array> {
  const content = withSheet(opened.content, "Data", (sheet) => shifted(sheet, shift));
  return (await saveWorkbookFile(opened, content)).bytes;
}

describe("rows that come in", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await savedWith({ axis: "rows", index: 2, count: 5 });
  });

  test("push down cells with their formulas", async () => {
    const { rows } = sheetNamed((await openWorkbookFile(bytes)).content, "Data");
    expect(rows.get(1)?.formulas?.[4]).toBe("=C2*2");
    expect(rows.get(7)?.values.slice(0, 3)).toEqual(["0002", "Bob", 7]);
    expect(rows.get(7)?.formulas?.[4]).toBe("=C8*2");
    expect(rows.get(2)).toBeUndefined();
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="G9"><f t="array" ref="G9:G11">C2:C9*2</f><v>25</v></c>',
    );
  });

  test("push down pictures, comments, links and sparklines", async () => {
    const other = await openWithExcelize(bytes);
    expect(done(other.GetPictureCells("Data")).cells).toEqual(["J25"]);
    expect(done(other.GetComments("Data")).comments).toMatchObject([{ Cell: "B8" }]);
    expect(done(other.GetCellHyperLink("Data", "A14")).location).toBe("https://example.com");
    expect(partText(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>7</x:Row>");
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain("<xm:f>Data!C2:C9</xm:f><xm:sqref>H9</xm:sqref>");
  });

  test("are followed by charts", () => {
    expect(partText(bytes, "xl/charts/chart1.xml")).toContain("Data!$C$2:$C$9");
  });
});

test("rows that go take their comment along, and leave shared formulas whole", async () => {
  const bytes = await savedWith({ axis: "rows", index: 1, count: -2 });
  const other = await openWithExcelize(bytes);
  expect(done(other.GetComments("Data")).comments).toEqual([]);
  const xml = partText(bytes, "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<c r="E2"><f>C2*2</f><v>-6</v></c>');
  expect(xml).not.toContain('t="shared"');
});

test("columns that come in left of objects are told of", async () => {
  const shift: SheetShift = { axis: "columns", index: 0, count: 1 };
  const content = withSheet(opened.content, "Data", (sheet) => ({ ...sheet, tabColor: null, shifts: [shift] }));
  expect((await saveWorkbookFile(opened, content)).warnings).toMatchObject([
    { code: "objects-not-moved", place: "Data" },
  ]);
});

test.each([
  ["A1:B2 C5", "A1:B2 C8"],
  ["A3:A4", "A6:A7"],
  ["$A$1:$B$4", "$A$1:$B$7"],
  ["B:C", "B:C"],
])("references %s become %s", (before, after) => {
  expect(shiftReferences(before, { axis: "rows", index: 2, count: 3 })).toBe(after);
});

test.each([
  ["A3+$B$4", "A6+$B$7"],
  ["'It''s'!A3+Other!A3", "'It''s'!A6+Other!A3"],
  ['"A3"&LOG10(A3)', '"A3"&LOG10(A6)'],
])("formulas %s become %s", (before, after) => {
  expect(shiftFormula(before, "It's", { axis: "rows", index: 2, count: 3 }, true)).toBe(after);
});
