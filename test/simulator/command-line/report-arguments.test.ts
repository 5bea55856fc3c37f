import { formatMonth, formatSheetDate } from "../../../src/domain/calendar";
import { CommandError } from "../../../src/simulator/command-line/command-error";
import {
  asksForHelp,
  languageAskedFor,
  parseReportArguments,
} from "../../../src/simulator/command-line/report-arguments";

function refusalOf(...argv: string[]): { code: string; subject: string } {
  try {
    parseReportArguments(argv);
  } catch (error) {
    if (error instanceof CommandError) return { code: error.code, subject: error.subject };
    throw error;
  }
  throw new Error(`accepted: ${argv.join(" ")}`);
}

it("reads every option, wherever the workbook stands", () => {
  const argv = ["--month", "2024-03", "in.xlsx", "--out=o.xlsx", "--lang", "en-US", "--today", "2024-04-01"];
  const { input, output, month, language, today } = parseReportArguments(argv);
  expect({ input, output, language }).toEqual({ input: "in.xlsx", output: "o.xlsx", language: "en-US" });
  expect([formatMonth(month), today && formatSheetDate(today)]).toEqual(["2024-03", "2024-04-01"]);
});

it.each([
  ["in.xlsx", "in-2024-03.xlsx"],
  ["data/客户.v2.xlsx", "data/客户.v2-2024-03.xlsx"],
  ["/a b/Book.XLSM", "/a b/Book-2024-03.XLSM"],
])("names the output of %s %s", (input, output) => {
  const parsed = parseReportArguments([input, "--month", "2024-03"]);
  expect(parsed).toMatchObject({ output, language: null, today: null });
});

it("takes the last of a repeated option", () => {
  expect(parseReportArguments(["i.xlsx", "--month", "x", "--month", "2024-02"]).output).toBe("i-2024-02.xlsx");
});

it.each([
  ["no workbook", ["--month", "2024-03"], "missing-input", ""],
  ["an empty name", ["", "--month", "2024-03"], "missing-input", ""],
  ["two workbooks", ["a.xlsx", "b.xlsx", "--month", "2024-03"], "too-many-inputs", "b.xlsx"],
  ["no month", ["a.xlsx"], "missing-month", ""],
  ["month 13", ["a.xlsx", "--month", "2024-13"], "bad-month", "2024-13"],
  ["a month in another form", ["a.xlsx", "--month", "2024/3"], "bad-month", "2024/3"],
  ["a month before Excel's dates", ["a.xlsx", "--month", "1899-12"], "bad-month", "1899-12"],
  ["a day that is none", ["a.xlsx", "--month", "2024-03", "--today", "2024-02-30"], "bad-today", "2024-02-30"],
  ["a language we have not", ["a.xlsx", "--month", "2024-03", "--lang", "fr"], "bad-language", "fr"],
  ["an option we have not", ["a.xlsx", "--month", "2024-03", "--force"], "unknown-option", "--force"],
  ["a short option", ["a.xlsx", "-m", "2024-03"], "unknown-option", "-m"],
  ["an option without a value at the end", ["a.xlsx", "--month"], "missing-value", "--month"],
  ["an option without a value before another", ["a.xlsx", "--month", "--out", "b.xlsx"], "missing-value", "--month"],
  ["an option with an empty value", ["a.xlsx", "--month=2024-03", "--out="], "missing-value", "--out"],
])("refuses %s", (_label, argv, code, subject) => {
  expect(refusalOf(...argv)).toEqual({ code, subject });
});

it.each([
  [["--lang", "en-US"], "en-US"],
  [["--lang=zh-CN", "--month", "x"], "zh-CN"],
  [["--lang", "fr"], null],
  [["--lang"], null],
  [[], null],
])("sees which language %j asks for before anything is checked", (argv, language) => {
  expect(languageAskedFor(argv)).toBe(language);
});

it("knows a call for help", () => {
  expect([["--help"], ["a.xlsx", "-h"], ["a.xlsx"]].map(asksForHelp)).toEqual([true, true, false]);
});
