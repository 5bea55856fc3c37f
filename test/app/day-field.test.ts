import { dayField, readDayField } from "../../src/app/day-field";
import { sheetDateOf } from "../../src/domain/calendar";

test.each([
  ["2024-03-31", { kind: "ready", day: sheetDateOf("2024-03-31") }],
  [" 2024-02-29 ", { kind: "ready", day: sheetDateOf("2024-02-29") }],
  ["2023-02-29", { kind: "faulty", problem: "not-a-date" }],
  ["31.3.2024", { kind: "faulty", problem: "not-a-date" }],
  [" ", { kind: "faulty", problem: "required" }],
])("a field of dates that holds %j", (text, expected) => {
  expect(readDayField(text)).toEqual(expected);
});

test("a day is written as it is read", () => {
  expect(dayField(sheetDateOf("2024-03-01"))).toBe("2024-03-01");
});
