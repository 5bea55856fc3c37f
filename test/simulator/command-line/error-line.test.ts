import { AppError, type AppErrorCode } from "../../../src/app/app-error";
import { CommandError } from "../../../src/simulator/command-line/command-error";
import { createCommandWords } from "../../../src/simulator/command-line/command-words";
import { describeFailure } from "../../../src/simulator/command-line/error-line";
import { FileError } from "../../../src/simulator/file/file-error";

const zh = createCommandWords("zh-CN");
const en = createCommandWords("en-US");

it("says what is wrong with the arguments, with the argument as it was written", () => {
  expect(describeFailure(new CommandError("bad-month", "2024/3"), zh)).toEqual({
    line: "月份应写作 YYYY-MM,例如 2024-03;收到的是“2024/3”。",
    exitCode: 2,
  });
  expect(describeFailure(new CommandError("output-is-input", "a&b.xlsx"), en).line).toContain("a&b.xlsx");
});

it("says why a file cannot be opened", () => {
  expect(describeFailure(new FileError("encrypted"), zh).line).toContain("密码");
  expect(describeFailure(new FileError("not-xlsx", "details"), en).exitCode).toBe(2);
});

it.each<AppErrorCode>(["sheet-protected", "workbook-protected", "too-large", "no-customers", "changed-meanwhile"])(
  "says %s and what to do about it on one line, in both languages",
  (code) => {
    for (const words of [zh, en]) {
      const { line, exitCode } = describeFailure(new AppError(code, "客户跟踪"), words);
      expect(exitCode).toBe(2);
      expect(line).not.toMatch(/\n|error\.|\{\{/);
      expect(line.length).toBeGreaterThan(20);
    }
  },
);

it("owns up to what is no fault of the user's", () => {
  expect(describeFailure(new TypeError("x is\nundefined"), en)).toEqual({
    line: "Unexpected error: TypeError: x is undefined",
    exitCode: 1,
  });
  expect(describeFailure(new AppError("unexpected", "", "GeneralException"), en)).toMatchObject({ exitCode: 1 });
});
