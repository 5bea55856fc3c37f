import { amountFormat } from "../../../src/workbook/report/amount-format";

test.each([
  [[], "#,##0.0"],
  [[null, 9_999.9, -12], "#,##0.0"],
  [[3, -10_000], "#,##0"],
  [[9_999_999], "#,##0"],
  [[1, 32_585_000], '#,##0,"千"'],
])("of %j", (amounts, format) => {
  expect(amountFormat(amounts, "zh-CN")).toBe(format);
});

test("thousands have a word in either language", () => {
  expect(amountFormat([1e8], "en-US")).toBe('#,##0,"k"');
});
