import { findBottleneck, stageLosses } from "../../../src/domain/analysis/bottleneck";
import { costlyStages } from "../../../src/domain/analysis/costly-stages";
import { periodFrom, readHistory } from "../../../src/domain/analysis/funnel-history";
import { plusMonths } from "../../../src/domain/calendar";
import { aCustomer, aJourney, aMonth, aStage, day, shortFunnel, someRecords, stage } from "../../support/builders";
import { aCompany, companyMonth, companyToday } from "./analysis-company";

const year = periodFrom(plusMonths(companyMonth, -11), companyMonth, companyToday);
const benchmarks = [
  aStage("A", { benchmarkRate: 0.6, benchmarkDays: 10 }),
  aStage("B", { benchmarkRate: 0.8, benchmarkDays: 30 }),
  aStage("C", { benchmarkRate: 0.5 }),
  aStage("W", { kind: "won", averagePrice: 12 }),
];

describe("costlyStages", () => {
  it("reckons by hand what a rate at its benchmark would regain", () => {
    // In March, A: 2 of 4 go on; B: 1 of 2; C: 1 of 1. No amounts but the won stage's 12.
    const transitions = [
      ...aJourney(
        "K1",
        ["created", "2024-03-01", "A"],
        ["advanced", "2024-03-05", "B"],
        ["advanced", "2024-03-09", "C"],
        ["advanced", "2024-03-20", "W"],
      ),
      ...aJourney("K2", ["created", "2024-03-01", "A"], ["advanced", "2024-03-05", "B"], ["lost", "2024-03-25", null]),
      ...aJourney("K3", ["created", "2024-03-01", "A"], ["lost", "2024-03-31", null]),
      ...aJourney("K4", ["created", "2024-03-01", "A"], ["lost", "2024-03-21", null]),
    ];
    const history = readHistory(someRecords({ stages: benchmarks, transitions }), companyToday);
    const { lossy, slow, lowest } = costlyStages(history, periodFrom(companyMonth, companyMonth, companyToday));
    const months = 31 / (365.25 / 12);
    const b = lossy.find((each) => each.stage === stage("B"))!;
    expect(b).toMatchObject({ target: 0.8, targetFrom: "benchmark", isThin: true });
    expect(b.winsRegained).toBeCloseTo(((0.8 - 0.5) * 2 * 1) / months, 12);
    expect(b.amountRegained).toBeCloseTo((0.3 * 2 * 12) / months, 12);
    const a = lossy.find((each) => each.stage === stage("A"))!;
    // What advances from A is won with the decided rates of B and C.
    expect(a.winsRegained).toBeCloseTo(((0.6 - 0.5) * 4 * 0.5 * 1) / months, 12);
    expect(lossy.map((each) => each.stage)).toEqual(["B", "A", "C"]);
    expect(lossy.at(-1)).toMatchObject({ winsRegained: 0, amountRegained: 0 });
    expect(lowest).toBeNull(); // All are thin.
    expect(slow[0]).toMatchObject({ stage: "A", meanDays: (4 + 4 + 30 + 20) / 4, target: 10, customers: ["K3", "K4"] });
    expect(slow[0]!.customerDaysLost).toBeCloseTo((4.5 * 4) / months, 12);
  });

  it("puts money before the lowest rate", () => {
    // C has the lowest rate either way: at first far below its benchmark, then at one as low as itself.
    const rates = [0.45, 0.78, 0.25];
    const records = aCompany({ customers: 1500, stages: benchmarks, rate: (place) => rates[place]! });
    const low = {
      ...records,
      stages: benchmarks.map((each, place) => (place === 2 ? { ...each, benchmarkRate: 0.25 } : each)),
    };
    expect(costlyStages(readHistory(records, companyToday), year).lossy[0]!.stage).toBe("C");
    const { lossy, lowest } = costlyStages(readHistory(low, companyToday), year);
    expect(lowest).toBe("C");
    expect(lossy[0]!.stage).toBe("A");
  });

  it("puts the money of a few big deals before the number of small ones", () => {
    const records = aCompany({ customers: 900, stages: benchmarks, rate: (place) => [0.4, 0.8, 0.4][place]! });
    const lostInC = new Set(
      records.transitions.filter(({ kind, from }) => kind === "lost" && from === "C").map(({ customer }) => customer),
    );
    const customers = records.customers.map((row) => ({ ...row, amount: lostInC.has(row.id) ? 90 : 3 }));
    const { lossy } = costlyStages(readHistory({ ...records, customers }, companyToday), year);
    expect(lossy.map((each) => each.stage)).toEqual(["C", "A", "B"]);
    expect(lossy[0]!.winsRegained).toBeLessThan(lossy[1]!.winsRegained);
  });

  it("holds a stage without a benchmark against its own best quarter", () => {
    const half = day("2023-10-01");
    const records = aCompany({ customers: 1200, rate: (place, on) => (place === 1 && on >= half ? 0.3 : 0.7) });
    const { lossy } = costlyStages(readHistory(records, companyToday), year);
    expect(lossy[0]).toMatchObject({ stage: "B", targetFrom: "best-quarter" });
    expect(lossy[0]!.target).toBeGreaterThan(0.6);
  });
});

describe("findBottleneck", () => {
  it("says why customers are lost where it costs most", () => {
    const records = aCompany({ customers: 600, rate: (place) => (place === 1 ? 0.4 : 0.8), stages: benchmarks });
    const small = new Set(stageLosses(readHistory(records, companyToday), year, stage("B")).causes.unsorted.customers);
    expect(small.size).toBeGreaterThan(0);
    // All who were lost in B had small amounts.
    const lostInB = new Set(
      records.transitions.filter(({ kind, from }) => kind === "lost" && from === "B").map(({ customer }) => customer),
    );
    const customers = records.customers.map((row) =>
      lostInB.has(row.id) ? { ...row, amount: 1 + (row.name.length % 3) } : row,
    );
    const { losses } = findBottleneck(readHistory({ ...records, customers }, companyToday), year);
    expect(losses!.stage).toBe("B");
    expect(losses!.traits.findings[0]).toMatchObject({ trait: "amount" });
    expect(losses!.causes.lost).toBe(losses!.traits.lost);
    expect(losses!.causes.causes.map(({ reason }) => reason)).toEqual(["price"]);
    expect(losses!.causes.causes[0]!.share + losses!.causes.unsorted.share).toBeCloseTo(1, 12);
  });

  it("reads the reason of a loss from the log where the row has none", () => {
    const transitions = aJourney(
      "K1",
      ["created", "2024-03-01", "A"],
      ["lost", "2024-03-05", null, { reason: "budget" }],
    );
    const records = someRecords({ transitions, customers: [aCustomer("K1")] });
    const { causes } = stageLosses(readHistory(records, companyToday), year, stage("A"));
    expect(causes.causes).toEqual([{ reason: "budget", share: 1, customers: ["K1"], examples: [] }]);
  });

  it("has nothing to say of an empty funnel", () => {
    const found = findBottleneck(readHistory(someRecords({ stages: shortFunnel }), companyToday), year);
    expect(found).toMatchObject({ losses: null, lowest: null });
    expect(found.lossy.map(({ winsRegained, target }) => [winsRegained, target])).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
    const early = periodFrom(aMonth("2025-01"), aMonth("2025-03"), companyToday);
    expect(
      findBottleneck(readHistory(aCompany({ customers: 50, rate: () => 0.5 }), companyToday), early).lossy.every(
        ({ winsRegained }) => winsRegained === 0,
      ),
    ).toBe(true);
  });
});
