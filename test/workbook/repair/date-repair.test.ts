import { formatSheetDate, type SheetDate } from "../../../src/domain/calendar";
import { dateRepair, type DateContext } from "../../../src/workbook/repair/date-repair";
import { day } from "../../support/builders";

const today = day("2024-03-31");
const past: DateContext = { today, order: null, bounds: { from: null, to: today } };

function read(cell: string | number, context: Partial<DateContext> = {}) {
  const repair = dateRepair(cell, { ...past, ...context });
  if (!repair) return null;
  const { code, proposed, isCertain } = repair;
  return [code, proposed === null ? null : formatSheetDate(proposed as SheetDate), isCertain];
}

test.each([
  ["2024.3.5"],
  ["2024/3/5"],
  ["20240305"],
  [20240305],
  ["2024年3月5日"],
  ["\uff12\uff10\uff12\uff14.\uff13.\uff15"],
  ["2024/03/05"],
  ["5-Mar-2024"],
])("takes %p for a day written as text", (cell) => {
  expect(read(cell)).toEqual(["text-date", "2024-03-05", true]);
});

test.each([
  ["2024/3/5 14:30", 14.5, "2024-03-05 14:30"],
  ["2024-03-05T09:05:40", 9 + 5 / 60 + 40 / 3600, "2024-03-05 09:05"],
  ["2024年3月5日 下午 2:30", 14.5, "2024-03-05 14:30"],
  ["2024年3月5日(周二) 10:30", 10.5, "2024-03-05 10:30"],
  ["2024/3/5 12:15 AM", 0.25, "2024-03-05 00:15"],
  ["2024/3/5 12:15 PM", 12.25, "2024-03-05 12:15"],
  ["2024/3/5 00:00", 0, "2024-03-05"],
  ["2024/3/5 25:00", 0, "2024-03-05"],
])("keeps the time of day of %p", (cell, hours, text) => {
  const { proposed, proposedText, numberFormat } = dateRepair(cell, past)!;
  expect(proposed).toBeCloseTo(day("2024-03-05") + hours / 24, 9);
  expect(proposedText["zh-CN"]).toBe(text);
  expect(numberFormat).toBe(hours === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm");
});

test("leaves Excel's dates, blanks and words alone", () => {
  expect([45_361, "", "下周", "2024-13-40", "31/2/2024"].map((cell) => read(cell))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("only proposes a serial number that is text", () => {
  expect(read("45361")).toEqual(["text-date", "2024-03-10", false]);
});

describe("a year of two digits", () => {
  test.each([
    ["5-Mar-24", "2024-03-05", true],
    ["Mar 5, 24", "2024-03-05", true],
    ["24年3月5日", "2024-03-05", true],
    ["24/3/5", "2024-03-05", false],
    ["24.03.15", "2024-03-15", false],
    ["5-Mar-99", "1999-03-05", false],
  ])("%s is %s, certain: %p", (cell, date, isCertain) => {
    expect(read(cell)).toEqual(["short-year", date, isCertain]);
  });

  test("behind day and month needs their order", () => {
    expect(read("03/05/24")).toEqual(["date-order", null, false]);
    expect(read("03/05/24", { order: "dmy" })).toEqual(["date-order", "2024-05-03", true]);
    expect(read("03/05/24", { order: "mdy" })).toEqual(["date-order", "2024-03-05", true]);
  });

  test("is not guessed where three readings are near today", () => {
    expect(read("23/11/22", { today: day("2023-12-31") })).toEqual(["short-year", null, false]);
  });
});

describe("day and month in an order that only the user knows", () => {
  test("are asked for, with both readings", () => {
    expect(dateRepair("3/5/2024", past)).toMatchObject({
      code: "date-order",
      proposed: null,
      isCertain: false,
      proposedText: { "zh-CN": "2024-05-03 / 2024-03-05", "en-US": "2024-05-03 / 2024-03-05" },
    });
  });

  test("are read as answered", () => {
    expect(read("3/5/2024", { order: "dmy" })).toEqual(["date-order", "2024-05-03", true]);
    expect(read("3/5/2024", { order: "mdy" })).toEqual(["date-order", "2024-03-05", true]);
  });

  test("are certain where only one order gives a day, whatever the answer", () => {
    expect(read("25/03/2024", { order: "mdy" })).toEqual(["text-date", "2024-03-25", true]);
    expect(read("03/25/2024")).toEqual(["text-date", "2024-03-25", true]);
    expect(read("05.05.2023")).toEqual(["text-date", "2023-05-05", true]);
  });
});

describe("a day without a year", () => {
  test.each(["3月5日", "3月5号", "5-Mar", "Mar 5"])("%s is the latest up to today", (cell) => {
    expect(read(cell)).toEqual(["date-without-year", "2024-03-05", false]);
  });

  test("is of last year where this year's is still to come", () => {
    expect(read("12月5日")).toEqual(["date-without-year", "2023-12-05", false]);
  });

  test("is certain where a year earlier would be before the row's other date", () => {
    const from = day("2024-02-20");
    expect(read("3月5日", { bounds: { from, to: today } })).toEqual(["date-without-year", "2024-03-05", true]);
    expect(read("3月5日", { bounds: { from: day("2022-02-20"), to: today } })?.[2]).toBe(false);
  });

  test("is nothing where no year fits the row's dates", () => {
    expect(read("3月5日", { bounds: { from: day("2024-03-10"), to: today } })).toBeNull();
  });

  test("of a plan is the first from the row's date on, never certain", () => {
    const bounds = { from: day("2024-03-10"), to: null };
    expect(read("4月20日", { bounds })).toEqual(["date-without-year", "2024-04-20", false]);
    expect(read("1月5日", { bounds })).toEqual(["date-without-year", "2025-01-05", false]);
  });

  test("says what its year rests on", () => {
    expect(dateRepair("3月5日", past)?.proposedText).toEqual({
      "zh-CN": "2024-03-05(未写年份,按今天和本行其他日期取 2024 年)",
      "en-US": "2024-03-05 (no year in the cell: 2024 by today and the row's other dates)",
    });
  });

  test("needs the order of its numbers, too", () => {
    expect(read("3/5")).toEqual(["date-order", null, false]);
    const bounds = { from: day("2024-02-20"), to: today };
    expect(read("3/5", { order: "mdy", bounds: past.bounds })).toEqual(["date-without-year", "2024-03-05", false]);
    expect(read("2/3", { order: "dmy", bounds })).toEqual(["date-without-year", "2024-03-02", false]);
  });
});
