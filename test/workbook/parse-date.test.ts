import fc from "fast-check";
import { formatSheetDate, sheetDateOf } from "../../src/domain/calendar";
import { parseDate } from "../../src/workbook/cells/parse-date";

const march5 = sheetDateOf("2024-03-05");

describe("parseDate", () => {
  it.each([
    ["a serial", 45356],
    ["a serial with a time of day", 45356.999],
  ])("takes %s as it stands", (_label, cell) => expect(parseDate(cell)).toEqual({ value: march5, problem: null }));

  it.each([
    "2024.3.5",
    "2024/3/5",
    "2024-3-5",
    "2024-03-05",
    "20240305",
    "2024年3月5日",
    "2024年03月05号",
    "2024 年 3 月 5 日",
    "2024年3月5",
    "２０２４－３－５",
    "２０２４．３．５",
    "２０２４年３月５日",
    " 2024/3/5 ",
    "2024/3/5 14:30",
    "2024-03-05T14:30:15.123Z",
    "2024年3月5日 下午 2:30",
    "2024-3-5 星期二",
    "2024年3月5日(周二)",
    "5 Mar 2024",
    "5-March-2024",
    "March 5, 2024",
    "mar 5th 2024",
    20240305,
  ])("reads %j, and says so", (cell) => {
    expect(parseDate(cell)).toEqual({ value: march5, problem: { code: "date-as-text", reading: "2024-03-05" } });
  });

  it.each([
    ["3月5日", null],
    ["3月5号", null],
    ["5/3/24", null],
    ["24-3-5", null],
    ["24年3月5日", null],
    ["03/05/2024", null],
    ["3.5", null],
    ["3-5", null],
    ["2024-3", null],
    ["2024年3月", null],
    ["2024年", null],
    ["202403", null],
    ["Mar 5", null],
    ["5-Mar-24", null],
    [2024, null],
    ["25/03/2024", "2024-03-25"],
    ["03/25/2024", "2024-03-25"],
    ["05/05/2024", "2024-05-05"],
    ["45356", "2024-03-05"],
  ])("never guesses %j", (cell, reading) => {
    expect(parseDate(cell)).toEqual({ value: null, problem: { code: "ambiguous-date", reading } });
  });

  it.each([
    "2024-02-30",
    "2023-2-29",
    "2024-13-01",
    "20241301",
    "2024年0月5日",
    "1899-12-31",
    "下周三",
    "待定",
    "31/31/2024 x",
    "40 Mar 2024",
    "Foo 5, 2024",
    true,
    false,
    0,
    0.5,
    -1,
    60,
    60.5,
    2_958_466,
    20241301,
  ])("refuses %j", (cell) => {
    expect(parseDate(cell)).toEqual({ value: null, problem: { code: "not-a-date", reading: null } });
  });

  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
  ])("knows Excel's 1900: serial %i is %s", (serial, day) => {
    expect(formatSheetDate(parseDate(serial).value!)).toBe(day);
  });

  it.each(["", "  ", "　"])("takes %j for an empty cell", (cell) => {
    expect(parseDate(cell)).toEqual({ value: null, problem: null });
  });

  it("throws at nothing that a cell may hold", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean()), (cell) => void parseDate(cell)),
    );
  });
});
