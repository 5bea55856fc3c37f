import { formatSheetDate, sheetDateOf } from "../../src/domain/calendar";
import { monthChoices } from "../../src/taskpane/components/MonthForm/month-choices";
import { localDay, localTime, utcMidnight } from "../../src/taskpane/local-day";
import { day, month } from "./held-publish";

test.each([
  ["the first second of a day", new Date(2024, 2, 1, 0, 0, 0), "2024-03-01"],
  ["the last second of a leap day", new Date(2024, 1, 29, 23, 59, 59), "2024-02-29"],
  ["a day on which clocks may change", new Date(2024, 2, 31, 2, 30), "2024-03-31"],
])("%s is that day of the user's calendar", (_label, moment, expected) => {
  expect(formatSheetDate(localDay(moment))).toBe(expected);
});

test.each([
  [new Date(2024, 2, 1, 0, 0, 0), 0],
  [new Date(2024, 2, 1, 18, 0, 0, 500), 0.75],
  [new Date(2024, 2, 1, 23, 59, 59), 86_399 / 86_400],
])("the time of day is a fraction of it", (moment, expected) => {
  expect(localTime(moment)).toBe(expected);
});

test("a day goes to the formatter as midnight UTC", () => {
  expect(utcMidnight(sheetDateOf("2024-03-01")).toISOString()).toBe("2024-03-01T00:00:00.000Z");
});

const today = day("2024-04-10");
const choicesOf = (chosen: string, language = "zh-CN") => {
  const choices = monthChoices(month(chosen), today, language);
  const of = (field: string) => choices.find((choice) => choice.field === field)!;
  return { order: choices.map(({ field }) => field), years: of("year").options, months: of("month").options };
};

test.each([
  ["zh-CN", ["year", "month"], "2024年", "3月"],
  ["en-US", ["month", "year"], "2024", "March"],
])("%s has its own order and words", (language, order, year, march) => {
  const choices = choicesOf("2024-03", language);
  expect(choices.order).toEqual(order);
  expect(choices.years[0]?.text).toBe(year);
  expect(choices.months[2]?.text).toBe(march);
});

test("a month that has not begun cannot be chosen, the running one can", () => {
  expect(
    choicesOf("2024-03")
      .months.filter(({ isAhead }) => isAhead)
      .map(({ month: ahead }) => ahead),
  ).toEqual(["2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"].map(month));
});

test.each([
  ["keeps the month", "2023-02", "2024", "2024-02"],
  ["falls back to the running month where that one is ahead", "2023-11", "2024", "2024-04"],
  ["reaches ten years back", "2024-03", "2014", "2014-03"],
])("choosing a year %s", (_label, chosen, year, expected) => {
  const option = choicesOf(chosen).years.find(({ text }) => text.startsWith(year));
  expect(option?.month).toBe(month(expected));
});

test("a year further back than offered stays on the list while it is chosen", () => {
  expect(choicesOf("2009-03").years.at(-1)?.month).toBe(month("2009-03"));
});
