import fc from "fast-check";
import { conversionRates } from "../../../src/domain/analysis/conversion-rates";
import { readHistory } from "../../../src/domain/analysis/funnel-history";
import { buildMonthReport } from "../../../src/domain/build-month-report";
import { firstDayOf, lastDayOf, monthOf, plusMonths } from "../../../src/domain/calendar";
import type { FunnelRecords } from "../../../src/domain/month-report";
import { aJourney, aMonth, day, someRecords } from "../../support/builders";
import { anyRecords, reportDate, reportMonth } from "../../support/random-records";

function rates(records: FunnelRecords, month: string, today: string) {
  const on = day(today);
  return conversionRates(readHistory(records, on), buildMonthReport(records, aMonth(month), on));
}

const march = someRecords({
  transitions: [
    ...aJourney("K1", ["created", "2024-03-01", "A"], ["advanced", "2024-03-10", "B"]),
    ...aJourney("K2", ["created", "2024-03-01", "A"], ["lost", "2024-03-12", null]),
    ...aJourney("K3", ["created", "2024-03-05", "A"]),
    ...aJourney("K4", ["created", "2024-03-06", "A"]),
    ...aJourney("K5", ["created", "2024-01-02", "A"], ["advanced", "2024-03-20", "C"]),
    ...aJourney("K6", ["created", "2024-01-03", "A"], ["advanced", "2024-01-20", "B"], ["lost", "2024-02-02", null]),
  ],
});

describe("conversionRates", () => {
  it("names the four rates of a stage, each with the customers behind it", () => {
    const [a, b] = rates(march, "2024-03", "2024-04-10");
    expect(a!.monthly).toMatchObject({ numerator: 2, n: 4, made: ["K1", "K5"], missed: ["K3", "K4"] });
    expect(a!.decided).toMatchObject({ numerator: 2, n: 3, made: ["K1", "K5"], missed: ["K2"] });
    expect(a!.difference).toBe("open-counted");
    expect(b!.reached).toMatchObject({ numerator: 3, n: 6, made: ["K1", "K5", "K6"] });
    expect(b!.skipped).toEqual(["K5"]);
    expect(b!.difference).toBe("undecided");
  });

  it("gives each batch its days, and marks those that have not had them", () => {
    const [a] = rates(march, "2024-03", "2024-04-10");
    const january = a!.cohorts.find(({ month }) => month === aMonth("2024-01"))!;
    expect(january.rates.map(({ rate, isMature }) => [rate.numerator, rate.n, isMature])).toEqual([
      [1, 2, true],
      [1, 2, true], // K5 went on after 78 days.
      [2, 2, false], // To the end of March it has had 60 days, not 90.
    ]);
    const later = rates(march, "2024-04", "2024-04-30")[0]!.cohorts.find(({ month }) => month === aMonth("2024-01"))!;
    expect(later.rates.map(({ rate, isMature }) => [rate.numerator, isMature])).toEqual([
      [1, true],
      [1, true],
      [2, true],
    ]);
  });

  it.each([
    ["nobody", []],
    ["lost-left-out", [["lost"], ["lost"], ["advanced"]]],
    ["alike", [["lost"], ["open"], ["advanced"]]],
    ["returned-counted", [["returned"], ["returned"], ["advanced"]]],
  ])("tells by whom the rates differ: %s", (difference, outcomes) => {
    const transitions = outcomes.flatMap(([outcome], index) => {
      const id = `K${index}`;
      if (outcome === "lost") return aJourney(id, ["created", "2024-03-01", "B"], ["lost", "2024-03-03", null]);
      if (outcome === "open") return aJourney(id, ["created", "2024-03-01", "B"]);
      const to = outcome === "advanced" ? "C" : "A";
      return aJourney(id, ["created", "2024-03-01", "B"], ["advanced", "2024-03-03", to]);
    });
    expect(rates(someRecords({ transitions }), "2024-03", "2024-03-31")[1]!.difference).toBe(difference);
  });

  it("has the month report's 月表 and 已决, and counts batches as looking at every day does", () => {
    fc.assert(
      fc.property(anyRecords, reportMonth, reportDate, (records, month, today) => {
        const report = buildMonthReport(records, month, today);
        const found = conversionRates(readHistory(records, today), report);
        const history = readHistory(records, today);
        for (const stage of found) {
          const place = records.stages.findIndex(({ id }) => id === stage.stage);
          const summary = report.summary[place]!;
          expect(stage.monthly.rate).toBe(summary.monthlyRate);
          expect(stage.decided.rate).toBe(summary.decidedRate);
          const all = history.customers.filter(({ stays }) => stays[0]!.entered <= report.countedTo);
          expect(stage.reached.n).toBe(all.length);
          const asOf = Math.min(lastDayOf(month), today);
          for (const { month: batch, rates: ofBatch } of stage.cohorts) {
            const members = history.customers.flatMap(({ stays }) => {
              const first = stays.find((stay) => stay.place === place);
              return first && !first.isInferred && first.entered <= asOf && monthOf(first.entered) === batch
                ? [{ first, stays }]
                : [];
            });
            for (const { days, rate, isMature } of ofBatch) {
              expect(rate.n).toBe(members.length);
              const made = members.filter(({ first, stays }) =>
                stays
                  .slice(stays.indexOf(first))
                  .some((stay) => stay.place > place && stay.entered <= asOf && stay.entered - first.entered <= days),
              );
              expect(rate.numerator).toBe(made.length);
              if (isMature) expect(firstDayOf(plusMonths(batch, 1)) - 1 + days).toBeLessThanOrEqual(asOf);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
