import { parseDelimited } from "../../../src/workbook/import/parse-delimited";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** 客户编号,客户名称 / KH001,华北机械 in GBK. */
const gbk = Uint8Array.of(
  ...[0xbf, 0xcd, 0xbb, 0xa7, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x0d, 0x0a],
  ...[0x4b, 0x48, 0x30, 0x30, 0x31, 0x2c, 0xbb, 0xaa, 0xb1, 0xb1, 0xbb, 0xfa, 0xd0, 0xb5, 0x0d, 0x0a],
);

function utf16(text: string, isLittle: boolean, withMark: boolean): Uint8Array {
  const bytes = Array.from((withMark ? "\ufeff" : "") + text).flatMap((character) => {
    const code = character.charCodeAt(0);
    return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
  return Uint8Array.from(bytes);
}

const plain = "客户编号,客户名称\r\nKH001,华北机械\r\n";

test.each([
  ["UTF-8", utf8(plain), "utf-8"],
  ["UTF-8 with its mark", utf8(`\ufeff${plain}`), "utf-8"],
  ["GBK", gbk, "gb18030"],
  ["UTF-16", utf16(plain, true, true), "utf-16le"],
  ["UTF-16, the other way round", utf16(plain, false, true), "utf-16be"],
  ["UTF-16 without a mark", utf16(plain, true, false), "utf-16le"],
])("reads %s", (_name, bytes, encoding) => {
  expect(parseDelimited(bytes)).toEqual({
    headers: ["客户编号", "客户名称"],
    rows: [{ line: 2, cells: ["KH001", "华北机械"] }],
    encoding,
    separator: ",",
  });
});

test.each([",", ";", "\t", "|", "、", "\uff0c"])("finds the separator %j", (separator) => {
  const text = ["编号", "名称", "金额"].join(separator) + "\n" + ["1", "甲", "15"].join(separator);
  expect(parseDelimited(utf8(text))).toMatchObject({
    separator,
    headers: ["编号", "名称", "金额"],
    rows: [{ cells: ["1", "甲", "15"] }],
  });
});

test("believes a first line that names the separator", () => {
  const table = parseDelimited(utf8("sep=;\r\n编号;a,b\r\n1;2,3\r\n"));
  expect(table).toMatchObject({ separator: ";", headers: ["编号", "a,b"], rows: [{ line: 3, cells: ["1", "2,3"] }] });
});

test("keeps separators, quotes and line breaks in quoted fields, and knows where each row begins", () => {
  const text = '编号,备注\n1,"第一行\n第二行, ""价格"""\n\n 2 ,=1+1\n3\n';
  expect(parseDelimited(utf8(text)).rows).toEqual([
    { line: 2, cells: ["1", '第一行\n第二行, "价格"'] },
    { line: 5, cells: [" 2 ", "=1+1"] },
    { line: 6, cells: ["3"] },
  ]);
});

test("takes the first line with anything in it for the headers", () => {
  expect(parseDelimited(utf8("\n,,\n 编号 ,名称\n1,甲\n"))).toMatchObject({
    headers: ["编号", "名称"],
    rows: [{ line: 4, cells: ["1", "甲"] }],
  });
});

test("an empty file is an empty table", () => {
  expect(parseDelimited(new Uint8Array())).toMatchObject({ headers: [], rows: [] });
});
