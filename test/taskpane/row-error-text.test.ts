import { allTexts } from "../../src/i18n/texts";
import { createTranslator } from "../../src/i18n/translator";
import { asTable, cellOf, effectText, rowErrorsAsTable } from "../../src/taskpane/components/RowErrors/row-error-text";
import { aRowError } from "../support/row-errors";

const { t } = createTranslator("zh-CN", allTexts["zh-CN"]);

test.each([
  ["a cell", aRowError(), "F12"],
  ["a header row", aRowError({ code: "missing-column", column: "", rowNumber: 3 }), "表头第 3 行"],
])("points at %s", (_label, error, expected) => {
  expect(cellOf(error, t)).toBe(expected);
});

test.each([
  ["read", aRowError(), "按 2024-03-05 读取"],
  ["counted as it stands", aRowError({ code: "duplicate-id", reading: null }), "照原样计入"],
  ["left out", aRowError({ effect: "value-left-out", reading: null }), "按空白处理"],
  ["left out although it could be read", aRowError({ effect: "value-left-out" }), "按空白处理"],
  [
    "a setting that is replaced",
    aRowError({ code: "invalid-setting", effect: "value-left-out", reading: "1.2" }),
    "改用默认值 1.2",
  ],
  ["a row left out", aRowError({ effect: "row-left-out", reading: null }), "整行未计入"],
  [
    "a row left out for a near miss",
    aRowError({ effect: "row-left-out", reading: "需求确认" }),
    "整行未计入，可能是 需求确认",
  ],
])("says what became of what is %s", (_label, error, expected) => {
  expect(effectText(error, t)).toBe(expected);
});

test("the copied list has a header and one line a cell", () => {
  expect(rowErrorsAsTable([aRowError()], t).split("\n")).toEqual([
    "工作表\t单元格\t列\t问题\t内容\t处理方式",
    "客户跟踪\tF12\t进入当前阶段时间\t日期写成了文本\t2024.3.5\t按 2024-03-05 读取",
  ]);
});

test.each([
  ["a tab and a line end", "a\tb\r\nc", "a b c"],
  ["a formula", "=1+1", "'=1+1"],
  ["a sign", "-5", "'-5"],
  ["plain text", "KH001", "KH001"],
])("pastes %s as one text", (_label, text, expected) => {
  expect(asTable([[text]])).toBe(expected);
});
