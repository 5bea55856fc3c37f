import { periodFrom, readHistory } from "../../../src/domain/analysis/funnel-history";
import { salesVelocity } from "../../../src/domain/analysis/velocity";
import { aCustomer, aJourney, aMonth, someRecords } from "../../support/builders";
import { aCompany, companyToday } from "./analysis-company";

const quarter = periodFrom(aMonth("2024-01"), aMonth("2024-03"), companyToday);

describe("salesVelocity", () => {
  const transitions = [
    ...aJourney("K1", ["created", "2024-01-01", "A"], ["advanced", "2024-01-11", "B"], ["advanced", "2024-01-21", "W"]), // 20
    ...aJourney(
      "K2",
      ["created", "2023-12-01", "A"],
      ["paused", "2023-12-11", "A"],
      ["resumed", "2023-12-21", "A"],
      ["advanced", "2024-01-20", "W"],
    ), // 50 − 10
    ...aJourney("K3", ["created", "2024-02-01", "A"], ["lost", "2024-02-11", null]), // 10
    ...aJourney("K4", ["created", "2024-03-01", "A"]), // 30 so far
    ...aJourney("K5", ["created", "2024-03-21", "B"]), // 10 so far
    ...aJourney("K6", ["created", "2023-05-01", "A"], ["advanced", "2023-06-01", "W"]), // won before
    ...aJourney("K7", ["created", "2023-05-01", "A", { origin: "inferred" }], ["advanced", "2024-02-01", "W"]),
  ];
  const customers = [aCustomer("K1", { amount: 10 }), aCustomer("K2", { amount: 20 }), aCustomer("K7")];
  const velocity = salesVelocity(readHistory(someRecords({ transitions, customers }), companyToday), quarter);

  it("names what goes into it", () => {
    expect(velocity.open).toEqual(["K4", "K5"]);
    expect(velocity.winRate).toMatchObject({ made: ["K1", "K2", "K7"], missed: ["K3"], rate: 0.75 });
    expect([velocity.priced, velocity.timed]).toEqual([
      ["K1", "K2"],
      ["K1", "K2"],
    ]);
    expect(velocity.meanWonAmount).toBe(15);
    expect(velocity.medianDaysToWin).toBe(30); // Of 20 and 40: K7's beginning is not known.
    // 10 (of 4, K5 censored that day), 20 of 2, 30 open: 3/4 × 1/2 = 0.375.
    expect(velocity.medianDaysToDecision).toBe(20);
    expect(velocity.amountPerDay).toBeCloseTo((2 * 0.75 * 15) / 30, 12);
  });

  it("is null, not 0, of nobody", () => {
    expect(salesVelocity(readHistory(someRecords(), companyToday), quarter)).toMatchObject({
      open: [],
      winRate: { n: 0, rate: null },
      medianDaysToWin: null,
      medianDaysToDecision: null,
      amountPerDay: null,
    });
  });

  it("comes out as when everybody's events are gone through one by one", () => {
    for (const seed of [1, 2, 3]) {
      const records = aCompany({ customers: 400, rate: () => 0.7, seed });
      const velocity = salesVelocity(readHistory(records, companyToday), quarter);
      const inQuarter = (day: number) => day >= quarter.first && day <= quarter.last;
      const lasts = records.customers.map(({ id }) => {
        const own = records.transitions.filter(({ customer }) => customer === id);
        return { id, first: own[0]!.entered!, last: own.at(-1)! };
      });
      const open = lasts.filter(({ last }) => last.kind !== "lost" && last.to !== "W").map(({ id }) => id);
      const won = lasts.filter(({ last }) => last.to === "W" && inQuarter(last.entered!));
      const lost = lasts.filter(({ last }) => last.kind === "lost" && inQuarter(last.exited!));
      const amounts = won.flatMap(({ id }) => records.customers.find((row) => row.id === id)!.amount ?? []);
      const days = won.map(({ first, last }) => last.entered! - first).sort((a, b) => a - b);
      const half = (days.length - 1) / 2;
      const median = (days[Math.floor(half)]! + days[Math.ceil(half)]!) / 2;
      const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
      expect(won.length).toBeGreaterThan(5);
      expect([...velocity.open].sort()).toEqual(open.sort());
      expect(velocity.winRate).toMatchObject({ numerator: won.length, n: won.length + lost.length });
      expect([velocity.priced.length, velocity.timed.length]).toEqual([amounts.length, won.length]);
      expect([velocity.meanWonAmount, velocity.medianDaysToWin]).toEqual([mean, median]);
      const aDay = (open.length * (won.length / (won.length + lost.length)) * mean) / median;
      expect(velocity.amountPerDay).toBeCloseTo(aDay, 9);
    }
  });
});
