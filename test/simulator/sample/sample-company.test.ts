import { buildMonthReport } from "../../../src/domain/build-month-report";
import { parseMonth, sheetDateOf } from "../../../src/domain/calendar";
import { reasonRules } from "../../../src/simulator/sample/remarks";
import { buildSampleCompany } from "../../../src/simulator/sample/sample-company";
import { sampleStages } from "../../../src/simulator/sample/sample-stages";
import { isWorkingDay } from "../../../src/simulator/sample/working-days";
import { countPool, type CountedMember } from "./count-funnel";
import { tableFive, tableThree, wonRow } from "./document-tables";

const company = buildSampleCompany();
const months = ["2023-10-31", "2023-11-30", "2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31"];

function poolOf(stageName: string, lastDay = "2024-03-31"): CountedMember[] {
  const stage = sampleStages.find(({ name }) => name === stageName);
  if (!stage) throw new Error(stageName);
  return countPool(company.transitions, stage.id, `${lastDay.slice(0, 8)}01`, lastDay);
}

const count = (pool: readonly CountedMember[], outcome: CountedMember["outcome"]): number =>
  pool.filter((member) => member.outcome === outcome).length;

describe("March 2024 of the sample company", () => {
  it.each(tableThree)("has table 3's row for %s", (name, opening, added, lost, closing, advanced, rate, amount) => {
    const pool = poolOf(name);
    const price = sampleStages.find((stage) => stage.name === name)?.averagePrice ?? 0;
    const closingCount = pool.length - count(pool, "lost");
    expect({
      opening: pool.filter(({ isOpening }) => isOpening).length,
      added: pool.filter(({ isOpening }) => !isOpening).length,
      lost: count(pool, "lost"),
      closing: closingCount,
      advanced: count(pool, "advanced"),
      rate: `${((100 * count(pool, "advanced")) / closingCount).toFixed(1)}%`,
    }).toEqual({ opening, added, lost, closing, advanced, rate });
    expect(closingCount * price).toBeCloseTo(amount, 9);
  });

  it("has table 3's last row", () => {
    const [name, before, inMarch, amount] = wonRow;
    const pool = poolOf(name);
    expect(pool.filter(({ isOpening }) => isOpening)).toHaveLength(before);
    expect(pool.filter(({ isOpening }) => !isOpening)).toHaveLength(inMarch);
    expect(inMarch * (sampleStages.at(-1)?.averagePrice ?? 0)).toBe(amount);
  });

  it.each(tableFive)(
    "has table 5's row for %s in %s",
    (owner, stage, customers, mean, longest, shortest, upTo, over) => {
      const days = poolOf(stage).flatMap((member) => (member.owner === owner ? [member.days] : []));
      expect({
        customers: days.length,
        mean: days.reduce((sum, value) => sum + value, 0) / days.length,
        longest: Math.max(...days),
        shortest: Math.min(...days),
        upTo: days.filter((value) => value <= mean).length,
        over: days.filter((value) => value > mean).length,
      }).toEqual({ customers, mean, longest, shortest, upTo, over });
    },
  );

  it.each([
    ["销售李*", "需求确认", 14, { 客户需求变更频繁: 5, 内部审批慢: 3, 跟进不及时: 2 }],
    ["销售王*", "方案展示", 9, { 方案修改次数多: 3, 客户决策人出差: 2 }],
    ["销售张*", "商务谈判", 8, { 价格异议: 2, 合同条款争议: 1 }],
  ])("names only table 5's reasons in the remarks of %s's customers above the mean", (owner, stage, mean, mentions) => {
    const over = poolOf(stage).filter((member) => member.owner === owner && member.days > mean);
    const remarks = over.map(({ customer }) => company.customers.find(({ id }) => id === customer)?.remark ?? "");
    const found = reasonRules
      .map(({ reason, keywords }) => {
        const naming = remarks.filter((remark) => keywords.some((keyword) => remark.includes(keyword)));
        return [reason, naming.length] as const;
      })
      .filter(([, named]) => named > 0);
    expect(Object.fromEntries(found)).toEqual(mentions);
  });

  it("has returns, skipped stages and round trips that leave the counts as they are", () => {
    expect(count(poolOf("初步沟通"), "returned")).toBe(5);
    const march = company.transitions.filter(({ entered }) => entered !== null && entered >= sheetDateOf("2024-03-01"));
    const skips = march.filter(({ kind, from, to }) => kind === "advanced" && from === "contact" && to === "proposal");
    expect(skips).toHaveLength(2);
    expect(march.filter(({ kind, from }) => kind === "returned" && from === "proposal")).toHaveLength(2);
  });
});

