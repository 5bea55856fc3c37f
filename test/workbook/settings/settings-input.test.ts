import { readReplyMinutes } from "../../../src/workbook/settings/settings-input";

test.each([
  ["10", { kind: "valid", value: 10 }],
  ["１４４０", { kind: "valid", value: 1440 }],
  ["0.5", { kind: "valid", value: 0.5 }],
  ["1440.5", { kind: "invalid", problem: "above-day" }],
  ["0", { kind: "invalid", problem: "not-positive" }],
  ["soon", { kind: "invalid", problem: "not-a-number" }],
])("the minutes of a first reply, typed as %s", (text, read) => {
  expect(readReplyMinutes(text)).toEqual(read);
});
