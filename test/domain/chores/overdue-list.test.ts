import fc from "fast-check";
import { overdueList } from "../../../src/domain/chores/overdue-list";
import { customerFlags } from "../../../src/domain/customer-flags";
import type { Customer } from "../../../src/domain/customer";
import { aCustomer, day, plus, shortFunnel, someRecords } from "../../support/builders";
import { anyRecords, reportDate, shuffled } from "../../support/random-records";

const today = day("2024-03-31");
const stages = shortFunnel.map((stage) => ({ ...stage, benchmarkDays: 10 }));

function inStageFor(id: string, days: number, overrides: Partial<Customer> = {}): Customer {
  return aCustomer(id, { entered: plus(today, -days), ...overrides });
}

function listOf(...customers: readonly Customer[]) {
  return overdueList(someRecords({ stages, customers }), today).map(({ owner, customers: overdue }) => [
    owner,
    ...overdue.map(({ customer, days, baseline }) => [customer.id, days, baseline]),
  ]);
}

test("more than the factor × the baseline, not as much", () => {
  expect(listOf(inStageFor("K1", 15), inStageFor("K2", 16))).toEqual([["Li", ["K2", 16, 10]]]);
});

test("owners with most first, in one spelling, each with the longest stay first", () => {
  expect(
    listOf(
      inStageFor("K1", 40, { owner: "Wang" }),
      inStageFor("K2", 20, { owner: "li" }),
      inStageFor("K3", 30, { owner: "Li " }),
      inStageFor("K4", 30, { owner: "Li" }),
    ),
  ).toEqual([
    ["Li", ["K3", 30, 10], ["K4", 30, 10], ["K2", 20, 10]],
    ["Wang", ["K1", 40, 10]],
  ]);
});

test("nobody who is paused, lost or won", () => {
  expect(
    listOf(
      inStageFor("K1", 90, { status: "paused" }),
      inStageFor("K2", 90, { status: "lost", lostOn: today }),
      inStageFor("K3", 90, { stage: stages.at(-1)!.id }),
    ),
  ).toEqual([]);
});

test("each overdue customer once, whatever the order of the rows", () => {
  const benched = anyRecords.map((records) => ({
    ...records,
    stages: records.stages.map((stage) => ({ ...stage, benchmarkDays: 3 })),
  }));
  fc.assert(
    fc.property(benched, reportDate, fc.array(fc.nat(), { minLength: 1 }), (records, date, keys) => {
      const list = overdueList(records, date);
      const listed = list.flatMap(({ customers }) => customers.map(({ customer }) => customer.id));
      const flagged = [...customerFlags(records, date)].filter(([, { isOverdue }]) => isOverdue).map(([id]) => id);
      expect([...listed].sort()).toEqual(flagged.sort());
      expect(overdueList({ ...records, customers: shuffled(records.customers, keys) }, date)).toEqual(list);
    }),
  );
});