describe("the sample company", () => {
  it("is the same on every call", () => {
    expect(buildSampleCompany()).toEqual(company);
  });

  it("grows: more new customers, advances and wins month by month", () => {
    const won = months.map((month) => poolOf("成交", month).filter(({ isOpening }) => !isOpening).length);
    const moved = months.map((month) => count(poolOf("需求确认", month), "advanced"));
    expect(won).toEqual([...won].sort((a, b) => a - b));
    expect(moved).toEqual([...moved].sort((a, b) => a - b));
  });

  it("hands each month's open customers on to the next", () => {
    for (const { name } of sampleStages.slice(0, -1)) {
      const pools = months.map((month) => poolOf(name, month));
      const carried = pools.slice(0, -1).map((pool) => count(pool, "open"));
      expect(pools.slice(1).map((pool) => pool.filter(({ isOpening }) => isOpening).length)).toEqual(carried);
    }
  });

  it("agrees with its own log on stage, date, owner and status", () => {
    for (const customer of company.customers) {
      const events = company.transitions.filter((event) => event.customer === customer.id);
      const entry = events.filter(({ kind, to }) => to !== null && !/paused|resumed|handed/.test(kind)).at(-1);
      expect(entry).toMatchObject({ to: customer.stage, entered: customer.entered });
      expect(events.at(-1)?.owner).toBe(customer.owner);
      expect(events.at(-1)?.kind === "lost").toBe(customer.status === "lost");
      expect(events.at(-1)?.kind === "paused").toBe(customer.status === "paused");
    }
  });

  it("works on working days, and never leaves a stage before entering it", () => {
    const own = company.transitions.filter(({ customer }) => !/^KH00\d$/.test(customer));
    for (const { kind, entered, exited } of own) {
      for (const date of [entered, exited]) if (date !== null) expect(isWorkingDay(date)).toBe(true);
      if (kind !== "lost" && exited !== null) expect(entered).toBeGreaterThanOrEqual(exited);
    }
  });

  it("holds every kind of event, and ids only once", () => {
    const kinds = new Set(company.transitions.map(({ kind }) => kind));
    expect(kinds.size).toBe(8);
    expect(new Set(company.customers.map(({ id }) => id)).size).toBe(company.customers.length);
  });

  it("hands customers over from one owner to another", () => {
    const handOvers = company.transitions.filter(({ kind }) => kind === "handed-over");
    for (const { customer, owner, sequence } of handOvers) {
      const earlier = company.transitions.filter((event) => event.customer === customer && event.sequence < sequence);
      expect(earlier.at(-1)?.owner).not.toBe(owner);
    }
    expect(handOvers.length).toBeGreaterThan(10);
  });

  it.each([
    ["KH001", "proposal", "2024-03-10", "needs", "2024-03-05", 5, "销售李*"],
    ["KH002", "negotiation", "2024-03-15", "proposal", "2024-03-08", 7, "销售王*"],
    ["KH003", "won", "2024-03-20", "signing", "2024-03-12", 8, "销售张*"],
  ])("has the document's %s", (id, stage, entered, previousStage, previousExit, gapDays, owner) => {
    const customer = company.customers.find((candidate) => candidate.id === id);
    expect(customer).toMatchObject({ stage, previousStage, owner });
    expect(customer?.entered).toBe(sheetDateOf(entered));
    expect(customer?.previousExit).toBe(sheetDateOf(previousExit));
    expect((customer?.entered ?? 0) - (customer?.previousExit ?? 0)).toBe(gapDays);
  });
});

describe("the core's report of the sample", () => {
  const report = buildMonthReport(company.records, parseMonth("2024-03")!, sheetDateOf("2024-04-01"));
  const stageNamed = (name: string) => sampleStages.find((stage) => stage.name === name)!.id;

  it.each(tableThree)("has table 3's row for %s", (name, opening, added, lost, closing, advanced, rate, amount) => {
    const row = report.summary.find(({ stage }) => stage === stageNamed(name));
    expect(row).toMatchObject({ opening, added, lost, closing, advanced });
    expect(`${((row?.monthlyRate ?? 0) * 100).toFixed(1)}%`).toBe(rate);
    expect(row?.expectedAmount).toBeCloseTo(amount, 9);
  });

  it("ends with 30 won before and 30 in the month, for 900", () => {
    const [name, opening, added, expectedAmount] = wonRow;
    expect(report.summary.at(-1)).toMatchObject({ stage: stageNamed(name), opening, added, expectedAmount });
  });

  it("finds 需求确认 slower than its trade and an owner to coach", () => {
    const needs = report.summary[2];
    expect(needs?.meanDays).toBeGreaterThan(needs?.benchmarkDays ?? Infinity);
    expect(report.dwell.some(({ needsCoaching }) => needsCoaching)).toBe(true);
  });

  it.each(tableFive)(
    "has table 5's row for %s in %s",
    (owner, name, customers, mean, longest, shortest, upTo, over) => {
      const row = report.dwell.find((found) => found.owner === owner && found.stage === stageNamed(name));
      expect(row).toMatchObject({
        customers,
        meanDays: mean,
        longestDays: longest,
        shortestDays: shortest,
        upToMean: upTo,
        overMean: over,
      });
    },
  );
});
