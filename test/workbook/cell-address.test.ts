import { absoluteAddress, columnLetters, quotedSheet } from "../../src/workbook/cell-address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("row 4, column 27 is $AB$5", () => {
  expect(absoluteAddress(4, 27)).toBe("$AB$5");
});

test.each([
  ["漏斗明细", "'漏斗明细'"],
  ["Tom's (2)", "'Tom''s (2)'"],
])("a formula names sheet %s %s", (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});
