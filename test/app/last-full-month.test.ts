import { lastFullMonth } from "../../src/app/last-full-month";
import { formatMonth, sheetDateOf } from "../../src/domain/calendar";

test.each([
  ["2024-03-30", "2024-02"],
  ["2024-03-31", "2024-03"],
  ["2024-04-01", "2024-03"],
  ["2024-01-01", "2023-12"],
  ["2024-02-28", "2024-01"],
  ["2024-02-29", "2024-02"],
])("on %s it is %s", (today, month) => {
  expect(formatMonth(lastFullMonth(sheetDateOf(today)))).toBe(month);
});
