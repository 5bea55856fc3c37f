import { openWorkbookFile, type OpenedFile } from "../../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../../src/simulator/file/save-workbook-file";
import type { CellStyle } from "../../../src/simulator/workbook-content";
import { changedXml, partText } from "./changed-part";
import { sheetNamed, withCells, withSheet } from "./edited-content";
import { featureWorkbook } from "./feature-workbook";

let opened: OpenedFile;
beforeAll(async () => {
  // An indent, a quote prefix and a rotation are nothing the content shows.
  const bytes = changedXml(
    await featureWorkbook(),
    "xl/styles.xml",
    /(<cellXfs[^>]*>.*?<xf )([^>]*>(?:(?!<\/xf>).)*<alignment )/s,
    '$1quotePrefix="1" $2indent="2" textRotation="45" ',
  );
  opened = await openWorkbookFile(bytes);
});

async function saveWithStyle(
  row: number,
  column: number,
  style: CellStyle,
): Promise<{ style?: CellStyle; bytes: Uint8Array }> {
  const value = sheetNamed(opened.content, "Data").rows.get(row)?.values[column];
  const cell = { row, column, style, ...(value === undefined ? {} : { value }) };
  const content = withSheet(opened.content, "Data", (sheet) => withCells(sheet, [cell]));
  const { bytes } = await saveWorkbookFile(opened, content);
  const after = sheetNamed((await openWorkbookFile(bytes)).content, "Data").rows.get(row)?.styles?.[column];
  return { bytes, ...(after ? { style: after } : {}) };
}

const thin = { style: "thin", color: "#BFBFBF" };
const everything: CellStyle = {
  numberFormat: '#,##0.0" 天"',
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  fontName: "Segoe UI",
  fontSize: 9.5,
  fontColor: "#123456",
  fill: "#DDEBF7",
  horizontal: "right",
  vertical: "center",
  wrap: true,
  borders: { left: thin, right: thin, top: thin, bottom: { style: "double", color: "#FF0000" } },
  locked: false,
};

test("a new style is written with all it has", async () => {
  expect((await saveWithStyle(40, 3, everything)).style).toEqual(everything);
});

test("styles that are alike share their number", async () => {
  const cells = [1, 2, 3].map((column) => ({ row: 40, column, value: 1, style: { ...everything } }));
  const content = withSheet(opened.content, "Data", (sheet) => withCells(sheet, cells));
  const { bytes } = await saveWorkbookFile(opened, content);
  expect(new Set(partText(bytes, "xl/worksheets/sheet1.xml").match(/(?<=r="[BCD]41" s=")\d+/g)).size).toBe(1);
});

test("a change of style keeps what the content does not show", async () => {
  const [old] = sheetNamed(opened.content, "Data").rows.get(0)?.styles ?? [];
  const { bytes, style } = await saveWithStyle(0, 0, { ...old, fill: "#00FF00" });
  expect(style).toEqual({ ...old, fill: "#00FF00" });
  const last = partText(bytes, "xl/styles.xml")
    .match(/<xf [^>]*>(?:(?!<\/xf>).)*<\/xf>/gs)
    ?.at(-1);
  expect(last).toMatch(/quotePrefix="1".*indent="2".*textRotation="45"/s);
});

test("what is taken away falls back to the workbook's default", async () => {
  const old = sheetNamed(opened.content, "Data").rows.get(0)?.styles?.[0];
  const { style } = await saveWithStyle(0, 0, { ...(old?.fill ? { fill: old.fill } : {}) });
  expect(style).toEqual({ fill: "#FFF2CC" });
});

test("known number formats are named by their number", async () => {
  const { bytes } = await saveWithStyle(40, 3, { numberFormat: "0.00%" });
  expect(partText(bytes, "xl/styles.xml")).toContain('numFmtId="10"');
  expect(partText(bytes, "xl/styles.xml")).not.toContain('formatCode="0.00%"');
});

test("the style of another cell is taken over as it is", async () => {
  const header = sheetNamed(opened.content, "Data").rows.get(0)?.styles?.[0];
  const { bytes } = await saveWithStyle(1, 1, header ?? {});
  expect(partText(bytes, "xl/styles.xml")).toBe(partText(opened.base.bytes, "xl/styles.xml"));
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="B2" t="s" s="2">');
});

test("a new cell of a styled column gets the column's style, as in Excel", async () => {
  const styled = await openWorkbookFile(
    changedXml(
      opened.base.bytes,
      "xl/worksheets/sheet1.xml",
      '<col customWidth="true" max="2"',
      '<col style="1" max="2"',
    ),
  );
  const content = withSheet(styled.content, "Data", (sheet) =>
    withCells(sheet, [{ row: 50, column: 1, value: 45000 }]),
  );
  const { bytes } = await saveWorkbookFile(styled, content);
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('<c r="B51" s="1"><v>45000</v></c>');
});
