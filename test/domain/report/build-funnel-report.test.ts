import { buildMonthReport } from "../../../src/domain/build-month-report";
import { monthOf } from "../../../src/domain/calendar";
import { overdueList } from "../../../src/domain/chores/overdue-list";
import type { FunnelRecords } from "../../../src/domain/month-report";
import { buildFunnelReport } from "../../../src/domain/report/build-funnel-report";
import type { FunnelReport } from "../../../src/domain/report/funnel-report";
import { aCustomer, aJourney, aMonth, aStage, day, someRecords, stage } from "../../support/builders";
import { companyTruths } from "../../support/company-truths";
import { companyMonthEnd, simulateCompany } from "../../support/simulated-company";

const march = aMonth("2024-03");
const quality = { rowsLeftOut: 0, findings: [], inferred: 0 };

function reportOf(records: FunnelRecords, today = "2024-03-31", month = march): FunnelReport {
  const at = day(today);
  return buildFunnelReport(records, buildMonthReport(records, month, at), at, { quality });
}

/** Of A → B → C → W: K1 won, K2 lost in B, K3 in A since February, K4 in C since March, K5 new in April. */
const records = someRecords({
  stages: [
    aStage("A", { averagePrice: 2, benchmarkDays: 10 }),
    aStage("B"),
    aStage("C"),
    aStage("W", { kind: "won", averagePrice: 50 }),
  ],
  customers: [
    aCustomer("K1", { stage: stage("W"), amount: 40 }),
    aCustomer("K2", { status: "lost", amount: 7 }),
    aCustomer("K3", { amount: null }),
    aCustomer("K4", { stage: stage("C"), amount: 30 }),
    aCustomer("K5"),
  ],
  transitions: [
    ...aJourney("K1", ["created", "2024-02-01", "A"], ["advanced", "2024-02-20", "B"], ["advanced", "2024-03-05", "W"]),
    ...aJourney("K2", ["created", "2024-03-01", "A"], ["advanced", "2024-03-04", "B"], ["lost", "2024-03-20", null]),
    ...aJourney("K3", ["created", "2024-02-10", "A"]),
    ...aJourney("K4", ["created", "2024-03-02", "A"], ["advanced", "2024-03-12", "C"]),
    ...aJourney("K5", ["created", "2024-04-02", "A"]),
  ],
});

test("the month in a line, counted by hand", () => {
  const { now, before } = reportOf(records);
  expect(now).toEqual({
    month: march,
    open: 2,
    // K4's own 30, and the price of A for K3, who has none.
    openAmount: 32,
    added: 2,
    won: 1,
    wonAmount: 50,
    wonOwnAmount: 40,
    lost: 1,
    winRate: 0.5,
    // Nobody was decided in C.
    chain: null,
  });
  expect(before).toMatchObject({ open: 2, added: 2, won: 0, lost: 0, winRate: null });
});

test("a report made later says what it said on the month's last day", () => {
  const { madeOn: _then, ...then } = reportOf(records);
  const { madeOn: _later, ...later } = reportOf(records, "2024-06-30");
  expect(later).toEqual(then);
});

test("a month that is not over is held against the same days of the month before", () => {
  const { isOver, comparedTo, before, asOf } = reportOf(records, "2024-03-08");
  expect([isOver, asOf, comparedTo]).toEqual([false, day("2024-03-08"), day("2024-02-08")]);
  expect(before).toMatchObject({ added: 1, open: 1 });
});

test("the first month on record has nothing before it", () => {
  const { before, months } = reportOf(records, "2024-02-29", aMonth("2024-02"));
  expect(before).toBeNull();
  expect(months).toHaveLength(1);
});

test("overdue by the log on the month's last day, whatever the rows say since", () => {
  const moved = records.customers.map((row) => (row.id === "K3" ? { ...row, stage: stage("C") } : row));
  const [overdue, ...others] = reportOf({ ...records, customers: moved }, "2024-05-31").overdue;
  expect(others).toEqual([]);
  expect(overdue).toMatchObject({ customer: { id: "K3" }, stage: { id: "A" }, days: 50, baseline: 10 });
});

test("nobody who is paused is overdue", () => {
  const paused = [
    ...records.transitions,
    { ...records.transitions[6]!, kind: "paused" as const, entered: day("2024-02-12"), sequence: 99 },
  ];
  expect(records.transitions[6]).toMatchObject({ customer: "K3" });
  expect(reportOf({ ...records, transitions: paused }).overdue).toEqual([]);
});

test("with few wins nothing is forecast", () => {
  expect(reportOf(records).outlook).toMatchObject({ forecast: null, backTest: null, wins: 1 });
});

describe("a company of its own", () => {
  const today = companyMonthEnd(23);
  const month = monthOf(today);
  const company = simulateCompany(companyTruths["steady"]!, 730, 7);
  const report = buildFunnelReport(company, buildMonthReport(company, month, today), today, { quality });

  it("agrees with the overdue list of the same day", () => {
    const listed = overdueList(company, today).flatMap(({ customers }) => customers.map(({ customer }) => customer.id));
    expect(listed.length).toBeGreaterThan(0);
    expect(report.overdue.map(({ customer }) => customer.id).sort()).toEqual(listed.sort());
  });

  it("ends its months with this one, and begins them with the first", () => {
    expect(report.months.at(-1)).toEqual(report.now);
    expect(report.before).toEqual(report.months.at(-2));
    expect(report.months.length).toBeLessThanOrEqual(12);
  });

  it("adds the stages up to the month", () => {
    const open = report.summary.reduce((sum, { kind, inStage }) => sum + (kind === "open" ? (inStage ?? 0) : 0), 0);
    const amounts = [...report.openAmounts.values()].reduce((sum, amount) => sum + amount, 0);
    expect(report.now.open).toBe(open);
    expect(report.now.openAmount ?? 0).toBeCloseTo(amounts, 6);
  });
});
