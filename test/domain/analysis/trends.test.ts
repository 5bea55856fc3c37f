import fc from "fast-check";
import { readHistory } from "../../../src/domain/analysis/funnel-history";
import { monthTrends, quarterTrends } from "../../../src/domain/analysis/trends";
import { buildMonthReport } from "../../../src/domain/build-month-report";
import { formatMonth } from "../../../src/domain/calendar";
import { aJourney, day, someRecords } from "../../support/builders";
import { anyRecords, reportDate, reportMonth } from "../../support/random-records";
import { aCompany, companyMonth, companyToday } from "./analysis-company";

describe("monthTrends", () => {
  it("puts the figures of the month reports side by side", () => {
    const records = aCompany({ customers: 300, rate: () => 0.6 });
    const trends = monthTrends(readHistory(records, companyToday), companyMonth, 3);
    expect(trends.map(({ from }) => formatMonth(from))).toEqual(["2024-01", "2024-02", "2024-03"]);
    for (const { from, stages } of trends) {
      const { summary } = buildMonthReport(records, from, companyToday);
      expect(stages.map((stage) => stage.summary)).toEqual(summary);
      expect(stages.map(({ decided }) => decided.rate)).toEqual(summary.map(({ decidedRate }) => decidedRate));
    }
    const [, before, now] = trends;
    const { decided, change } = now!.stages[0]!;
    expect(change.difference).toBe(decided.rate! - before!.stages[0]!.decided.rate!);
  });

  it("calls a fall a fall, and the month after it steady", () => {
    const turn = day("2024-02-01");
    const records = aCompany({ customers: 6000, rate: (place, on) => (place === 0 && on >= turn ? 0.4 : 0.7) });
    const trends = monthTrends(readHistory(records, companyToday), companyMonth, 3);
    expect(trends.map(({ stages }) => stages[0]!.change.verdict)).toEqual(["noise", "fallen", "noise"]);
    expect(trends[1]!.stages[1]!.change.verdict).toBe("noise");
    const up = aCompany({ customers: 6000, rate: (place, on) => (place === 0 && on >= turn ? 0.7 : 0.4) });
    expect(monthTrends(readHistory(up, companyToday), companyMonth, 2)[0]!.stages[0]!.change.verdict).toBe("risen");
  });

  it("calls anything changed in at most 5 % of months in which nothing has", () => {
    let changed = 0;
    let months = 0;
    for (let seed = 1; seed <= 30; seed += 1) {
      const records = aCompany({ customers: 400, rate: () => 0.6, seed });
      for (const { stages } of monthTrends(readHistory(records, companyToday), companyMonth, 12)) {
        months += 1;
        if (stages.some(({ change }) => change.verdict === "risen" || change.verdict === "fallen")) changed += 1;
      }
    }
    expect(changed / months).toBeLessThanOrEqual(0.05);
  });

  it("says nothing of a few, nor of a month that is not over", () => {
    const few = aJourney("K1", ["created", "2024-02-01", "A"], ["lost", "2024-03-01", null]);
    const [point] = monthTrends(readHistory(someRecords({ transitions: few }), companyToday), companyMonth, 1);
    expect(point!.stages[0]!.change).toEqual({ difference: null, adjusted: 1, verdict: "unknown" });
    const records = aCompany({ customers: 6000, rate: (_, on) => (on >= day("2024-03-01") ? 0.1 : 0.9) });
    const [half] = monthTrends(readHistory(records, day("2024-03-15")), companyMonth, 1);
    expect(half).toMatchObject({ isOver: false });
    expect(half!.stages[0]!.change.verdict).toBe("unknown");
    expect(half!.stages[0]!.change.difference).toBeLessThan(-0.5);
  });
});

describe("quarterTrends", () => {
  it("counts a customer once a quarter", () => {
    const transitions = [
      ...aJourney("K1", ["created", "2023-11-01", "A"], ["advanced", "2024-02-01", "B"]),
      ...aJourney("K2", ["created", "2023-12-01", "A"], ["lost", "2024-03-01", null]),
      ...aJourney("K3", ["created", "2024-01-05", "A"]),
    ];
    const trends = quarterTrends(readHistory(someRecords({ transitions }), companyToday), companyMonth, 4);
    expect(trends.map(({ from, isOver }) => [formatMonth(from), isOver])).toEqual([
      ["2023-10", true],
      ["2024-01", true],
    ]);
    const [before, now] = trends.map(({ stages }) => stages[0]!);
    expect(before!.summary).toMatchObject({ opening: 0, added: 2, inStage: 2, decidedRate: null });
    expect(now!.summary).toMatchObject({ opening: 2, added: 1, advanced: 1, lost: 1, inStage: 1 });
    expect(now!.decided).toMatchObject({ made: ["K1"], missed: ["K2"] });
    expect(trends[1]!.stages.at(-1)!.decided.n).toBe(0);
  });

  it("marks what a month is too short for", () => {
    const turn = day("2023-10-01");
    const records = aCompany({ customers: 900, rate: (place, on) => (place === 0 && on >= turn ? 0.45 : 0.75) });
    const quarters = quarterTrends(readHistory(records, companyToday), companyMonth, 3);
    expect(quarters.map(({ stages }) => stages[0]!.change.verdict)).toEqual(["noise", "fallen", "noise"]);
  });
});

describe("monthTrends of anything", () => {
  it("has the summaries that the month reports have, by either opening basis", () => {
    fc.assert(
      fc.property(anyRecords, reportMonth, reportDate, (records, month, on) => {
        for (const { from, stages } of monthTrends(readHistory(records, on), month, 2)) {
          expect(stages.map(({ summary }) => summary)).toEqual(buildMonthReport(records, from, on).summary);
        }
      }),
      { numRuns: 200 },
    );
  });
});
