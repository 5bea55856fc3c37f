import fc from "fast-check";
import { dwellTimes } from "../../../src/domain/analysis/dwell-times";
import { periodFrom, poolsOver, readHistory } from "../../../src/domain/analysis/funnel-history";
import { buildMonthReport } from "../../../src/domain/build-month-report";
import { aJourney, aMonth, day, idOf, someRecords } from "../../support/builders";
import { anyRecords, reportDate, reportMonth } from "../../support/random-records";

const today = day("2024-03-31");
const quarter = periodFrom(aMonth("2024-01"), aMonth("2024-03"), today);

describe("dwellTimes", () => {
  it("tells the four ways apart, and leaves pauses out", () => {
    const transitions = [
      ...aJourney("K1", ["created", "2024-01-01", "A"], ["advanced", "2024-01-05", "B"]),
      ...aJourney("K2", ["created", "2024-02-01", "A"], ["lost", "2024-02-11", null]),
      ...aJourney("K3", ["created", "2024-02-10", "A"]), // 50 days inside
      ...aJourney("K4", ["created", "2024-03-01", "A"], ["paused", "2024-03-02", "A"], ["resumed", "2024-03-12", "A"]), // 20
      ...aJourney("K5", ["created", "2023-12-02", "A"]), // 120, begun before
    ];
    const [a] = dwellTimes(readHistory(someRecords({ transitions }), today), quarter);
    expect(a!.mean).toBeCloseTo((4 + 10 + 50 + 20 + 120) / 5, 12);
    expect(a!.completed).toEqual({ stays: 2, median: 7 });
    // 4 of four at risk, then 10 of three: 3/4 × 2/3 = 1/2.
    expect(a!.kaplanMeier).toEqual({ stays: 4, median: 10 });
    expect(a!.inside.customers).toEqual(["K5", "K3", "K4"].map(idOf));
    expect(a!.inside.median).toBe(50);
    expect(a!.inside.p90).toBeCloseTo(50 + 0.8 * 70, 12);
  });

  it("does not take a backlog for speed", () => {
    const quick = ["K1", "K2"].flatMap((id) =>
      aJourney(id, ["created", "2024-01-01", "A"], ["advanced", "2024-01-03", "B"]),
    );
    const stuck = ["K3", "K4", "K5"].flatMap((id) => aJourney(id, ["created", "2024-01-02", "A"]));
    const [a] = dwellTimes(readHistory(someRecords({ transitions: [...quick, ...stuck] }), today), quarter);
    expect(a!.completed.median).toBe(2);
    expect(a!.kaplanMeier.median).toBeNull();
  });

  it("has the month report's mean, and no inferred stay", () => {
    fc.assert(
      fc.property(anyRecords, reportMonth, reportDate, (records, month, on) => {
        const history = readHistory(records, on);
        const report = buildMonthReport(records, month, on);
        for (const { stage, mean, inside } of dwellTimes(history, periodFrom(month, month, on))) {
          const expected = report.summary.find((row) => row.stage === stage)!.meanDays;
          if (expected === null) expect(mean).toBeNull();
          else expect(mean).toBeCloseTo(expected, 9);
          const open = history.customers.filter(({ stays }) =>
            stays.some(
              (stay) =>
                records.stages[stay.place]!.id === stage &&
                !stay.isInferred &&
                stay.entered <= report.countedTo &&
                (stay.left === null || stay.left > report.countedTo),
            ),
          );
          expect([...inside.customers].sort()).toEqual(open.map(({ id }) => id).sort());
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("poolsOver", () => {
  it("has the customers and outcomes of the month report, for a month", () => {
    fc.assert(
      fc.property(anyRecords, reportMonth, reportDate, (records, month, on) => {
        const pools = poolsOver(readHistory(records, on), periodFrom(month, month, on));
        const told = pools.flat().map(({ customer, outcome, stage }) => `${stage} ${customer} ${outcome}`);
        const { detail } = buildMonthReport(records, month, on);
        expect(told.sort()).toEqual(
          detail.map(({ customer, outcome, stage }) => `${stage} ${customer} ${outcome}`).sort(),
        );
      }),
      { numRuns: 100 },
    );
  });
});
