import fc from "fast-check";
import { formatSheetDate, plusDays, weekdayOf, type SheetDate } from "../../../src/domain/calendar";
import type { Customer } from "../../../src/domain/customer";
import { lastDueDay, updateReminders } from "../../../src/domain/chores/update-reminders";
import { defaultSettings, type BusinessMode } from "../../../src/domain/settings";
import { aCustomer, day, shortFunnel, someRecords } from "../../support/builders";

test.each([
  ["2024-03-25", "Monday", "2024-03-22"],
  ["2024-03-28", "Thursday", "2024-03-22"],
  ["2024-03-29", "Friday, which is not over", "2024-03-22"],
  ["2024-03-30", "Saturday", "2024-03-29"],
  ["2024-03-31", "Sunday", "2024-03-29"],
])("B2B: on %s, a %s, updates were last due on %s", (today, _weekday, due) => {
  expect(formatSheetDate(lastDueDay(day(today), "b2b"))).toBe(due);
});

test("the last due day is a Friday of the seven days before, or yesterday", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 60_000 }), (serial) => {
      const today = serial as SheetDate;
      const due = lastDueDay(today, "b2b");
      expect([weekdayOf(due), today - due >= 1, today - due <= 7]).toEqual([5, true, true]);
      expect(lastDueDay(today, "b2c")).toBe(plusDays(today, -1));
    }),
  );
});

function remindersOf(today: string, businessMode: BusinessMode, ...customers: readonly Customer[]) {
  const settings = { ...defaultSettings, businessMode };
  return updateReminders(someRecords({ stages: shortFunnel, customers, settings }), day(today));
}

function updatedOn(id: string, date: string | null, overrides: Partial<Customer> = {}): Customer {
  const details = { expectedClose: null, contact: "", position: "", phone: "", pausedUntil: null };
  const lastUpdate = date === null ? null : day(date);
  return aCustomer(id, { entered: day("2024-03-01"), details: { ...details, lastUpdate }, ...overrides });
}

test("B2B: an update in the week that Friday ended counts, one before it does not", () => {
  const { due, since, groups, followedUp } = remindersOf(
    "2024-03-25",
    "b2b",
    updatedOn("K1", "2024-03-15"),
    updatedOn("K2", "2024-03-16"),
    updatedOn("K3", "2024-03-24"),
    updatedOn("K4", null, { owner: "Wang" }),
    updatedOn("K5", "2024-03-10"),
  );
  expect([due, since].map(formatSheetDate)).toEqual(["2024-03-22", "2024-03-16"]);
  expect(followedUp).toBe(5);
  expect(
    groups.map(({ owner, customers }) => [
      owner,
      ...customers.map(({ customer, lastUpdate, daysUnchanged }) => [
        customer.id,
        formatSheetDate(lastUpdate),
        daysUnchanged,
      ]),
    ]),
  ).toEqual([
    ["Li", ["K5", "2024-03-10", 15], ["K1", "2024-03-15", 10]],
    ["Wang", ["K4", "2024-03-01", 24]],
  ]);
});

test("B2C: an update of yesterday counts, one of the day before does not", () => {
  const { groups } = remindersOf("2024-03-25", "b2c", updatedOn("K1", "2024-03-24"), updatedOn("K2", "2024-03-23"));
  expect(groups.flatMap(({ customers }) => customers.map(({ customer }) => customer.id))).toEqual(["K2"]);
});

test("nobody who is paused, lost or won is reminded of", () => {
  const { groups, followedUp } = remindersOf(
    "2024-03-25",
    "b2b",
    updatedOn("K1", null, { status: "paused" }),
    updatedOn("K2", null, { status: "lost", lostOn: day("2024-03-02") }),
    updatedOn("K3", null, { stage: shortFunnel.at(-1)!.id }),
  );
  expect([groups, followedUp]).toEqual([[], 0]);
});
