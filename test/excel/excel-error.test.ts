import { AppError } from "../../src/app/app-error";
import { hostErrorCode, toAppError } from "../../src/excel/excel-error";

const hostError = (code: string) =>
  Object.assign(new Error("單元格編輯"), { code, debugInfo: { errorLocation: "Range.values", statement: "…" } });

test.each([
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["AccessDenied", "sheet-protected"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ItemNotFound", "changed-meanwhile"],
  ["ItemAlreadyExists", "changed-meanwhile"],
  ["ServiceNotAvailable", "busy"],
  ["GeneralException", "unexpected"],
])("%s is %s", (code, expected) => {
  expect(toAppError(hostError(code)).code).toBe(expected);
});

test("tells where it happened, never the host's message, and keeps the cause", () => {
  const cause = hostError("GeneralException");
  const error = toAppError(cause);
  expect(error.details).toBe("GeneralException · Range.values · …");
  expect(error.cause).toBe(cause);
});

test("an error of ours stays what it is", () => {
  const error = new AppError("too-large");
  expect(toAppError(error)).toBe(error);
  expect(hostErrorCode(error)).toBeNull();
});

test.each([new TypeError("x is undefined"), "text", null, undefined])("%s is unexpected", (error) => {
  expect(toAppError(error).code).toBe("unexpected");
});
