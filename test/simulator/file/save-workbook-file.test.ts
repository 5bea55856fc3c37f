import { unzipSync } from "fflate";
import { openWorkbookFile, type OpenedFile } from "../../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../../src/simulator/file/save-workbook-file";
import type { SheetContent, WorkbookContent } from "../../../src/simulator/workbook-content";
import { changedXml, partText } from "./changed-part";
import { sheetNamed, withCells, withSheet } from "./edited-content";
import { done, openWithExcelize } from "./excelize";
import { featureWorkbook } from "./feature-workbook";

let opened: OpenedFile;
beforeAll(async () => {
  opened = await openWorkbookFile(await featureWorkbook());
});

async function saved(content: WorkbookContent, from = opened): Promise<Uint8Array> {
  return (await saveWorkbookFile(from, content)).bytes;
}

function onData(change: (sheet: SheetContent) => SheetContent): WorkbookContent {
  return withSheet(opened.content, "Data", change);
}

function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => Buffer.compare(before[path] ?? Buffer.of(), after[path] ?? Buffer.of()) !== 0)
    .sort();
}

/** The sheet's part without its cells and what is told of their extent. */
function frameOf(file: Uint8Array): string {
  return partText(file, "xl/worksheets/sheet1.xml")
    .replace(/<\?xml.*?\?>\s*/, "")
    .replace(/<sheetData>.*<\/sheetData>/s, "")
    .replace(/<dimension [^>]*>(<\/dimension>)?/, "")
    .replace(/<([\w:]+)([^<>]*)><\/\1>/g, "<$1$2/>");
}

test("a workbook nobody changed is the very file that was opened", async () => {
  expect(await saved(structuredClone(opened.content))).toBe(opened.base.bytes);
});

