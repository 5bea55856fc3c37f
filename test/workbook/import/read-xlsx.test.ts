import { strToU8, zipSync } from "fflate";
import { newWorkbookFile } from "../../../src/simulator/file/new-workbook-file";
import { saveWorkbookFile } from "../../../src/simulator/file/save-workbook-file";
import { readCustomerFile } from "../../../src/workbook/import/read-customer-file";
import { readXlsx } from "../../../src/workbook/import/read-xlsx";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import { aTable, customerRows, day, funnelSheets } from "../../excel/funnel-workbook";
import { aSheet, aWorkbook } from "../../excel/workbook-content";

const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

type Parts = { readonly sheets: readonly string[]; readonly strings?: string; readonly properties?: string };

/** An xlsx as a CRM may write it: what stands between <sheetData> and its end, sheet by sheet. */
function xlsx({ sheets, strings = "", properties = "" }: Parts): Uint8Array {
  const entries = sheets.map(
    (_data, index) => `<sheet name="表${index + 1}" sheetId="${index + 1}" r:id="r${index}"/>`,
  );
  const targets = sheets.map((_data, index) => `<Relationship Id="r${index}" Target="/xl/worksheets/s${index}.xml"/>`);
  const files: Record<string, string> = {
    "xl/workbook.xml": `<workbook ${spreadsheet} ${relations}>${properties}<sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${targets.join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst ${spreadsheet}>${strings}</sst>`,
  };
  sheets.forEach((data, index) => {
    files[`xl/worksheets/s${index}.xml`] = `<worksheet ${spreadsheet}><sheetData>${data}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const headers = ["编号", "名称", "备注"].map((text, index) => `<c r="${"ABC"[index]}1" t="str"><v>${text}</v></c>`);

test("a workbook that a writer of ours saved: the sheet with the customers, its title left out", async () => {
  const keys = ["id", "stage", "entered", "owner", "amount"] as const;
  const list = { row: 2, column: 1, ...aTable(customersTable, customerRows.slice(0, 1), [...keys]) };
  const [, log] = funnelSheets();
  const content = aWorkbook([
    aSheet("说明", [{ cells: [["导出", 1]] }]),
    log!,
    aSheet("客户", [{ cells: [["客户表"]] }, list]),
  ]);
  const { bytes } = await saveWorkbookFile(newWorkbookFile(), content);
  expect(readXlsx(bytes)).toEqual({
    sheetName: "客户",
    headers: ["客户编号", "当前阶段", "进入当前阶段时间", "跟进责任人", "预计成交金额(万元)"],
    rows: [{ line: 4, cells: ["KH001", "需求确认", day("2024-03-18"), "李", 15] }],
  });
});

test("every kind of cell", () => {
  const strings =
    '<si><t>甲</t></si><si><r><t>价格</t></r><r><t xml:space="preserve"> 敏感</t></r><rPh><t>ka</t></rPh></si>';
  const data = [
    `<row r="1">${headers.join("")}</row>`,
    '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>',
    '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c><v>1.5</v></c><c t="b"><v>1</v></c></row>',
    '<row r="9"><c r="A9" t="e"><v>#N/A</v></c><c r="B9"><f>1+1</f><v>2</v></c><c r="C9" t="str"><v>x_x000A_y</v></c></row>',
    '<row r="10"><c r="A10" s="1"/><c r="AA10"><v>7</v></c></row>',
  ].join("");
  const rows = readXlsx(xlsx({ sheets: [data], strings }))?.rows;
  expect(rows?.slice(0, 3)).toEqual([
    { line: 3, cells: ["甲", "", "价格 敏感"] },
    { line: 4, cells: ["ab", 1.5, true] },
    { line: 9, cells: ["#N/A", 2, "x\ny"] },
  ]);
  expect(rows?.[3]?.cells).toHaveLength(27);
  expect(rows?.[3]?.cells[26]).toBe(7);
});

test("without a customer list the first sheet with anything on it is taken", () => {
  const table = readXlsx(xlsx({ sheets: ["", `<row r="2">${headers.join("")}</row>`] }));
  expect(table).toMatchObject({ sheetName: "表2", headers: ["编号", "名称", "备注"], rows: [] });
});

test("days of the old Mac's calendar are told", () => {
  const properties = '<workbookPr date1904="1"/>';
  expect(readXlsx(xlsx({ sheets: [`<row>${headers.join("")}</row>`], properties }))?.dayOffset).toBe(1_462);
});

test.each([
  ["no workbook", zipSync({ "a.xml": strToU8("<a/>") })],
  ["no XML", xlsx({ sheets: ["<row><c>"] })],
  ["a broken package", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3)],
  ["an xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
  ["nothing", new Uint8Array()],
])("%s is no customer file", (_name, bytes) => {
  expect(readCustomerFile(bytes)).toBeNull();
});

test("a file is told by its bytes", () => {
  expect(readCustomerFile(strToU8("编号,名称\n1,甲"))).toMatchObject({ separator: "," });
  expect(readCustomerFile(xlsx({ sheets: [`<row>${headers.join("")}</row>`] }))).toMatchObject({ sheetName: "表1" });
});