test("one number changes the part of its sheet and the order to calculate", async () => {
  const file = await saved(onData((sheet) => withCells(sheet, [{ row: 1, column: 2, value: 99 }])));
  expect(differingParts(opened.base.bytes, file)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  expect(frameOf(file)).toBe(frameOf(opened.base.bytes));
  expect(partText(file, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  const other = await openWithExcelize(file);
  expect(done(other.GetCellValue("Data", "C2")).value).toBe("99");
  expect(done(other.GetCellStyle("Data", "D2")).style).toBe(1);
});

test("what the content does not know survives a change of its sheet", async () => {
  const file = await saved(onData((sheet) => withCells(sheet, [{ row: 1, column: 2, value: 99 }])));
  const other = await openWithExcelize(file);
  expect(done(other.GetComments("Data")).comments).toHaveLength(1);
  expect(done(other.GetPictureCells("Data")).cells).toEqual(["J20"]);
  const objects = Object.keys(unzipSync(opened.base.bytes)).filter((path) =>
    /pivot|slicer|chart|drawing|threaded|custom/i.test(path),
  );
  expect(objects.length).toBeGreaterThan(10);
  expect(differingParts(opened.base.bytes, file).filter((path) => objects.includes(path))).toEqual([]);
  expect(done(other.GetCellHyperLink("Data", "A9")).location).toBe("https://example.com");
  expect(done(other.GetCellRichText("Data", "H3")).runs).toHaveLength(2);
});

test.each([
  ["a formula's look-alike", "=1+1"],
  ["a plus", "+49 30"],
  ["a minus", "-none-"],
  ["an at sign", "@home"],
  ["digits", "00123"],
  ["markup", "<b>&amp;\"'"],
  ["line breaks", "one\ntwo\r\nthree\r"],
  ["spaces around", "  x\t"],
  ["nothing", ""],
  ["what looks like an escape", "_x000D_"],
  ["a control character", "a\u0007b\u0000"],
  ["half a character", "a\ud800b"],
  ["beyond the basic plane", "𠮷野家 🎉"],
  ["an error's name", "#N/A"],
])("a text with %s comes back as it was", async (_label, text) => {
  const file = await saved(onData((sheet) => withCells(sheet, [{ row: 30, column: 1, value: text }])));
  const { content } = await openWorkbookFile(file);
  expect(sheetNamed(content, "Data").rows.get(30)).toMatchObject({ values: [undefined, text] });
  expect(sheetNamed(content, "Data").rows.get(30)?.formulas).toBeUndefined();
});

test.each([
  ["a number", 0.1 + 0.2, "<v>0.30000000000000004</v>"],
  ["a small number", 1e-12, "<v>1e-12</v>"],
  ["a boolean", false, '<c r="B31" t="b"><v>0</v></c>'],
  ["an error", { error: "#DIV/0!" }, '<c r="B31" t="e"><v>#DIV/0!</v></c>'],
])("writes %s", async (_label, value, xml) => {
  const file = await saved(onData((sheet) => withCells(sheet, [{ row: 30, column: 1, value }])));
  expect(partText(file, "xl/worksheets/sheet1.xml")).toContain(xml);
  expect(sheetNamed((await openWorkbookFile(file)).content, "Data").rows.get(30)?.values[1]).toEqual(value);
});

describe("formulas", () => {
  test.each([
    ["a number", '=MAXIFS(C2:C4,B2:B4,"MAXIFS(")', 12.5, '<f>_xlfn.MAXIFS(C2:C4,B2:B4,"MAXIFS(")</f><v>12.5</v>'],
    ["a text", '="a"&"<"', "a<", '<c r="J2" t="str"><f>"a"&amp;"&lt;"</f><v>a&lt;</v></c>'],
    ["an empty text", '=""', "", '<c r="J2" t="str"><f>""</f><v/></c>'],
    ["an error", "=1/0", { error: "#DIV/0!" }, '<c r="J2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
  ])("are written with their result: %s", async (_label, formula, value, xml) => {
    const file = await saved(onData((sheet) => withCells(sheet, [{ row: 1, column: 9, value, formula }])));
    expect(partText(file, "xl/worksheets/sheet1.xml")).toContain(xml);
  });

  test("of the user take a new result and stay as they are", async () => {
    const file = await saved(
      onData((sheet) =>
        withCells(sheet, [
          { row: 1, column: 4, value: 198, formula: "=C2*2" },
          { row: 3, column: 6, value: 198 },
        ]),
      ),
    );
    const xml = partText(file, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="E2"><f t="shared" ref="E2:E4" si="0">C2*2</f><v>198</v></c>');
    expect(xml).toContain('<c r="E3"><f t="shared" si="0"/><v>14</v></c>');
  });

  test("that shared the text of an overwritten one get their own", async () => {
    const file = await saved(onData((sheet) => withCells(sheet, [{ row: 1, column: 4, value: 1 }])));
    const xml = partText(file, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="E3"><f>C3*2</f><v>14</v></c>');
    expect(xml).toContain('<c r="E2"><v>1</v></c>');
  });

  test("that the engine does not know keep the result Excel gave them", async () => {
    const file = await saved(
      onData((sheet) => withCells(sheet, [{ row: 1, column: 6, value: { error: "#NAME?" }, formula: "=SUM(C2:C4)" }])),
    );
    expect(file).toBe(opened.base.bytes);
  });

  test("of arrays stay when another cell of the sheet changes", async () => {
    const file = await saved(onData((sheet) => withCells(sheet, [{ row: 30, column: 1, value: 1 }])));
    expect(partText(file, "xl/worksheets/sheet1.xml")).toContain('<f t="array" ref="G4:G6">C2:C4*2</f><v>25</v>');
  });

  test("with LET are saved as results, and the user is told", async () => {
    const content = onData((sheet) => withCells(sheet, [{ row: 1, column: 9, value: 2, formula: "=LET(x,1,x+1)" }]));
    const { bytes, warnings } = await saveWorkbookFile(opened, content);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="J2"><v>2</v></c>');
    expect(warnings).toMatchObject([{ code: "formula-saved-as-value", place: "Data!J2" }]);
  });

  test("that come or go take the calculation chain along", async () => {
    const chain =
      '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" ' +
      'Target="calcChain.xml"/></Relationships>';
    const linked = changedXml(opened.base.bytes, "xl/_rels/workbook.xml.rels", "</Relationships>", chain);
    const withChain = await openWorkbookFile(changedXml(linked, "xl/calcChain.xml", /^/, '<calcChain xmlns="x"/>'));
    const change = withSheet(withChain.content, "Data", (sheet) => withCells(sheet, [{ row: 1, column: 6, value: 1 }]));
    const file = await saved(change, withChain);
    expect(Object.keys(unzipSync(file))).not.toContain("xl/calcChain.xml");
    expect(partText(file, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

test("a signature that no longer holds is named", async () => {
  const signed = await openWorkbookFile(changedXml(opened.base.bytes, "_xmlsignatures/sig1.xml", /^/, "<Signature/>"));
  const content = withSheet(signed.content, "Data", (sheet) => withCells(sheet, [{ row: 1, column: 2, value: 1 }]));
  expect((await saveWorkbookFile(signed, content)).warnings).toMatchObject([{ code: "signature-invalid" }]);
});
